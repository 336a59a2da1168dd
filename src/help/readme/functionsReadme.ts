import { filled } from "../../locales/faultTexts";
import english from "../../locales/en-US.json";
import texts from "../../locales/functions/en-US.json";
import pages from "../../locales/help/pages/en-US.json";
import type { FunctionText } from "../../locales/messages";
import { families } from "../../taskpane/functions/catalogue/entry";
import { computeFormula } from "../computeFormula";
import { found, helpSubjects, type HelpSubject } from "../helpSubject";
import type { LoadedFunction } from "../loadFunctions";
import { signature } from "../pages/functionPage";
import { unitOf } from "../units";
import { differences, type Difference } from "./differences";
import { resultText } from "./resultText";

const TEXTS: Readonly<Record<string, FunctionText>> = texts;

/** src/functions/README.md: every function with its arguments and one computed example, and where Excel's own functions differ. */
export function functionsReadme(functions: readonly LoadedFunction[]): string {
  const subjects = helpSubjects(functions);
  const chapters = families.flatMap((family) => [
    `## ${english[`family.${family}`]}`,
    ...subjects.filter(({ entry }) => entry.family === family).map((subject) => chapter(subject, functions)),
  ]);
  return `${[
    "# The functions",
    "Written by `npm run docs` out of the docstrings here, the texts in `src/locales` and the examples in `src/help`; a test compares. Do not edit.\nWhat is said here of one function is said with pictures, in three languages, in the help pages that the build writes to `dist/help/`.",
    ...chapters,
    "## Differences from Excel",
    "What Excel gives is quoted from the source; what ours gives is computed whenever this file is written.",
    differenceTable(functions),
  ].join("\n\n")}\n`;
}

function chapter({ entry }: HelpSubject, functions: readonly LoadedFunction[]): string {
  const { description, parameters } = found(TEXTS[entry.id], entry.id, "description in en-US");
  const rows = entry.parameters.map(({ name, optional, shape }) => [
    `\`${name}\`${optional ? " (optional)" : ""}`, filled(pages["argument.takes"], { shape: pages[`takes.${shape.kind}`], unit: pages[unitOf(entry.id, name)] }), parameters[name],
  ]);
  return [
    `### ${entry.id}`,
    `\`${signature(entry.id, entry.parameters)}\``,
    `**${english[entry.questionKey]}** ${description}`,
    table(["argument", "takes", "meaning"], rows),
    `\`${entry.example}\` gives ${resultText(computeFormula(entry.example, [], functions).rows)}`,
  ].join("\n\n");
}

function differenceTable(functions: readonly LoadedFunction[]): string {
  const row = ({ excel, what, excelFormula, excelGives, source, ourFormula, why }: Difference): string[] => [
    `[${excel}](${source})`, what, excelFormula.startsWith("=") ? `\`${excelFormula}\`` : excelFormula, excelGives,
    `\`${ourFormula}\``, resultText(computeFormula(ourFormula, [], functions).rows), why,
  ];
  return table(["Excel", "input", "Excel's formula", "Excel gives", "our formula", "ours gives", "why"], differences.map(row));
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}
