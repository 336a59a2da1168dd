import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import { RichError } from "../../protocol/richError";
import type { SheetInfo } from "../../workbook/model";
import { eventMethods } from "../eventRegistrations";
import type { ExcelHost } from "../excelHost";
import { type SingletonObject, WorksheetObject } from "../objects";
import { text } from "../values";

export function worksheetCollectionClass(host: ExcelHost): readonly [string, ClassTable<HostObject>] {
  const { model } = host;
  const sheets = (visibleOnly: unknown): readonly SheetInfo[] => model.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");
  const end = (sheet: SheetInfo | undefined): WorksheetObject => {
    if (!sheet) throw new RichError("ItemNotFound");
    return new WorksheetObject(sheet.id);
  };
  return implementClass<SingletonObject<"WorksheetCollection">>("WorksheetCollection", {
    items: () => model.sheets().map(({ id }) => new WorksheetObject(id)),
    item: (_, key) => {
      const sheet = host.findSheet(key);
      return sheet && new WorksheetObject(sheet.id);
    },
    call: {
      GetActiveWorksheet: () => new WorksheetObject(model.activeSheetId()),
      GetCount: (_, [visibleOnly]) => sheets(visibleOnly).length,
      GetFirst: (_, [visibleOnly]) => end(sheets(visibleOnly)[0]),
      GetLast: (_, [visibleOnly]) => end(sheets(visibleOnly).at(-1)),
      Add: (_, [name]) => new WorksheetObject(model.addSheet(name === null || name === undefined ? undefined : sheetName(host, name)).id),
      ...eventMethods<HostObject>(host.events, () => "WorksheetCollection", [
        "DataChangedEvent", "SelectionChangedEvent", "ActivatedEvent", "DeactivatedEvent", "AddedEvent", "DeletedEvent", "CalculatedEvent", "EventNameChanged",
      ]),
    },
  });
}

/** A name that Excel admits for a sheet and that no other sheet has. */
export function sheetName(host: ExcelHost, value: unknown, ownId?: string): string {
  const name = text(value);
  if (name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw new RichError("InvalidArgument");
  const taken = host.findSheet(name);
  if (taken && taken.id !== ownId) throw new RichError("ItemAlreadyExists");
  return name;
}
