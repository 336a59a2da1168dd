import type { MadeMistake } from "../helpSubject";
import type { LanguageTexts, PageKey } from "../languageTexts";
import { html } from "../markup";
import { page } from "./layout";
import { mistakeList } from "./mistakeList";

const SIGNS: readonly (readonly [string, PageKey])[] = [
  ["#VALUE!", "errors.value"],
  ["#N/A", "errors.unavailable"],
  ["#SPILL!", "errors.spill"],
  ["#NAME?", "errors.name"],
  ["#BUSY!", "errors.busy"],
  ["#DIV/0! #NUM! #NULL!", "errors.other"],
];

/** What every function has in common when it goes wrong, and what Excel says when it cannot even ask the function. */
export function errorsPage(mistakes: readonly MadeMistake[], texts: LanguageTexts): string {
  const { pages } = texts;
  const body = html`<h1>${pages["errors.title"]}</h1>
<p>${pages["errors.lead"]}</p>
<h2>${pages["errors.signs"]}</h2>
<dl class="arguments">${SIGNS.map(([sign, key]) => html`<dt><code translate="no">${sign}</code></dt>
<dd><p>${pages[key]}</p></dd>
`)}</dl>
<h2>${pages["errors.any"]}</h2>
${mistakeList(mistakes, texts)}`;
  return page({ texts, file: "errors.html", title: pages["errors.title"], body });
}
