/** Text, sheet names, parts of tables (one level of brackets inside), names with their sheet, numbers, anything else. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:[^[\]]|\[[^\]]*\])*\]|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\p{N}_.$:!])|[\p{L}\p{N}_.$\\]+!?|\s+|./giu;
const cell = /^\$?[a-z]{1,3}\$?[1-9]\d{0,6}$/i;
const line = /^\$?(?:[a-z]{1,3}|[1-9]\d{0,6})$/i;
/** What Excel writes before functions that came later than its file format, and before those of add-ins. */
const mark = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xldudf_)+/i;

/**
 * A formula without what Excel rewrites of it: case, spaces, @, how numbers are written, and which cells it refers to, for these
 * move. Formulas that somebody else typed have another one, unless they calculate the same from other cells.
 */
export function formulaSkeleton(formula: string): string {
  const parts = (formula.match(token) ?? []).filter((part) => !/^\s|^@$/u.test(part));
  return parts.map((part, index) => {
    if (part.startsWith('"')) return part;
    if (part.endsWith("!")) return "";
    if (part.endsWith("]") || cell.test(part) || (line.test(part) && (parts[index - 1] === ":" || parts[index + 1] === ":"))) return "#";
    if (/^[\d.]/.test(part) && Number.isFinite(Number(part))) return String(Number(part));
    return parts[index + 1] === "(" ? part.replace(mark, "").replace(/[._]/g, "").toUpperCase() : part.toUpperCase();
  }).join("").replace(/#(?::#)+/g, "#");
}
