import { formatAddress } from "../address";
import type { TableReading } from "../workbook";
import { areaOf } from "./locate";

/** A table whose parts are asked for and told once the context was synchronised. */
export interface AskedTable {
  tell(): TableReading;
}

/** Asks for where a table lies and what its columns are called. `tell` once it, its id, name, showHeaders and showTotals are there. */
export function askTable(table: Excel.Table, sheetName: string): AskedTable {
  const [whole, body, columns] = [table.getRange(), table.getDataBodyRange(), table.columns];
  for (const range of [whole, body]) range.load("rowIndex,columnIndex,rowCount,columnCount");
  columns.load("items/name");
  return {
    tell: () => ({
      id: table.id,
      name: table.name,
      sheetName,
      address: formatAddress(areaOf(whole, sheetName)),
      bodyAddress: formatAddress(areaOf(body, sheetName)),
      columns: columns.items.map(({ name }) => name),
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
    }),
  };
}
