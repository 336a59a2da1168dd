import { RichError } from "../protocol/richError";
import { isOnSheet } from "../workbook/address";
import type { Area } from "../workbook/model";

/** The area, refused when a part of it lies off the sheet. */
export function areaOnSheet(sheetId: string, row: number, column: number, rowCount: number, columnCount: number): Area {
  const area = { sheetId, row, column, rowCount, columnCount };
  if (!isOnSheet(area)) throw new RichError("InvalidArgument");
  return area;
}
