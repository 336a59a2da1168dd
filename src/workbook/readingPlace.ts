import { formatAddress } from "./address";
import type { Area } from "./address";
import { cellCount } from "./area";
import type { RangeReading } from "./workbook";

/** What every reading says of its place: the area that was read, of the one that was asked for. */
export function readingPlace(requested: Area, area: Area, sheetName: string): Pick<RangeReading, "address" | "requestedAddress" | "sheetName" | "rowCount" | "columnCount" | "isCut"> {
  return {
    address: formatAddress(area),
    requestedAddress: formatAddress(requested),
    sheetName,
    rowCount: area.rowCount,
    columnCount: area.columnCount,
    isCut: cellCount(area) < cellCount(requested),
  };
}
