import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import { RichError } from "../../protocol/richError";
import type { Area } from "../../workbook/model";
import { areaOnSheet } from "../areaOnSheet";
import { eventMethods } from "../eventRegistrations";
import type { ExcelHost } from "../excelHost";
import { AutoFilterObject, NamedItemCollectionObject, RangeAreasObject, RangeObject, SheetPartObject, TableCollectionObject, WorksheetObject } from "../objects";
import { integer, oneOf, provided, text } from "../values";
import { pageLayoutOf } from "./pageLayout";
import { sheetName } from "./worksheetCollection";

export function worksheetClass(host: ExcelHost): readonly [string, ClassTable<HostObject>] {
  const { model } = host;
  const neighbour = ({ id }: WorksheetObject, step: 1 | -1, visibleOnly: unknown): WorksheetObject | null => {
    const ordered = model.sheets().filter((sheet) => sheet.id === id || visibleOnly !== true || sheet.visibility === "Visible");
    const found = ordered[ordered.findIndex((sheet) => sheet.id === id) + step];
    return found ? new WorksheetObject(found.id) : null;
  };
  const required = (sheet: WorksheetObject | null): WorksheetObject => {
    if (!sheet) throw new RichError("ItemNotFound");
    return sheet;
  };
  const used = ({ id }: WorksheetObject, valuesOnly: unknown): Area | undefined => model.usedArea(host.sheet(id).id, valuesOnly === true);
  return implementClass<WorksheetObject>("Worksheet", {
    id: ({ id }) => host.sheet(id).id,
    get: {
      Id: ({ id }) => host.sheet(id).id,
      Name: ({ id }) => host.sheet(id).name,
      Position: ({ id }) => host.sheet(id).position,
      Visibility: ({ id }) => host.sheet(id).visibility,
      // The rest is what a new sheet of Excel says: the preview does not keep it.
      TabColor: () => "",
      TabId: ({ id }) => host.sheet(id).position + 1,
      StandardWidth: () => 8.43,
      StandardHeight: () => 15,
      ShowGridlines: () => true,
      ShowHeadings: () => true,
      EnableCalculation: () => true,
    },
    set: {
      Name: ({ id }, value) => model.renameSheet(host.sheet(id).id, sheetName(host, value, id)),
      Position: ({ id }, value) => {
        const position = integer(value);
        if (position < 0 || position >= model.sheets().length) throw new RichError("InvalidArgument");
        provided(model.moveSheet?.bind(model), "Worksheet.position")(host.sheet(id).id, position);
      },
      Visibility: ({ id }, value) =>
        provided(model.setSheetVisibility?.bind(model), "Worksheet.visibility")(host.sheet(id).id, oneOf(value, ["Visible", "Hidden", "VeryHidden"])),
    },
    navigate: {
      AutoFilter: ({ id }) => new AutoFilterObject(host.sheet(id).id),
      Tables: ({ id }) => new TableCollectionObject(host.sheet(id).id),
      Names: ({ id }) => new NamedItemCollectionObject(host.sheet(id).id),
      Protection: ({ id }) => new SheetPartObject("WorksheetProtection", host.sheet(id).id),
      Charts: ({ id }) => new SheetPartObject("ChartCollection", host.sheet(id).id),
      PageLayout: ({ id }) => pageLayoutOf(host, host.sheet(id).id),
      FreezePanes: ({ id }) => new SheetPartObject("WorksheetFreezePanes", host.sheet(id).id),
    },
    call: {
      GetRange: ({ id }, [address]) => new RangeObject(areaOnOwnSheet(host, id, address)),
      GetRanges: ({ id }, [address]) => new RangeAreasObject(text(address).split(",").map((part) => new RangeObject(areaOnOwnSheet(host, id, part)))),
      GetRangeByIndexes: ({ id }, [row, column, rowCount, columnCount]) =>
        new RangeObject(areaOnSheet(host.sheet(id).id, integer(row), integer(column), integer(rowCount), integer(columnCount))),
      GetCell: ({ id }, [row, column]) => new RangeObject(areaOnSheet(host.sheet(id).id, integer(row), integer(column), 1, 1)),
      // An empty sheet answers its first cell.
      GetUsedRange: (sheet, [valuesOnly]) => new RangeObject(used(sheet, valuesOnly) ?? areaOnSheet(sheet.id, 0, 0, 1, 1)),
      GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
        const area = used(sheet, valuesOnly);
        return area ? new RangeObject(area) : null;
      },
      GetNext: (sheet, [visibleOnly]) => required(neighbour(sheet, 1, visibleOnly)),
      GetNextOrNullObject: (sheet, [visibleOnly]) => neighbour(sheet, 1, visibleOnly),
      GetPrevious: (sheet, [visibleOnly]) => required(neighbour(sheet, -1, visibleOnly)),
      GetPreviousOrNullObject: (sheet, [visibleOnly]) => neighbour(sheet, -1, visibleOnly),
      _GetSheetById: (_, [id]) => new WorksheetObject(host.sheet(text(id)).id),
      Activate: ({ id }) => model.activateSheet(host.sheet(id).id),
      Calculate: () => model.recalculate(),
      Delete: ({ id }) => deleteSheet(host, id),
      ...eventMethods<WorksheetObject>(host.events, ({ id }) => `Worksheet:${id}`, [
        "DataChangedEvent", "SelectionChangedEvent", "ActivatedEvent", "DeactivatedEvent", "CalculatedEvent", "EventNameChanged",
      ]),
    },
    awaitsCalculation: ["GetUsedRange", "GetUsedRangeOrNullObject"],
  });
}

/** Excel does not follow an address that names another sheet. */
function areaOnOwnSheet(host: ExcelHost, sheetId: string, address: unknown): Area {
  const area = host.areaAt(typeof address === "string" ? address.trim() : address, host.sheet(sheetId).id);
  if (area.sheetId !== sheetId) throw new RichError("InvalidArgument");
  return area;
}

function deleteSheet(host: ExcelHost, id: string): void {
  const others = host.model.sheets().filter((sheet) => sheet.id !== id && sheet.visibility === "Visible");
  if (others.length === 0) throw new RichError("InvalidOperation");
  host.model.deleteSheet(host.sheet(id).id);
}
