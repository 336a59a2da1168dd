import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import { RichError } from "../../protocol/richError";
import type { Area } from "../../workbook/model";
import type { ExcelHost } from "../excelHost";
import { readCells } from "../grid";
import { RangeObject, TableElementObject, type TableObject } from "../objects";
import { tableRows } from "../resolveReference";
import { integer } from "../values";
import { writeFormulas } from "./rangeWrites";

type Entry = readonly [string, ClassTable<HostObject>];
type Row = TableElementObject<"TableRow">;

export function tableRowCollectionClass(host: ExcelHost): Entry {
  return implementClass<TableObject<"TableRowCollection">>("TableRowCollection", {
    items: ({ tableId }) => Array.from({ length: body(host, tableId).rowCount }, (_, index) => new TableElementObject("TableRow", tableId, index)),
    call: {
      Add: ({ tableId }, [index, values]) => addRows(host, tableId, index, values),
      DeleteRowsAt: ({ tableId }, [index, count]) => deleteRows(host, tableId, integer(index), integer(count, 1)),
    },
  });
}

export function tableRowClass(host: ExcelHost): Entry {
  const area = ({ tableId, index }: Row): Area => {
    const rows = body(host, tableId);
    if (index >= rows.rowCount) throw new RichError("ItemNotFound");
    return { ...rows, row: rows.row + index, rowCount: 1 };
  };
  return implementClass<Row>("TableRow", {
    get: {
      Index: ({ index }) => index,
      Values: (row) => readCells(area(row), (cells) => host.model.values(cells)),
    },
    set: { Values: (row, value) => writeFormulas(host, area(row), value) },
    call: {
      GetRange: (row) => new RangeObject(area(row)),
      Delete: ({ tableId, index }) => deleteRows(host, tableId, index, 1),
    },
  });
}

function body(host: ExcelHost, tableId: string): Area {
  const area = tableRows(host.table(tableId));
  if (!area) throw new RichError("ItemNotFound");
  return area;
}

/** Makes room under (or inside) the body by moving the cells below down, then writes the new rows. */
function addRows(host: ExcelHost, tableId: string, position: unknown, values: unknown): Row {
  const rows = body(host, tableId);
  const { area } = host.table(tableId);
  const index = integer(position, rows.rowCount);
  const given = values === null || values === undefined ? 1 : Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  if (index < 0 || index > rows.rowCount) throw new RichError("InvalidArgument");
  const added: Area = { ...rows, row: rows.row + index, rowCount: given };
  host.model.insertCells(added, "Down");
  host.model.resizeTable(tableId, { ...area, rowCount: area.rowCount + given });
  if (values !== null && values !== undefined) writeFormulas(host, added, Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values);
  return new TableElementObject("TableRow", tableId, index);
}

function deleteRows(host: ExcelHost, tableId: string, index: number, count: number): void {
  const rows = body(host, tableId);
  const { area } = host.table(tableId);
  if (index < 0 || count < 1 || index + count > rows.rowCount) throw new RichError("InvalidArgument");
  if (count === rows.rowCount) throw new RichError("NotImplemented", "The preview does not implement deleting all rows of a table.");
  host.model.deleteCells({ ...rows, row: rows.row + index, rowCount: count }, "Up");
  host.model.resizeTable(tableId, { ...area, rowCount: area.rowCount - count });
}
