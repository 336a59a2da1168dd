import type { MadeMistake } from "../helpSubject";
import type { LanguageTexts } from "../languageTexts";
import { html, type Markup } from "../markup";
import { formulaMarkup } from "./layout";
import { inOtherWords } from "./sheetPicture";

/** Formulas that go wrong, each with what its cell shows and what its sentence says. */
export function mistakeList(mistakes: readonly MadeMistake[], texts: LanguageTexts): Markup {
  return html`<ul class="mistakes">${mistakes.map(
    ({ formula, errorValue, sentence }) => html`<li>${formulaMarkup(shortened(formula))} <strong class="errorValue" translate="no">${errorValue}</strong>
<q lang="en">${sentence}</q>${inOtherWords(sentence, texts)}</li>\n`,
  )}</ul>`;
}

/** A long array constant is told by its beginning. */
function shortened(formula: string): string {
  return formula.replace(/(\{(?:[^,;}]*[,;]){5})[^}]{20,}\}/g, "$1…}");
}
