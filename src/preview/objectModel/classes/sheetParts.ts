import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import { RichError } from "../../protocol/richError";
import type { Area } from "../../workbook/model";
import { sheetColumns, sheetRows } from "../../workbook/address";
import type { ExcelHost } from "../excelHost";
import { RangeObject, type SheetPartObject } from "../objects";
import { integer } from "../values";

type Entry = readonly [string, ClassTable<HostObject>];

/** Options that Excel reports for a sheet protected with its defaults. */
const defaultOptions = {
  allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: false, allowEditScenarios: false,
  allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false, allowInsertColumns: false, allowInsertHyperlinks: false,
  allowInsertRows: false, allowPivotTables: false, allowSort: false, selectionMode: "Normal",
} as const;

export function worksheetProtectionClass(host: ExcelHost): Entry {
  const { model } = host;
  const passwords = new Map<string, string>();
  return implementClass<SheetPartObject<"WorksheetProtection">>("WorksheetProtection", {
    get: {
      Protected: ({ sheetId }) => model.isProtected(sheetId),
      Options: () => defaultOptions,
    },
    call: {
      // The options only widen what a protected sheet admits: the preview stays with the strictest.
      Protect: ({ sheetId }, [, password]) => {
        if (model.isProtected(sheetId)) throw new RichError("InvalidOperation");
        if (typeof password === "string" && password !== "") passwords.set(sheetId, password);
        model.protect(sheetId);
      },
      Unprotect: ({ sheetId }, [password]) => {
        if (passwords.has(sheetId) && passwords.get(sheetId) !== password) throw new RichError("InvalidArgument", "The password you supplied is not correct.");
        passwords.delete(sheetId);
        model.unprotect(sheetId);
      },
    },
  });
}

export function worksheetFreezePanesClass(host: ExcelHost): Entry {
  const { model } = host;
  const location = ({ sheetId }: SheetPartObject<"WorksheetFreezePanes">): RangeObject | null => {
    const { rows, columns } = model.freezePanes(sheetId);
    if (rows === 0 && columns === 0) return null;
    const area: Area = { sheetId, row: 0, column: 0, rowCount: rows || sheetRows, columnCount: columns || sheetColumns };
    return new RangeObject(area);
  };
  return implementClass<SheetPartObject<"WorksheetFreezePanes">>("WorksheetFreezePanes", {
    call: {
      FreezeRows: ({ sheetId }, [count]) => model.setFreezePanes(sheetId, integer(count, 1), 0),
      FreezeColumns: ({ sheetId }, [count]) => model.setFreezePanes(sheetId, 0, integer(count, 1)),
      FreezeAt: ({ sheetId }, [range]) => {
        const area = host.areaOfArgument(range, sheetId);
        if (area.row !== 0 || area.column !== 0) throw new RichError("InvalidArgument");
        model.setFreezePanes(sheetId, area.rowCount === sheetRows ? 0 : area.rowCount, area.columnCount === sheetColumns ? 0 : area.columnCount);
      },
      Unfreeze: ({ sheetId }) => model.setFreezePanes(sheetId, 0, 0),
      GetLocation: (panes) => {
        const found = location(panes);
        if (!found) throw new RichError("ItemNotFound");
        return found;
      },
      GetLocationOrNullObject: location,
    },
  });
}
