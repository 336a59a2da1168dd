import type { ColumnMap } from "../imports";
import type { CellValue } from "../workbook/workbook";
import { dayColumn, dayOfPeriod, type ListedRegion } from "./periodsAcross";
import type { RegionData } from "./regionRows";

/**
 * The rows of a table with a period a column, once for each period that says something of them.
 *
 * @param read - All its columns.
 * @param within - Days that count: periods without a year lie in them.
 */
export function listedData(region: ListedRegion, read: RegionData, within: { readonly from: number; readonly to: number } | undefined): RegionData {
  const { across, years } = region;
  const columns = across.flat();
  const periods = [...new Map(columns.flatMap(({ period }) => (period === undefined ? [] : [[keyOf(period), period] as const])))];
  const columnsOf = new Map(across.map((parts) => [parts[0].column, new Map(parts.flatMap(({ column, period }) => (period === undefined ? [] : [[keyOf(period), column] as const])))]));
  const columnAt = (whole: number, period: string): number | undefined => columnsOf.get(whole)?.get(period);
  const valueAt = (whole: number, row: number, period: string): CellValue => {
    const column = columnAt(whole, period);
    return column === undefined ? "" : (read.column(column)[row] ?? "");
  };
  const isSaid = (row: number, period: string): boolean => across.some(([whole]) => /\d/.test(String(valueAt(whole.column, row, period))));
  const yearAt = (row: number): number | undefined => {
    const year = years === undefined ? undefined : read.column(years)[row];
    return typeof year === "number" ? year : undefined;
  };
  const places = read.rows.flatMap((_, row) => {
    const said = periods.filter(([key]) => isSaid(row, key));
    return (said.length > 0 ? said : periods.slice(0, 1)).map(([key, period]) => ({ row, key, period }));
  });
  return {
    rows: places.map(({ row }) => read.rows[row]),
    column(column) {
      if (column === dayColumn) return places.map(({ row, period }) => dayOfPeriod({ ...period, year: period.year ?? yearAt(row) }, within) ?? "");
      return places.map(({ row, key }) => (columnsOf.has(column) ? valueAt(column, row, key) : (read.column(column)[row] ?? "")));
    },
    totals: (column) => (column === dayColumn ? [] : read.totals(column)),
    reference: (column) => read.reference(column === dayColumn ? columns[0].column : column),
    columnOf: (column, index) => columnAt(column, places[index].key) ?? column,
  };
}

function keyOf({ grain, index, year, day }: NonNullable<ColumnMap["period"]>): string {
  return `${grain} ${year ?? ""} ${index} ${day ?? ""}`;
}
