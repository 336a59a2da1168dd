import { filled } from "../../locales/faultTexts";
import type { Choice, Parameter } from "../../taskpane/functions/catalogue/entry";
import { found } from "../helpSubject";
import type { LanguageTexts } from "../languageTexts";
import { html, NOTHING, type Markup } from "../markup";
import { unitOf } from "../units";
import { otherForms } from "../wordForms";

/** The arguments of a function: what each one takes, in which unit, what it means, and its words. */
export function argumentList(id: string, parameters: readonly Parameter[], texts: LanguageTexts): Markup {
  return html`<dl class="arguments">${parameters.map((parameter) => argumentItem(id, parameter, texts))}</dl>`;
}

function argumentItem(id: string, { name, optional, shape }: Parameter, texts: LanguageTexts): Markup {
  const { pages, functions } = texts;
  const description = found(functions[id].parameters[name], id, `description of ${name} in ${texts.language}`);
  const takes = filled(pages["argument.takes"], { shape: pages[`takes.${shape.kind}`], unit: pages[unitOf(id, name)] });
  return html`
<dt><code translate="no">${name}</code>${optional ? html` <span class="optional">${pages["argument.optional"]}</span>` : NOTHING}</dt>
<dd><p>${description}</p>${shape.kind === "word" ? wordList(shape.choices, optional, texts) : html`<p class="takes">${takes}</p>`}</dd>`;
}

function wordList(choices: readonly Choice[], isOptional: boolean, { pages, messages }: LanguageTexts): Markup {
  const words = choices.map(({ word }) => word);
  const item = ({ word, textKey }: Choice, index: number): Markup => {
    const forms = otherForms(words, word);
    const also = forms.length > 0 ? html` <span class="also">(${filled(pages["argument.alsoWritten"], { forms: forms.join(", ") })})</span>` : NOTHING;
    const first = index === 0 && isOptional ? html` <span class="optional">${pages["argument.default"]}</span>` : NOTHING;
    return html`<li><code translate="no">${word}</code> ${messages[textKey]}${also}${first}</li>`;
  };
  return html`<p class="takes">${pages["argument.words"]}</p><ul class="words">${choices.map(item)}</ul>`;
}
