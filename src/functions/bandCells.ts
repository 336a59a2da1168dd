import { bandTable, orderedByFrom, PlanError, type Band, type Edge } from "../domain";
import { CellFaults } from "./cellFaults";
import { BLANK, cellError, errorValueOf, isBlank, onlyCellIn, plainValue, rangeIn, type NumberCells } from "./cells";
import { MOST } from "./limits";
import { tableNumber, tableRows, type TableRow } from "./tableCells";

const PARAMETER = "bands";

/** A band that stands for something other than a rate: a grade, a coefficient. */
export interface ResultBand extends Edge {
  readonly result: number | string;
}

/** A band table: from | rate | fixed. */
export function bandsIn(argument: unknown): readonly Band[] {
  return bandTable(bandRows(argument).map(({ cells: [from, rate, fixed], row }) => ({
    from: bandNumber(from, row, 1), rate: bandNumber(rate, row, 2), fixed: isBlank(fixed) ? 0 : bandNumber(fixed, row, 3), row,
  })));
}

/** A table of results: from | number or text. A third column, as a commission plan has one, is not looked at. */
export function resultBandsIn(argument: unknown): readonly ResultBand[] {
  return orderedByFrom(bandRows(argument).map(({ cells: [from, result], row }) => ({ from: bandNumber(from, row, 1), result: resultOf(result, row), row })));
}

function bandRows(argument: unknown): TableRow[] {
  const range = rangeIn(argument, PARAMETER);
  const columns = range[0].length;
  if (columns < 2 || columns > 3) throw new PlanError("bands-columns", { parameter: PARAMETER }, { found: columns });
  const rows = tableRows(range, PARAMETER);
  if (rows.length > MOST.bands) throw new PlanError("bands-too-many", { parameter: PARAMETER }, { found: rows.length, most: MOST.bands });
  return rows;
}

function bandNumber(cell: unknown, row: number, column: number): number {
  return tableNumber(cell, { parameter: PARAMETER, row, column }, "bands-blank-cell");
}

function resultOf(cell: unknown, row: number): number | string {
  const result = numberOrText(cell);
  if (result === undefined) throw new PlanError("bands-no-result", { parameter: PARAMETER, row, column: 2 });
  return result;
}

/** Text stays as it is written, even where it looks like a number: it may be a grade. */
function numberOrText(cell: unknown): number | string | undefined {
  const value = plainValue(cell);
  if (typeof value === "string") return value === "" ? undefined : value;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** What a value below the first band gets; a blank is a blank. An error spoils the results that need it, and no others. */
export function otherwiseIn(argument: unknown, lowest: ResultBand, cells: NumberCells): (index: number) => number | string | PlanError {
  if (argument === null || argument === undefined) {
    const faults = new CellFaults(cells, cells.parameter);
    return (index) => faults.at(index, "below-first-band", () => ({ from: lowest.from }));
  }
  const parameter = "otherwise";
  const cell = onlyCellIn(argument, parameter);
  const errorValue = errorValueOf(cell);
  const result = errorValue !== undefined ? cellError({ parameter }, errorValue) : isBlank(cell) ? BLANK : numberOrText(cell);
  if (result === undefined) throw new PlanError("bands-no-result", { parameter });
  return () => result;
}
