import type { HostProfile } from "../protocol/description";
import { RichError } from "../protocol/richError";
import type { Area, SheetInfo, TableInfo, WorkbookModel } from "../workbook/model";
import { EventRegistrations } from "./eventRegistrations";
import { formatRectangle, quoteSheetName, splitSheetName } from "../workbook/address";
import { resolveReference } from "./resolveReference";
import { ShiftTracker } from "./shifting";
import { RangeObject } from "./objects";
import { SheetExtras } from "./sheetExtras";

export interface HostState {
  calculationMode: string;
  isDirty: boolean;
  eventsEnabled: boolean;
}

/** What all Excel classes share: the workbook, the add-in's settings, event registrations and what no workbook stores. */
export class ExcelHost {
  readonly events = new EventRegistrations();
  readonly shifts = new ShiftTracker();
  readonly extras = new SheetExtras();
  readonly state: HostState = { calculationMode: "Automatic", isDirty: false, eventsEnabled: true };
  constructor(
    readonly model: WorkbookModel,
    readonly profile: HostProfile,
    readonly locale: string,
    /** Key -> JSON text; the same store serves `workbook.settings` and `Office.context.document.settings`. */
    readonly settings: Map<string, string>,
  ) {}

  sheet(id: string): SheetInfo {
    const sheet = this.model.sheets().find((candidate) => candidate.id === id);
    if (!sheet) throw new RichError("ItemNotFound");
    return sheet;
  }

  /** By id or, without regard to case, by name. */
  findSheet(key: unknown): SheetInfo | undefined {
    const name = String(key).toLowerCase();
    return this.model.sheets().find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
  }

  table(id: string): TableInfo {
    const table = this.model.tables().find((candidate) => candidate.id === id);
    if (!table) throw new RichError("ItemNotFound");
    return table;
  }

  findTable(key: unknown, tables: readonly TableInfo[] = this.model.tables()): TableInfo | undefined {
    const name = String(key).toLowerCase();
    return tables.find((table) => table.id === String(key) || table.name.toLowerCase() === name);
  }

  address(area: Area): string {
    return `${quoteSheetName(this.sheet(area.sheetId).name)}!${formatRectangle(area)}`;
  }

  /** An address, defined name, table or table column, as seen from a sheet; `null` means the whole sheet. */
  areaAt(reference: unknown, sheetId: string): Area {
    const area = resolveReference(this, reference, sheetId);
    if (!area) throw new RichError("InvalidArgument");
    return area;
  }

  /** A Range argument, or the text of its address. */
  areaOfArgument(argument: unknown, sheetId: string): Area {
    if (argument instanceof RangeObject) return argument.area;
    if (typeof argument !== "string" || argument === "") throw new RichError("InvalidArgument");
    return this.areaAt(argument, sheetId);
  }

  /** Sheet and rest of an address that may name its sheet. */
  splitAddress(address: string, sheetId: string): { readonly sheetId: string; readonly local: string } {
    const { sheetName, local } = splitSheetName(address);
    if (sheetName === undefined) return { sheetId, local };
    const sheet = this.findSheet(sheetName);
    if (!sheet) throw new RichError("InvalidArgument");
    return { sheetId: sheet.id, local };
  }
}
