const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|[\p{L}\p{N}_.$\\]+!?|\s*:\s*|[^"'[\p{L}\p{N}_.$\\:\s]+|\s+/gu;

/** The parts of a formula, all of its text: a sheet's name ends with "!", a text begins with a quote, signs stand together. */
export function formulaParts(formula: string): readonly string[] {
  return formula.match(token) ?? [];
}

/** The sheet that a part of a formula names; undefined where it names none. */
export function sheetIn(part: string): string | undefined {
  return part.endsWith("!") && !part.startsWith('"') ? part.replace(/^'|'?!$/g, "").replace(/''/g, "'") : undefined;
}
