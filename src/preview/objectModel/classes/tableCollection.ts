import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import { RichError } from "../../protocol/richError";
import type { TableInfo } from "../../workbook/model";
import { contains, intersect } from "../../workbook/address";
import { eventMethods } from "../eventRegistrations";
import type { ExcelHost } from "../excelHost";
import { type TableCollectionObject, TableObject, type TableScopedCollectionObject } from "../objects";
import { flag } from "../values";

type Entry = readonly [string, ClassTable<HostObject>];

export function tableCollectionClass(host: ExcelHost): Entry {
  const tables = ({ sheetId }: TableCollectionObject): readonly TableInfo[] =>
    host.model.tables().filter(({ area }) => sheetId === undefined || area.sheetId === sheetId);
  return implementClass<TableCollectionObject>("TableCollection", {
    items: (collection) => tables(collection).map(({ id }) => new TableObject("Table", id)),
    item: (collection, key) => wrap(host.findTable(key, tables(collection))),
    call: {
      Add: ({ sheetId }, [address, hasHeaders]) => {
        const area = host.areaOfArgument(address, sheetId ?? host.model.activeSheetId());
        if (sheetId !== undefined && area.sheetId !== sheetId) throw new RichError("InvalidArgument");
        if (host.model.tables().some((table) => intersect(table.area, area))) throw new RichError("InvalidArgument", "A table can't overlap another table.");
        return new TableObject("Table", host.model.addTable(area, flag(hasHeaders)).id);
      },
      ...eventMethods<TableCollectionObject>(host.events, ({ sheetId }) => `TableCollection:${sheetId ?? "Workbook"}`, ["DataChangedEvent", "AddedEvent", "DeletedEvent"]),
    },
  });
}

export function tableScopedCollectionClass(host: ExcelHost): Entry {
  const tables = ({ ranges, isFullyContained }: TableScopedCollectionObject): readonly TableInfo[] =>
    host.model.tables().filter((table) => ranges.some(({ area }) => (isFullyContained ? contains(area, table.area) : intersect(area, table.area))));
  return implementClass<TableScopedCollectionObject>("TableScopedCollection", {
    items: (collection) => tables(collection).map(({ id }) => new TableObject("Table", id)),
    item: (collection, key) => wrap(host.findTable(key, tables(collection))),
    call: {
      GetFirst: (collection) => {
        const first = tables(collection)[0];
        if (!first) throw new RichError("ItemNotFound");
        return wrap(first);
      },
    },
  });
}

function wrap(table: TableInfo | undefined): TableObject | undefined {
  return table && new TableObject("Table", table.id);
}
