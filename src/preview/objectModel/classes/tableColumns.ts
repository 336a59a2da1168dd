import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import { RichError } from "../../protocol/richError";
import type { Area } from "../../workbook/model";
import type { ExcelHost } from "../excelHost";
import { readCells } from "../grid";
import { RangeObject, TableElementObject, type TableObject } from "../objects";
import { tableRows } from "../resolveReference";
import { text } from "../values";
import { writeFormulas } from "./rangeWrites";

type Entry = readonly [string, ClassTable<HostObject>];
type Column = TableElementObject<"TableColumn">;

export function tableColumnCollectionClass(host: ExcelHost): Entry {
  return implementClass<TableObject<"TableColumnCollection">>("TableColumnCollection", {
    items: ({ tableId }) => host.table(tableId).columns.map((_, index) => new TableElementObject("TableColumn", tableId, index)),
    item: ({ tableId }, key) => {
      const { columns } = host.table(tableId);
      const index = typeof key === "number" ? key - 1 : columns.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
      return index >= 0 && index < columns.length ? new TableElementObject("TableColumn", tableId, index) : undefined;
    },
  });
}

export function tableColumnClass(host: ExcelHost): Entry {
  const part = ({ tableId, index }: Column, specifier?: string): Area => {
    const rows = tableRows(host.table(tableId), specifier);
    if (!rows) throw new RichError("ItemNotFound");
    return { ...rows, column: rows.column + index, columnCount: 1 };
  };
  return implementClass<Column>("TableColumn", {
    id: ({ index }) => index + 1,
    get: {
      Id: ({ index }) => index + 1,
      Index: ({ index }) => index,
      Name: ({ tableId, index }) => host.table(tableId).columns[index] ?? "",
      Values: (column) => readCells(part(column, "#All"), (area) => host.model.values(area)),
    },
    set: {
      Name: (column, value) => host.model.write(part(column, "#Headers"), [[text(value)]]),
      Values: (column, value) => writeFormulas(host, part(column, "#All"), value),
    },
    call: {
      GetRange: (column) => new RangeObject(part(column, "#All")),
      GetDataBodyRange: (column) => new RangeObject(part(column)),
      GetHeaderRowRange: (column) => new RangeObject(part(column, "#Headers")),
      GetTotalRowRange: (column) => new RangeObject(part(column, "#Totals")),
    },
  });
}
