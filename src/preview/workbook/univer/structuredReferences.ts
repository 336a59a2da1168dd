type Section = "#This Row" | "#All" | "#Data" | "#Headers" | "#Totals";

/** What stands between the brackets of a structured reference. Neither `first` nor `last`: all columns. */
export interface StructuredReference {
  readonly sections: readonly Section[];
  readonly first?: string;
  readonly last?: string;
}

const sectionNames: readonly Section[] = ["#This Row", "#All", "#Data", "#Headers", "#Totals"];

/** undefined: not a structured reference. */
export function parseStructured(inner: string): StructuredReference | undefined {
  const trimmed = inner.trim();
  if (trimmed === "") return { sections: [] };
  if (trimmed.startsWith("@")) {
    const rest = parseColumns(trimmed.slice(1).trim());
    return rest && { sections: ["#This Row"], ...rest };
  }
  const whole = sectionOf(trimmed);
  if (whole) return { sections: [whole] };
  if (!trimmed.startsWith("[")) return { sections: [], first: unescape(trimmed) };
  const parts = splitTop(trimmed, ",");
  const sections: Section[] = [];
  while (parts.length > 0) {
    const section = sectionOf(withoutBrackets(parts[0].trim()) ?? "");
    if (!section) break;
    sections.push(section);
    parts.shift();
  }
  if (parts.length > 1) return undefined;
  const columns = parseColumns(parts[0]?.trim() ?? "");
  return columns && { sections, ...columns };
}

function parseColumns(text: string): { first?: string; last?: string } | undefined {
  if (text === "") return {};
  if (!text.startsWith("[")) return { first: unescape(text) };
  const [first, last, ...more] = splitTop(text, ":").map((part) => withoutBrackets(part.trim()));
  if (first === undefined || more.length > 0) return undefined;
  return last === undefined ? { first: unescape(first) } : { first: unescape(first), last: unescape(last) };
}

/** As the engine reads it: always qualified, long form, no apostrophes. */
export function forEngine(table: string, { sections, first, last }: StructuredReference): string {
  const columns = last !== undefined ? `[${first}]:[${last}]` : first;
  const section = sections.length === 2 && sections.includes("#Headers") && sections.includes("#Data") ? "#All" : sections[0];
  if (columns === undefined) return section ? `${table}[${section}]` : table;
  if (section) return last !== undefined ? `${table}[[${section}],${columns}]` : `${table}[[${section}],[${columns}]]`;
  return `${table}[${columns}]`;
}

/** As Excel shows it. `table` is "" inside the table itself. */
export function forPerson(table: string, { sections, first, last }: StructuredReference): string {
  if (sections.length === 1 && sections[0] === "#This Row") {
    if (first === undefined) return `${table}[@]`;
    if (last !== undefined) return `${table}[@[${escape(first)}]:[${escape(last)}]]`;
    return isPlain(first) ? `${table}[@${first}]` : `${table}[@[${escape(first)}]]`;
  }
  const columns = last !== undefined ? `[${escape(first ?? "")}]:[${escape(last)}]` : first === undefined ? undefined : `[${escape(first)}]`;
  if (sections.length === 0) return columns === undefined ? `${table}[]` : last === undefined ? `${table}${columns}` : `${table}[${columns}]`;
  if (sections.length === 1 && columns === undefined) return `${table}[${sections[0]}]`;
  return `${table}[${[...sections.map((section) => `[${section}]`), ...(columns === undefined ? [] : [columns])].join(",")}]`;
}

function sectionOf(text: string): Section | undefined {
  const wanted = text.trim().replace(/\s+/g, " ").toLowerCase();
  return sectionNames.find((name) => name.toLowerCase() === wanted);
}

function withoutBrackets(text: string): string | undefined {
  return text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : undefined;
}

function splitTop(text: string, separator: string): string[] {
  const parts = [""];
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "'") {
      parts[parts.length - 1] += text.slice(index, index + 2);
      index += 1;
      continue;
    }
    if (character === "[") depth += 1;
    if (character === "]") depth -= 1;
    if (character === separator && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function isPlain(column: string): boolean {
  return /^[\p{L}\p{N}_.]+$/u.test(column);
}

function escape(column: string): string {
  return column.replace(/['#[\]@]/g, "'$&");
}

function unescape(column: string): string {
  return column.replace(/'(.)/gs, "$1").trim();
}
