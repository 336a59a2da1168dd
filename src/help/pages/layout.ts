import { languageNames } from "../../locales/messages";
import { languageTexts, type LanguageTexts } from "../languageTexts";
import { html, NOTHING, type Markup } from "../markup";

interface PageParts {
  readonly texts: LanguageTexts;
  /** The page's file name, the same in every language's folder. */
  readonly file: string;
  readonly title: string;
  readonly body: Markup;
}

/** A page that needs nothing but help.css beside the folders of the languages: no script, no other host. */
export function page({ texts: { language, pages }, file, title, body }: PageParts): string {
  const links = [["index.html", pages["nav.index"]], ["errors.html", pages["nav.errors"]]] as const;
  return htmlDocument(language, pages["page.title"].replace("{name}", title), "../help.css", html`<header>
<nav aria-label="${pages["nav.label"]}">${links.map(([target, text]) => html`<a href="${target}"${current(target === file)}>${text}</a>`)}</nav>
<nav class="languages" aria-label="${pages["nav.language"]}">${languageTexts.map((other) => languageLink(other.language, language, file))}</nav>
</header>
<main>
${body}
</main>`);
}

export function htmlDocument(language: LanguageTexts["language"], title: string, stylesheet: string, body: Markup): string {
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
${body}
</body>
</html>
`.text;
}

function languageLink(language: LanguageTexts["language"], shown: LanguageTexts["language"], file: string): Markup {
  return html`<a href="../${language}/${file}" hreflang="${language}" lang="${language}"${current(language === shown)}>${languageNames[language]}</a>`;
}

function current(isCurrent: boolean): Markup {
  return isCurrent ? html` aria-current="page"` : NOTHING;
}

/** A formula that may break after its commas and opening brackets, where the window is narrow. */
export function formulaMarkup(formula: string): Markup {
  return html`<code translate="no">${formula.split(/(?<=[(,;])/).map((piece) => html`${piece}<wbr>`)}</code>`;
}
