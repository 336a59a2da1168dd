import { AddSheetTableMutation, DeleteSheetTableCommand, DeleteSheetTableMutation, SetSheetTableCommand, TableManager } from "@univerjs/sheets-table";
import { IUndoRedoService, generateRandomId } from "@univerjs/core";
import { IFunctionService, ISuperTableService } from "@univerjs/engine-formula";
import type { Area, TableInfo } from "../model";
import { WorkbookRefusal } from "../model";
import { overlap, toArea, toRange } from "./engine";
import type { Engine } from "./engine";
import type { CellReader } from "./cellReader";

export interface RenamedColumn {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The engine's tables plus what they lack. The engine knows header and body only: a totals row stands below its table and is counted in here.
 * Names of columns are the texts of the header cells; the engine's own list of them goes wrong when columns are inserted before a table.
 */
export class Tables {
  private readonly withTotals = new Set<string>();

  constructor(
    private readonly engine: Engine,
    private readonly cells: CellReader,
  ) {}

  list(): readonly TableInfo[] {
    return this.manager.getTableList(this.engine.unitId).map(({ id, name, subUnitId, range }) => {
      const body = toArea(subUnitId, range);
      const hasTotals = this.withTotals.has(id);
      return { id, name, area: { ...body, rowCount: body.rowCount + (hasTotals ? 1 : 0) }, columns: this.headings(body), hasTotals };
    });
  }

  get(tableId: string): TableInfo {
    const table = this.list().find(({ id }) => id === tableId);
    if (!table) throw new WorkbookRefusal("ItemNotFound", "The table does not exist.");
    return table;
  }

  load(sheetId: string, name: string, area: Area, columns: readonly string[], hasTotals: boolean): void {
    this.create(sheetId, generateRandomId(), name, { ...area, rowCount: area.rowCount - (hasTotals ? 1 : 0) }, columns, hasTotals);
  }

  add(area: Area): TableInfo {
    this.refuseOverlap(area);
    const id = generateRandomId();
    const parameters = this.create(area.sheetId, id, this.freeName(), area, this.headings(area), false);
    const removal = { ...this.engine.target(area.sheetId), tableId: id };
    this.engine.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.engine.unitId,
      undoMutations: [{ id: DeleteSheetTableMutation.id, params: removal }],
      redoMutations: [{ id: AddSheetTableMutation.id, params: parameters }],
    });
    return this.get(id);
  }

  rename(tableId: string, name: string): void {
    const table = this.get(tableId);
    const isTaken = this.list().some((other) => other.id !== tableId && other.name.toLowerCase() === name.toLowerCase());
    if (isTaken) throw new WorkbookRefusal("ItemAlreadyExists", `A table "${name}" exists already.`);
    if (!isTableName(name)) throw new WorkbookRefusal("InvalidArgument", `"${name}" is no name for a table.`);
    this.engine.run(SetSheetTableCommand.id, { unitId: this.engine.unitId, tableId, name });
    this.forgetParsed(table.name);
  }

  resize(tableId: string, area: Area): void {
    const table = this.get(tableId);
    if (area.sheetId !== table.area.sheetId || area.row !== table.area.row || area.rowCount < 2 + (table.hasTotals ? 1 : 0)) {
      throw new WorkbookRefusal("InvalidArgument", "A table keeps its header row and at least one row below it.");
    }
    this.refuseOverlap(area, tableId);
    this.setRange(tableId, { ...area, rowCount: area.rowCount - (table.hasTotals ? 1 : 0) });
  }

  remove(tableId: string): void {
    const { area, name } = this.get(tableId);
    this.engine.run(DeleteSheetTableCommand.id, { ...this.engine.target(area.sheetId), tableId });
    this.withTotals.delete(tableId);
    this.forgetParsed(name);
  }

  /** `area` is header and body. */
  setRange(tableId: string, area: Area): void {
    const { name } = this.get(tableId);
    this.engine.run(SetSheetTableCommand.id, { unitId: this.engine.unitId, tableId, updateRange: { newRange: toRange(area) } });
    this.forgetParsed(name);
  }

  /** Before a calculation: the engine's idea of the columns follows the header cells. */
  syncColumns(): void {
    for (const { id, name, area, columns } of this.list()) {
      const table = this.manager.getTable(this.engine.unitId, id);
      const known = table?.getTableInfo().columns.map(({ displayName }) => displayName) ?? [];
      if (!table || (known.length === columns.length && known.every((column, index) => column === columns[index]))) continue;
      const stored = table.getTableInfo().columns;
      table.setColumns(columns.map((displayName, index) => ({ ...stored[index], id: stored[index]?.id ?? generateRandomId(), displayName })) as typeof stored);
      const titleMap = new Map(columns.map((column, index) => [column, index]));
      this.engine.injector.get(ISuperTableService).registerTable(this.engine.unitId, name, { range: table.getRange(), sheetId: area.sheetId, titleMap });
      this.forgetParsed(name);
    }
  }

  /** Columns whose header cell has just been given another text. */
  renamedColumns(sheetId: string, isEdited: (row: number, column: number) => boolean): readonly RenamedColumn[] {
    return this.list().flatMap(({ id, name, area, columns }) => {
      if (area.sheetId !== sheetId) return [];
      const known = this.manager.getTable(this.engine.unitId, id)?.getTableInfo().columns ?? [];
      return columns.flatMap((to, index) => {
        const from = known[index]?.displayName;
        return from !== undefined && from !== to && isEdited(area.row, area.column + index) ? [{ table: name, from, to }] : [];
      });
    });
  }

  /** A spill may neither start in a table nor reach into one. */
  isTouched(area: Area): boolean {
    return this.list().some((table) => overlap(table.area, area));
  }

  private create(sheetId: string, tableId: string, name: string, body: Area, columns: readonly string[], hasTotals: boolean): object {
    const parameters = { ...this.engine.target(sheetId), tableId, name, range: toRange(body), header: [...columns] };
    if (hasTotals) this.withTotals.add(tableId);
    this.engine.run(AddSheetTableMutation.id, parameters);
    return parameters;
  }

  private headings(area: Area): string[] {
    const texts = Array.from({ length: area.columnCount }, (_, index) => String(this.cells.value(area.sheetId, area.row, area.column + index)));
    return texts.map((text, index) => text || `Column${index + 1}`);
  }

  private freeName(): string {
    const names = new Set(this.list().map(({ name }) => name.toLowerCase()));
    let number = 1;
    while (names.has(`table${number}`)) number += 1;
    return `Table${number}`;
  }

  private refuseOverlap(area: Area, except?: string): void {
    if (this.list().some((table) => table.id !== except && overlap(table.area, area))) throw new WorkbookRefusal("InvalidArgument", "A table cannot overlap another table.");
  }

  /** The engine goes on using formulas parsed with the table as it was. */
  private forgetParsed(tableName: string): void {
    this.engine.injector.get(IFunctionService).deleteFormulaAstCacheKey(tableName);
  }

  private get manager(): TableManager {
    return this.engine.injector.get(TableManager);
  }
}

function isTableName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255 && !/^[A-Za-z]{1,3}[0-9]+$/.test(name) && !/^[rRcC]$/.test(name);
}

