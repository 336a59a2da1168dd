import { RichError } from "../../protocol/richError";
import type { Area } from "../../workbook/model";
import { boundingArea, intersect, isWholeRowsOrColumns, sheetColumns, sheetRows } from "../../workbook/address";
import { areaOnSheet } from "../areaOnSheet";
import type { ExcelHost } from "../excelHost";
import { RangeAreasObject, RangeObject, TableScopedCollectionObject } from "../objects";
import { findText } from "./rangeFind";

type Finder = (range: RangeObject, args: readonly unknown[]) => RangeObject | RangeAreasObject | TableScopedCollectionObject | null;

/** The methods of Range that look into the workbook to find another range. */
export function rangeFinders(host: ExcelHost): Readonly<Record<string, Finder>> {
  const { model } = host;
  const spill = ({ area }: RangeObject): RangeObject | null => wrap(model.spillFrom(singleCell(area)));
  const spillParent = ({ area }: RangeObject): RangeObject | null => {
    const cell = singleCell(area);
    return wrap(model.spillAnchor(cell) ?? (model.spillFrom(cell) && cell));
  };
  const used = ({ area }: RangeObject, args: readonly unknown[]): RangeObject | null => wrap(usedWithin(host, area, args[0] === true));
  const find = ({ area }: RangeObject, args: readonly unknown[]): RangeObject | null => wrap(findText(host, area, args[0], args[1]));
  const merged = ({ area }: RangeObject): RangeAreasObject | null => {
    const found = model.merges(area.sheetId).filter((merge) => intersect(merge, area));
    return found.length > 0 ? new RangeAreasObject(found.map((merge) => new RangeObject(merge))) : null;
  };
  return {
    GetSpillingToRange: required(spill),
    GetSpillingToRangeOrNullObject: spill,
    GetSpillParent: required(spillParent),
    GetSpillParentOrNullObject: spillParent,
    // Without content the answer is the first cell.
    GetUsedRange: (range, args) => used(range, args) ?? new RangeObject({ ...range.area, rowCount: 1, columnCount: 1 }),
    GetUsedRangeOrNullObject: used,
    GetMergedAreas: required(merged),
    GetMergedAreasOrNullObject: merged,
    GetTables: (range, [isFullyContained]) => new TableScopedCollectionObject([range], isFullyContained === true),
    GetSurroundingRegion: ({ area }) => new RangeObject(surroundingRegion(host, area)),
    Find: required(find),
    FindOrNullObject: find,
  };
}

function wrap(area: Area | undefined): RangeObject | null {
  return area ? new RangeObject(area) : null;
}

function required(finder: Finder): Finder {
  return (range, args) => {
    const found = finder(range, args);
    if (!found) throw new RichError("ItemNotFound");
    return found;
  };
}

function singleCell(area: Area): Area {
  if (area.rowCount * area.columnCount !== 1) throw new RichError("InvalidArgument");
  return area;
}

/** The cells of an area between its first and last with content. */
export function usedWithin(host: ExcelHost, area: Area, valuesOnly: boolean): Area | undefined {
  const ofSheet = host.model.usedArea(area.sheetId, valuesOnly);
  const common = ofSheet && intersect(ofSheet, area);
  if (!common || !ofSheet) return undefined;
  const isSheet = area.rowCount === sheetRows && area.columnCount === sheetColumns;
  return isSheet || !valuesOnly ? common : trimEmpty(host, common);
}

function trimEmpty(host: ExcelHost, area: Area): Area | undefined {
  const isFilled = host.model.formulas(area).map((cells) => cells.map((cell) => cell !== ""));
  const rows = isFilled.map((cells) => cells.includes(true));
  const columns = Array.from({ length: area.columnCount }, (_, column) => isFilled.some((cells) => cells[column]));
  const [firstRow, firstColumn] = [rows.indexOf(true), columns.indexOf(true)];
  if (firstRow < 0) return undefined;
  return {
    sheetId: area.sheetId,
    row: area.row + firstRow,
    column: area.column + firstColumn,
    rowCount: rows.lastIndexOf(true) - firstRow + 1,
    columnCount: columns.lastIndexOf(true) - firstColumn + 1,
  };
}

/** Grows until blank rows and columns, or the sheet's edge, enclose the area (Ctrl+A in Excel). */
function surroundingRegion(host: ExcelHost, start: Area): Area {
  if (isWholeRowsOrColumns(start)) return start;
  for (let area = start; ; ) {
    const top = Math.max(0, area.row - 1);
    const left = Math.max(0, area.column - 1);
    const bottom = Math.min(sheetRows, area.row + area.rowCount + 1);
    const right = Math.min(sheetColumns, area.column + area.columnCount + 1);
    const around = areaOnSheet(area.sheetId, top, left, bottom - top, right - left);
    const filled = trimEmpty(host, around);
    const grown = filled ? boundingArea(area, filled) : area;
    if (grown.rowCount === area.rowCount && grown.columnCount === area.columnCount) return grown;
    area = grown;
  }
}
