import { formatAddress, parseAddress } from "../address";
import type { Area } from "../address";
import type { RangeReading, TableReading } from "../workbook";
import type { MemoryTableSetup } from "./setup";

/** Where the whole table lies. */
export function tableArea(table: MemoryTableSetup): Area {
  return parseAddress(table.address);
}

/** The table as the port tells of it; `cells` is the reading of the whole table. */
export function tableReading(table: MemoryTableSetup, cells: RangeReading): TableReading {
  const area = parseAddress(cells.address);
  const rowCount = area.rowCount - (table.hasTotals ? 2 : 1);
  return {
    name: table.name,
    sheetName: cells.sheetName,
    address: cells.address,
    bodyAddress: formatAddress({ ...area, row: area.row + 1, rowCount }),
    columns: cells.texts[0] ?? [],
  };
}
