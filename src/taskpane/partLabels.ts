import { formatAddress, parseAddress, type Area } from "../workbook/address";
import { cellAddress } from "../workbook/area";
import type { CellValue, RangeReading, Workbook } from "../workbook/workbook";

/** How far from the weights their names are looked for. */
const reach = 12;

interface Line {
  readonly values: readonly CellValue[];
  readonly texts: readonly string[];
}

/**
 * What each weight stands for, as shown in the columns left of it (above it, where the weights are a row).
 *
 * Of the columns that touch the weights, the leftmost that names every row differently is taken, texts before
 * numbers: a list of people has a name column, whatever regions and amounts stand between.
 *
 * @param limit - How many weights from the first are asked for.
 * @returns One text per weight, "" where there is none.
 */
export async function readPartLabels(workbook: Workbook, weightsAddress: string, limit: number): Promise<readonly string[]> {
  const weights = parseAddress(weightsAddress);
  const beside = besideOf(weights, limit);
  if (beside === undefined) return [];
  return chooseLabels(linesOf(await workbook.read(formatAddress(beside)), weights.columnCount > 1));
}

/** What one cell of a line stands for; its own address where it has no label. */
export function nameInLine(labels: readonly string[], lineAddress: string, index: number): string {
  const line = parseAddress(lineAddress);
  return labels[index] || cellAddress({ ...line, sheetName: undefined }, line.columnCount > 1 ? { row: 0, column: index } : { row: index, column: 0 });
}

function besideOf(weights: Area, limit: number): Area | undefined {
  if (weights.columnCount > 1) {
    const rowCount = Math.min(reach, weights.row);
    return rowCount === 0 ? undefined : { ...weights, row: weights.row - rowCount, rowCount, columnCount: Math.min(weights.columnCount, limit) };
  }
  const columnCount = Math.min(reach, weights.column);
  return columnCount === 0 ? undefined : { ...weights, column: weights.column - columnCount, columnCount, rowCount: Math.min(weights.rowCount, limit) };
}

function linesOf(reading: RangeReading, isRow: boolean): readonly Line[] {
  const rows = reading.values.map((values, row) => ({ values, texts: reading.texts[row] ?? [] }));
  if (isRow) return rows;
  return Array.from({ length: reading.columnCount }, (_, column) => ({
    values: rows.map(({ values }) => values[column] ?? ""),
    texts: rows.map(({ texts }) => texts[column] ?? ""),
  }));
}

/** From the farthest line to the nearest; an empty line ends the block that the weights belong to. */
export function chooseLabels(lines: readonly Line[]): readonly string[] {
  const lastGap = lines.reduce((last, { values }, index) => (values.every((value) => value === "") ? index : last), -1);
  const block = lines.slice(lastGap + 1);
  const isText = ({ values }: Line): boolean => values.every((value) => value === "" || typeof value === "string");
  const isDistinct = ({ texts }: Line): boolean => new Set(texts).size === texts.length && !texts.includes("");
  const chosen = block.find((line) => isText(line) && isDistinct(line)) ?? block.find(isDistinct) ?? block.find(isText) ?? block[0];
  return chosen?.texts ?? [];
}
