import { formatAddress, parseAddress } from "../workbook/address";
import type { Weights } from "./weights";

/** The step of the parts where the argument is left out. */
const defaultUnit = 0.01;

/**
 * The formula that splits a target over weights, as typed in an en-US Excel.
 *
 * Weights that are a whole table column are named by it, so that rows added to the table take part.
 *
 * @param total - The amount, or the address of the cell that holds it.
 * @example
 * splitFormula(40000000, columnC2toC18, 1000) // => "=SALES.SPLIT(40000000,Reps!C2:C18,1000)"
 */
export function splitFormula(total: number | string, weights: Weights, unit: number): string {
  const totalText = typeof total === "number" ? numberText(total) : formatAddress(parseAddress(total));
  const parts = [totalText, tableColumn(weights) ?? formatAddress(weights.area), ...(unit === defaultUnit ? [] : [numberText(unit)])];
  return `=SALES.SPLIT(${parts.join(",")})`;
}

/** A number as a formula holds it: the 15 digits that Excel keeps. */
function numberText(value: number): string {
  return String(Number(value.toPrecision(15))).toUpperCase();
}

/** `Reps[Sales]` where the weights are exactly that column's body. */
function tableColumn({ area, table }: Weights): string | undefined {
  if (!table) return undefined;
  const body = parseAddress(table.bodyAddress);
  const column = table.columns[area.column - body.column];
  const isWhole = area.columnCount === 1 && area.row === body.row && area.rowCount === body.rowCount;
  return isWhole && column ? `${table.name}[${columnText(column)}]` : undefined;
}

/** Brackets, # and ' need an apostrophe before them, and other signs a second pair of brackets around the name. */
function columnText(column: string): string {
  const escaped = column.replace(/['[\]#]/g, "'$&");
  return /^[\p{L}\p{N}_]+( [\p{L}\p{N}_]+)*$/u.test(column) ? escaped : `[${escaped}]`;
}
