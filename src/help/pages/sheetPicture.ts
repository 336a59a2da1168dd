import { columnLetters } from "../../workbook/address";
import { filled, toldFault, translatedFault } from "../../locales/faultTexts";
import { cellText } from "../cellText";
import type { ExampleSheet, SheetCell } from "../exampleSheet";
import { HostError } from "../functionHost";
import type { LanguageTexts } from "../languageTexts";
import { html, NOTHING, type Markup } from "../markup";
import { formulaMarkup } from "./layout";

/** An example drawn as a piece of a sheet: formula bar, column letters, row numbers, cells. */
export function sheetPicture({ formula, at, rows }: ExampleSheet, caption: string, texts: LanguageTexts): Markup {
  const { pages } = texts;
  const letters = rows[0].map((_, column) => html`<th scope="col">${columnLetters(column)}</th>`);
  const body = rows.map((row, index) => html`<tr><th scope="row">${index + 1}</th>${row.map((cell) => sheetCell(cell, texts))}</tr>\n`);
  return html`<figure>
<figcaption>${caption}</figcaption>
<p class="bar"><span class="cell" translate="no">${at}</span><span class="hidden">${filled(pages["picture.formulaIn"], { cell: at })}: </span>${formulaMarkup(formula)}</p>
<div class="sheet" role="region" tabindex="0" aria-label="${filled(pages["picture.sheet"], { caption })}"><table>
<thead><tr><td></td>${letters}</tr></thead>
<tbody>
${body}</tbody>
</table></div>
${errorsInside(rows, texts)}</figure>`;
}

function sheetCell({ value, role, format }: SheetCell, { language }: LanguageTexts): Markup {
  const kind = value instanceof HostError ? "error" : typeof value === "number" ? "number" : "text";
  return html`<td class="${role} ${kind}">${cellText(value, format, language)}</td>`;
}

/** Behind an error in the picture stands a sentence, as in Excel; each is told once. */
function errorsInside(rows: ExampleSheet["rows"], texts: LanguageTexts): Markup {
  const told = new Map<string, Markup>();
  rows.forEach((row, down) => row.forEach(({ value }, right) => {
    if (!(value instanceof HostError) || told.has(value.message)) return;
    const cell = `${columnLetters(right)}${down + 1}`;
    told.set(value.message, html`<p class="says">${filled(texts.pages["picture.says"], { cell, code: value.code })} <q lang="en">${value.message}</q>${inOtherWords(value.message, texts)}</p>\n`);
  }));
  return html`${[...told.values()]}`;
}

/** The sentence of a cell in the language of the page; nothing where that is English, as the cell is. */
export function inOtherWords(sentence: string, { faults, slots }: LanguageTexts): Markup {
  const fault = toldFault(sentence);
  if (slots === undefined || fault === undefined) return NOTHING;
  return html`<span class="translation">${translatedFault(fault, faults, slots)}</span>`;
}
