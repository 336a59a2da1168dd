import { addressIn } from "../../workbook/area";
import { quoteSheet } from "../../workbook/address";

const name = String.raw`[\p{L}\p{N}_.$\\?]+`;
/** Neither in the middle of a name nor before the bracket of a function. */
const end = String.raw`(?![\p{L}\p{N}_.$\\?]|\s*\()`;

/** What an argument is made of, so that addresses are found outside of texts, columns of tables, other sheets and functions; what was begun and not closed goes to the end. */
const pieces = new RegExp([
  '"[^"]*"?',
  String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]`,
  `(?:'(?:[^']|'')+'|${name}(?::${name})?)!${name}(?::${name}${end})?`,
  "'[^']*'?",
  String.raw`\[.*$`,
  `${name}:${name}${end}`,
  String.raw`${name}\s*\(`,
  name,
].join("|"), "gsu");

/**
 * An argument with the sheet named before each address that names none: it means the same wherever the formula goes.
 *
 * @example
 * namedSheet("C2:C18", "My Sheet") // => "'My Sheet'!C2:C18"
 * namedSheet("SUM(C2:C18) * Plan!B1", "Reps") // => "SUM(Reps!C2:C18) * Plan!B1"
 */
export function namedSheet(argument: string, sheetName: string): string {
  const [, sign = "", text = ""] = /^(\s*=?\s*)(.*)$/s.exec(argument) ?? [];
  // A sheet's name that lacks its quotes may look like anything.
  if (addressIn(text)?.sheetName !== undefined) return argument;
  return sign + text.replace(pieces, (piece) => {
    const area = addressIn(piece);
    return area === undefined || area.sheetName !== undefined ? piece : `${quoteSheet(sheetName)}!${piece}`;
  });
}
