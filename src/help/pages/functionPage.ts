import { formulaName } from "../../taskpane/functions/catalogue";
import type { Parameter } from "../../taskpane/functions/catalogue/entry";
import { exampleSheet } from "../exampleSheet";
import { found, type HelpSubject } from "../helpSubject";
import type { LanguageTexts } from "../languageTexts";
import type { LoadedFunction } from "../loadFunctions";
import { html, NOTHING, type Markup } from "../markup";
import { argumentList } from "./argumentList";
import { formulaMarkup, page } from "./layout";
import { mistakeList } from "./mistakeList";
import { sheetPicture } from "./sheetPicture";

export function pageFile(id: string): string {
  return `${id.toLowerCase()}.html`;
}

/** `SALES.NAME(needed, [optional])`, as the function wizard and the README show it. */
export function signature(id: string, parameters: readonly Parameter[]): string {
  return `${formulaName(id)}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}

/** The page of one function: what it answers, its arguments, two examples, its rules at the edges, its errors. */
export function functionPage(subject: HelpSubject, texts: LanguageTexts, related: readonly HelpSubject[], functions: readonly LoadedFunction[]): string {
  const { entry, mistakes } = subject;
  const { pages, messages, language } = texts;
  const { notes } = found(texts.help[entry.id], entry.id, `notes in src/locales/help/${language}.json`);
  const description = found(texts.functions[entry.id], entry.id, `description in ${language}`).description;
  const body = html`<h1 translate="no">${formulaName(entry.id)}</h1>
<p class="question">${messages[entry.questionKey]}</p>
<p>${description}</p>
<h2>${pages["section.syntax"]}</h2>
<p class="syntax">${formulaMarkup(`=${signature(entry.id, entry.parameters)}`)}</p>
<h2>${pages["section.examples"]}</h2>
${examplePictures(subject, texts, functions)}
<p class="key">${pages["picture.key"]}</p>
<h2>${pages["section.arguments"]}</h2>
${argumentList(entry.id, entry.parameters, texts)}
<h2>${pages["section.rules"]}</h2>
<ul>${notes.map((note) => html`<li>${note}</li>\n`)}</ul>
<h2>${pages["section.errors"]}</h2>
<p>${pages["errors.lead"]}</p>
${mistakeList(mistakes, texts)}
<p>${generalErrors(texts)}</p>
${relatedList(related, texts)}`;
  return page({ texts, file: pageFile(entry.id), title: formulaName(entry.id), body });
}

function examplePictures({ entry: { id }, examples }: HelpSubject, texts: LanguageTexts, functions: readonly LoadedFunction[]): Markup {
  const captions = texts.help[id].examples;
  return html`${examples.map((example, index) => {
    const caption = found(captions[index], id, `caption of example ${index + 1} in ${texts.language}`);
    return html`${sheetPicture(exampleSheet(example, texts.words, texts.pages.headers, functions), caption, texts)}\n`;
  })}`;
}

function generalErrors({ pages }: LanguageTexts): Markup {
  const [before, after] = pages["errors.more"].split("{link}");
  return html`${before}<a href="errors.html">${pages["errors.title"]}</a>${after}`;
}

function relatedList(related: readonly HelpSubject[], { pages, messages }: LanguageTexts): Markup {
  if (related.length === 0) return NOTHING;
  return html`<h2>${pages["section.related"]}</h2>
<ul class="functions">${related.map(({ entry: { id, questionKey } }) => html`<li><a href="${pageFile(id)}" translate="no">${formulaName(id)}</a> ${messages[questionKey]}</li>\n`)}</ul>`;
}
