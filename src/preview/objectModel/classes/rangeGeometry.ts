import { RichError } from "../../protocol/richError";
import type { Area } from "../../workbook/model";
import { boundingArea, intersect, sheetColumns, sheetRows } from "../../workbook/address";
import { areaOnSheet } from "../areaOnSheet";
import type { ExcelHost } from "../excelHost";
import { RangeObject } from "../objects";
import { integer } from "../values";

type Args = readonly unknown[];
type Geometry = (range: RangeObject, args: Args) => RangeObject | null;

/** The methods of Range that lead from one range to another without looking into cells. */
export function rangeGeometry(host: ExcelHost): Readonly<Record<string, Geometry>> {
  const other = (range: RangeObject, argument: unknown): Area => {
    const area = host.areaOfArgument(argument, range.area.sheetId);
    if (area.sheetId !== range.area.sheetId) throw new RichError("InvalidArgument");
    return area;
  };
  const intersection = (range: RangeObject, argument: unknown): RangeObject | null => {
    const area = intersect(range.area, other(range, argument));
    return area ? new RangeObject(area) : null;
  };
  return {
    GetCell: ({ area }, [row, column]) => at(area, area.row + integer(row), area.column + integer(column), 1, 1),
    GetRow: ({ area }, [row]) => at(area, area.row + integer(row), area.column, 1, area.columnCount),
    GetColumn: ({ area }, [column]) => at(area, area.row, area.column + integer(column), area.rowCount, 1),
    GetLastRow: ({ area }) => at(area, area.row + area.rowCount - 1, area.column, 1, area.columnCount),
    GetLastColumn: ({ area }) => at(area, area.row, area.column + area.columnCount - 1, area.rowCount, 1),
    GetLastCell: ({ area }) => at(area, area.row + area.rowCount - 1, area.column + area.columnCount - 1, 1, 1),
    GetOffsetRange: ({ area }, [rows, columns]) => at(area, area.row + integer(rows), area.column + integer(columns), area.rowCount, area.columnCount),
    GetResizedRange: ({ area }, [rows, columns]) => at(area, area.row, area.column, area.rowCount + integer(rows), area.columnCount + integer(columns)),
    GetAbsoluteResizedRange: ({ area }, [rows, columns]) => at(area, area.row, area.column, integer(rows), integer(columns)),
    GetBoundingRect: (range, [argument]) => new RangeObject(boundingArea(range.area, other(range, argument))),
    GetIntersection: (range, [argument]) => {
      const found = intersection(range, argument);
      if (!found) throw new RichError("ItemNotFound");
      return found;
    },
    GetIntersectionOrNullObject: (range, [argument]) => intersection(range, argument),
    GetEntireRow: ({ area }) => at(area, area.row, 0, area.rowCount, sheetColumns),
    GetEntireColumn: ({ area }) => at(area, 0, area.column, sheetRows, area.columnCount),
    GetRowsAbove: ({ area }, [count]) => rowsBeside(area, -counted(count)),
    GetRowsBelow: ({ area }, [count]) => rowsBeside(area, counted(count)),
    GetColumnsBefore: ({ area }, [count]) => columnsBeside(area, -counted(count)),
    GetColumnsAfter: ({ area }, [count]) => columnsBeside(area, counted(count)),
  };
}

function at(area: Area, row: number, column: number, rowCount: number, columnCount: number): RangeObject {
  return new RangeObject(areaOnSheet(area.sheetId, row, column, rowCount, columnCount));
}

function counted(count: unknown): number {
  const given = integer(count, 1);
  if (given === 0) throw new RichError("InvalidArgument");
  return given;
}

/** Positive: below the range; negative: above it. */
function rowsBeside(area: Area, count: number): RangeObject {
  return at(area, count > 0 ? area.row + area.rowCount : area.row + count, area.column, Math.abs(count), area.columnCount);
}

function columnsBeside(area: Area, count: number): RangeObject {
  return at(area, area.row, count > 0 ? area.column + area.columnCount : area.column + count, area.rowCount, Math.abs(count));
}
