import { dataChecks, mapWorkbook, type Cell, type DataCode, type Finding, type SheetGrid } from "../../../src/imports";
import { gridOf } from "../../support/gridOf";

/** Days of 2026 show as dates in the tables of these tests. */
const FIRST_DAY = 46_023;
const LAST_DAY = 46_387;

/** A sheet of rows, whose numbers in the column of dates show as dates. */
export function sheet(name: string, rows: readonly (readonly Cell[])[], more: Partial<SheetGrid> = {}): SheetGrid {
  const isDate = (cell: Cell, column: number): boolean => typeof cell === "number" && cell >= FIRST_DAY && cell <= LAST_DAY && /date/iu.test(String(rows[0][column]));
  const numberFormats = rows.map((cells) => cells.map((cell, column) => (isDate(cell, column) ? "yyyy-mm-dd" : "General")));
  return gridOf(rows, { id: `id of ${name}`, name, numberFormats, ...more });
}

export const ORDER_HEADER: readonly Cell[] = ["Order Date", "Sales Rep", "Customer", "Amount"];

/** So many orders of three people with nothing wrong. */
export function cleanOrders(count: number): readonly (readonly Cell[])[] {
  const people = ["Ann Lee", "Bob Stone", "Carla Diaz"];
  return Array.from({ length: count }, (_, row) => [FIRST_DAY + (row % 300), people[row % 3], `Buyer ${row % 7}`, 500 + ((row * 37) % 400) + row / 1000]);
}

export function targetsOf(...names: readonly string[]): SheetGrid {
  return sheet("Targets", [["Sales Rep", "Target"], ...names.map((name, row) => [name, 5000 + row])]);
}

export function check(...grids: readonly SheetGrid[]): readonly Finding[] {
  return dataChecks(grids, mapWorkbook(grids)).flatMap(({ find }) => find());
}

/** The findings of one code among orders with these rows added. */
export function among(code: DataCode, rows: readonly (readonly Cell[])[], header: readonly Cell[] = ORDER_HEADER): readonly Finding[] {
  return check(sheet("Orders", [header, ...rows])).filter((finding) => finding.code === code);
}

/** Rows of the cells that a finding names, from 1 as the sheet shows them. */
export const rowsOf = ({ cells }: Finding): readonly number[] => cells.listed.map(({ row }) => row + 1);
