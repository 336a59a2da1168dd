import { formatAddress, parseAddress } from "../workbook/address";
import type { Line } from "./line";

/** The step that results are rounded to where the argument is left out. */
export const defaultUnit = 0.01;

/**
 * The formula that splits a target over weights, as typed in an en-US Excel.
 *
 * Weights that are a whole table column are named by it, so that rows added to the table take part.
 *
 * @param total - The amount, or the address of the cell that holds it.
 * @example
 * splitFormula(40000000, columnC2toC18, 1000) // => "=SALES.SPLIT(40000000,Reps!C2:C18,1000)"
 */
export function splitFormula(total: number | string, weights: Line, unit: number): string {
  const totalText = typeof total === "number" ? numberText(total) : formatAddress(parseAddress(total));
  const parts = [totalText, lineText(weights), ...(unit === defaultUnit ? [] : [numberText(unit)])];
  return `=SALES.SPLIT(${parts.join(",")})`;
}

/** A line as an argument: by its name where it is a whole table column, so that rows added to the table take part. */
export function lineText(line: Line): string {
  return tableColumn(line) ?? formatAddress(line.area);
}

/** A number as a formula holds it: the 15 digits that Excel keeps. */
export function numberText(value: number): string {
  return String(Number(value.toPrecision(15))).toUpperCase();
}

/** `Reps[Sales]` where the weights are exactly that column's body. */
function tableColumn({ area, table }: Line): string | undefined {
  if (!table) return undefined;
  const body = parseAddress(table.bodyAddress);
  const column = table.columns[area.column - body.column];
  const isWhole = area.columnCount === 1 && area.row === body.row && area.rowCount === body.rowCount;
  return isWhole && column ? columnReference(table.name, column) : undefined;
}

/** `[@Sales]`: the cell of a table column in the formula's own row. It means the same in every row, however the table is sorted. */
export function rowText(column: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(column) ? `[@${column}]` : `[@[${escaped(column)}]]`;
}

/** `Reps[Sales]`: a whole column of a table, without its header and totals rows. */
export function columnReference(table: string, column: string): string {
  return `${table}[${columnText(column)}]`;
}

/** Brackets, # and ' need an apostrophe before them, and other signs a second pair of brackets around the name. */
function columnText(column: string): string {
  return /^[\p{L}\p{N}_]+( [\p{L}\p{N}_]+)*$/u.test(column) ? column : `[${escaped(column)}]`;
}

function escaped(column: string): string {
  return column.replace(/['[\]#@]/g, "'$&");
}
