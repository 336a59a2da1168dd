import { languageNames } from "../../locales/messages";
import { languageTexts } from "../languageTexts";
import { html } from "../markup";
import { htmlDocument } from "./layout";

/** The front page: the index in each language, under its own name. */
export function languagesPage(): string {
  const links = languageTexts.map(({ language, pages }) => html`<li lang="${language}"><a href="${language}/index.html" hreflang="${language}">${languageNames[language]}</a> ${pages["index.title"]}</li>\n`);
  return htmlDocument("en-US", "Salesheet", "help.css", html`<main>
<h1>Salesheet</h1>
<ul class="functions">${links}</ul>
</main>`);
}
