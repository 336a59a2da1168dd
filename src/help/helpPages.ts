import { readFileSync } from "node:fs";
import path from "node:path";
import { anyMistakes, helpSubjects } from "./helpSubject";
import { languageTexts } from "./languageTexts";
import type { LoadedFunction } from "./loadFunctions";
import { errorsPage } from "./pages/errorsPage";
import { functionPage, pageFile } from "./pages/functionPage";
import { indexPage } from "./pages/indexPage";
import { languagesPage } from "./pages/languagesPage";

/**
 * Every file of the help, by its path inside the help's folder. The paths are permanent: workbooks and the function
 * wizard lead to `<language>/<function in lower case>.html`.
 */
export function helpPages(functions: readonly LoadedFunction[]): ReadonlyMap<string, string> {
  const subjects = helpSubjects(functions);
  const common = anyMistakes(functions);
  const files = new Map([["help.css", readFileSync(path.join(__dirname, "pages/help.css"), "utf8")], ["index.html", languagesPage()]]);
  for (const texts of languageTexts) {
    files.set(`${texts.language}/index.html`, indexPage(subjects, texts));
    files.set(`${texts.language}/errors.html`, errorsPage(common, texts));
    for (const subject of subjects) {
      const related = subjects.filter((other) => other !== subject && other.entry.family === subject.entry.family);
      files.set(`${texts.language}/${pageFile(subject.entry.id)}`, functionPage(subject, texts, related, functions));
    }
  }
  return files;
}
