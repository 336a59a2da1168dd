import { formulaName } from "../../taskpane/functions/catalogue";
import { families } from "../../taskpane/functions/catalogue/entry";
import type { HelpSubject } from "../helpSubject";
import type { LanguageTexts } from "../languageTexts";
import { html } from "../markup";
import { pageFile } from "./functionPage";
import { page } from "./layout";

/** Every function by its family and the question it answers. */
export function indexPage(subjects: readonly HelpSubject[], texts: LanguageTexts): string {
  const { pages, messages } = texts;
  const body = html`<h1>${pages["index.title"]}</h1>
<p>${pages["index.lead"]}</p>
${families.map((family) => html`<h2>${messages[`family.${family}`]}</h2>
<ul class="functions">${subjects.filter(({ entry }) => entry.family === family).map(({ entry: { id, questionKey } }) => html`<li><a href="${pageFile(id)}" translate="no">${formulaName(id)}</a> ${messages[questionKey]}</li>\n`)}</ul>
`)}<p><a href="errors.html">${pages["nav.errors"]}</a></p>`;
  return page({ texts, file: "index.html", title: pages["index.title"], body });
}
