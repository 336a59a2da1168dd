import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import { RichError } from "../../protocol/richError";
import type { Area } from "../../workbook/model";
import { eventMethods } from "../eventRegistrations";
import type { ExcelHost } from "../excelHost";
import { AutoFilterObject, RangeObject, TableObject, WorksheetObject } from "../objects";
import { tableRows } from "../resolveReference";
import { text } from "../values";

export function tableClass(host: ExcelHost): readonly [string, ClassTable<HostObject>] {
  const { model } = host;
  const rows = (table: TableObject, specifier?: string): Area => {
    const area = tableRows(host.table(table.tableId), specifier);
    if (!area) throw new RichError("ItemNotFound");
    return area;
  };
  return implementClass<TableObject>("Table", {
    id: ({ tableId }) => host.table(tableId).id,
    get: {
      Id: ({ tableId }) => host.table(tableId).id,
      LegacyId: ({ tableId }) => host.table(tableId).id,
      Name: ({ tableId }) => host.table(tableId).name,
      ShowTotals: ({ tableId }) => host.table(tableId).hasTotals,
      ShowHeaders: () => true,
      // The rest is what a new table of Excel says: the preview does not keep it.
      Style: () => "TableStyleMedium2",
      HighlightFirstColumn: () => false,
      HighlightLastColumn: () => false,
      ShowBandedRows: () => true,
      ShowBandedColumns: () => false,
      ShowFilterButton: () => true,
    },
    set: {
      Name: ({ tableId }, value) => {
        const name = text(value);
        const taken = host.findTable(name);
        if (taken && taken.id !== tableId) throw new RichError("ItemAlreadyExists");
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new RichError("InvalidArgument");
        model.renameTable(tableId, name);
      },
    },
    navigate: {
      AutoFilter: ({ tableId }) => new AutoFilterObject(host.table(tableId).area.sheetId, tableId),
      Columns: ({ tableId }) => new TableObject("TableColumnCollection", tableId),
      Rows: ({ tableId }) => new TableObject("TableRowCollection", tableId),
      Worksheet: ({ tableId }) => new WorksheetObject(host.table(tableId).area.sheetId),
    },
    call: {
      GetRange: (table) => new RangeObject(rows(table, "#All")),
      GetDataBodyRange: (table) => new RangeObject(rows(table)),
      GetHeaderRowRange: (table) => new RangeObject(rows(table, "#Headers")),
      GetTotalRowRange: (table) => new RangeObject(rows(table, "#Totals")),
      Resize: ({ tableId }, [range]) => resizeTable(host, tableId, range),
      ConvertToRange: (table) => {
        const range = new RangeObject(rows(table, "#All"));
        model.deleteTable(table.tableId);
        return range;
      },
      Delete: ({ tableId }) => {
        const { area } = host.table(tableId);
        model.deleteTable(tableId);
        model.clear(area, "All");
      },
      ...eventMethods<TableObject>(host.events, ({ tableId }) => `Table:${tableId}`, ["DataChangedEvent", "SelectionChangedEvent"]),
    },
  });
}

function resizeTable(host: ExcelHost, tableId: string, range: unknown): void {
  const { area } = host.table(tableId);
  const resized = host.areaOfArgument(range, area.sheetId);
  if (host.model.isProtected(area.sheetId)) throw new RichError("AccessDenied");
  // The header row stays where it is, and one body row is the least.
  if (resized.sheetId !== area.sheetId || resized.row !== area.row || resized.rowCount < 2) throw new RichError("InvalidArgument");
  host.model.resizeTable(tableId, resized);
  nameBlankColumns(host, { ...resized, rowCount: 1 });
}

/** A column that is new to a table and has no heading gets one: "Column1", "Column2" and so on, whichever is free. */
function nameBlankColumns(host: ExcelHost, headings: Area): void {
  const texts = host.model.texts(headings)[0] ?? [];
  if (!texts.includes("")) return;
  const taken = new Set(texts.map((text) => text.toLowerCase()));
  let number = 0;
  const freeName = (): string => {
    do number += 1;
    while (taken.has(`column${number}`));
    return `Column${number}`;
  };
  host.model.write(headings, [texts.map((text) => (text === "" ? freeName() : null))]);
}
