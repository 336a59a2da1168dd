import { BooleanNumber, generateRandomId } from "@univerjs/core";
import { InsertSheetCommand, RemoveSheetCommand, SetWorksheetActiveOperation, SetWorksheetNameCommand, SetWorksheetOrderCommand } from "@univerjs/sheets";
import type { SheetInfo } from "../model";
import { WorkbookRefusal } from "../model";
import type { Engine } from "./engine";
import { gridColumns, gridRows } from "./limits";

/** The sheets of the workbook. */
export class Sheets {
  private readonly veryHidden = new Set<string>();
  private readonly guarded = new Set<string>();

  constructor(private readonly engine: Engine) {}

  list(): readonly SheetInfo[] {
    return this.engine.workbook.getSheets().map((sheet, position) => {
      const id = sheet.getSheetId();
      const isHidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
      return { id, name: sheet.getName(), position, visibility: !isHidden ? "Visible" : this.veryHidden.has(id) ? "VeryHidden" : "Hidden" };
    });
  }

  markVeryHidden(sheetId: string): void {
    this.veryHidden.add(sheetId);
  }

  add(name?: string): SheetInfo {
    const id = generateRandomId();
    const given = name ?? this.freeName();
    this.refuseName(given);
    const active = this.activeId();
    this.engine.run(InsertSheetCommand.id, { unitId: this.engine.unitId, sheet: { id, name: given, rowCount: gridRows(0), columnCount: gridColumns(0) } });
    // The engine activates the sheet that it adds; Excel's object model does not.
    this.activate(active);
    return this.require(id);
  }

  remove(sheetId: string): void {
    const sheet = this.require(sheetId);
    const visible = this.list().filter(({ visibility }) => visibility === "Visible");
    if (sheet.visibility === "Visible" && visible.length === 1) throw new WorkbookRefusal("InvalidOperation", "A workbook keeps at least one visible sheet.");
    if (this.activeId() === sheetId) this.activate(visible.find(({ id }) => id !== sheetId)?.id ?? sheetId);
    this.engine.run(RemoveSheetCommand.id, this.engine.target(sheetId));
  }

  rename(sheetId: string, name: string): void {
    if (this.require(sheetId).name === name) return;
    this.refuseName(name, sheetId);
    this.engine.run(SetWorksheetNameCommand.id, { ...this.engine.target(sheetId), name });
  }

  move(sheetId: string, position: number): void {
    const { position: from } = this.require(sheetId);
    if (from === position) return;
    const active = this.activeId();
    this.engine.run(SetWorksheetOrderCommand.id, { ...this.engine.target(sheetId), order: position });
    this.activate(active);
  }

  activeId(): string {
    return this.engine.workbook.getActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    if (this.require(sheetId).visibility !== "Visible") throw new WorkbookRefusal("InvalidOperation", "A hidden sheet cannot be activated.");
    if (this.activeId() !== sheetId) this.engine.run(SetWorksheetActiveOperation.id, this.engine.target(sheetId));
  }

  isProtected(sheetId: string): boolean {
    return this.guarded.has(sheetId);
  }

  setProtected(sheetId: string, isProtected: boolean): void {
    this.require(sheetId);
    if (isProtected) this.guarded.add(sheetId);
    else this.guarded.delete(sheetId);
  }

  private require(sheetId: string): SheetInfo {
    const sheet = this.list().find(({ id }) => id === sheetId);
    if (!sheet) throw new WorkbookRefusal("ItemNotFound", "The sheet does not exist.");
    return sheet;
  }

  private refuseName(name: string, except?: string): void {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw new WorkbookRefusal("InvalidArgument", `"${name}" is no name for a sheet.`);
    if (this.list().some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase())) throw new WorkbookRefusal("ItemAlreadyExists", `A sheet "${name}" exists already.`);
  }

  private freeName(): string {
    const names = new Set(this.list().map(({ name }) => name.toLowerCase()));
    let number = 1;
    while (names.has(`sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
