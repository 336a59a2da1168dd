import { normaliseHeader } from "../headers/normaliseHeader";
import { isBlank, cellAt } from "../layout/cells";
import { headerCellsOf, type HeaderCell } from "../layout/headerCells";
import type { Outline } from "../layout/outline";
import type { Period } from "../layout/periodHeader";
import type { SheetGrid } from "../sheetGrid";
import type { ColumnFacts } from "./columnFacts";
import { mainKind, valueProfile } from "./valueProfile";

/** What the header rows and a sample of the body say of every column of a region. */
export function readColumns(grid: SheetGrid, outline: Outline, rows: readonly number[]): ColumnFacts[] {
  const { firstColumn, lastColumn, headerRows } = outline;
  const [lower, upper] = [...headerRows].reverse().map((row) => headerCellsOf(grid, row, firstColumn, lastColumn));
  const counts = new Map<string, number>();
  const groups = upper ? groupsOf(upper, lower) : [];
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index): ColumnFacts => {
    const column = firstColumn + index;
    const header = lower?.[index]?.text || upper?.[index]?.text || "";
    const group = lower?.[index]?.text ? groups[index] : undefined;
    const { text: normalised, bracketed } = normaliseHeader(header);
    const occurrence = counts.get(normalised) ?? 0;
    counts.set(normalised, occurrence + 1);
    const values = valueProfile(grid, column, rows);
    return {
      column, header, group: group?.text, normalised, bracketed: bracketed || normaliseHeader(group?.text ?? "").bracketed, occurrence, ...periodOf(lower?.[index] ?? upper?.[index], group),
      values, valueKind: mainKind(values), isFirstRowFilled: rows.length > 0 && !isBlank(cellAt(grid, rows[0], column)),
    };
  });
}

/** A merged text reaches to the next one, over the columns that have a name below it. */
function groupsOf(upper: readonly HeaderCell[], lower: readonly HeaderCell[]): (HeaderCell | undefined)[] {
  let group: HeaderCell | undefined;
  return upper.map((cell, index) => {
    if (cell.isFilled) group = cell;
    if (!lower[index].isFilled) group = undefined;
    return group;
  });
}

/** The period of a column: its own with the year of its group, or its group's with the column's own name beside it. */
function periodOf(cell: HeaderCell | undefined, group: HeaderCell | undefined): Pick<ColumnFacts, "period" | "periodRest"> {
  const own = cell?.period;
  const over = group?.period;
  if (own) {
    const year: Pick<Period, "year"> = own.period.year === undefined && over?.period.year !== undefined ? { year: over.period.year } : {};
    return { period: { ...own.period, ...year }, periodRest: own.rest || over?.rest || "" };
  }
  return over && over.period.grain !== "year" ? { period: over.period, periodRest: cell?.text ?? "" } : { periodRest: "" };
}
