/** Text that is html already. Everything else is escaped on its way into a page. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Content = string | number | Markup | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** `html\`<p>${text}</p>\``: what stands between the markup is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(strings.reduce((page, piece, index) => page + written(contents[index - 1]) + piece));
}

function written(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (typeof content === "object") return content.map(({ text }) => text).join("");
  return String(content).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

export const NOTHING = new Markup("");
