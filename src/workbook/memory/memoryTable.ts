import { formatAddress, parseAddress } from "../address";
import type { Area } from "../address";
import type { RangeReading, TableReading } from "../workbook";
import type { MemoryTableSetup } from "./setup";

/** A table where it now lies. */
export interface MemoryTable {
  readonly id: string;
  readonly name: string;
  /** Header row, body and totals row. */
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

export function memoryTable(id: string, { name, address, hasHeaders = true, hasTotals = false }: MemoryTableSetup): MemoryTable {
  return { id, name, area: parseAddress(address), hasHeaders, hasTotals };
}

/** The table as the port tells of it; `cells` is the reading of the whole table. */
export function tableReading({ id, name, hasHeaders, hasTotals }: MemoryTable, cells: RangeReading): TableReading {
  const area = parseAddress(cells.address);
  const above = hasHeaders ? 1 : 0;
  return {
    id,
    name,
    sheetName: cells.sheetName,
    address: cells.address,
    bodyAddress: formatAddress({ ...area, row: area.row + above, rowCount: area.rowCount - above - (hasTotals ? 1 : 0) }),
    columns: hasHeaders ? (cells.texts[0] ?? []) : Array.from({ length: area.columnCount }, (_, index) => `Column${index + 1}`),
    hasHeaders,
    hasTotals,
  };
}
