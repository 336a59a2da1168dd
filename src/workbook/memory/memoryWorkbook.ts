import { formatAddress, parseAddress } from "../address";
import type { Area } from "../address";
import { cellCount, covers, cutToCells, cutToUsed, intersect, isOnSheet } from "../area";
import { findObstacles, footprintArea } from "../findObstacles";
import { selectionPreviewCells, WorkbookError } from "../workbook";
import type { CellBlock, CellValue, Obstacle, RangeReading, TableReading, Workbook } from "../workbook";
import { MemorySheet } from "./memorySheet";
import { readArea } from "./readArea";
import type { MemorySetup } from "./setup";
import { tableArea, tableReading } from "./tableReading";

/**
 * The whole port without Excel: for tests, for the pane's stories, for anything that must run anywhere.
 *
 * It keeps Excel's promises that a write depends on (protection, merged cells, spills, text that stays text) and
 * can be told to fail. Reading more than 5,000,000 cells fails as in Excel.
 */
export class MemoryWorkbook implements Workbook {
  private readonly sheets: readonly MemorySheet[];
  private readonly settings: Map<string, string>;
  private readonly listeners = new Set<() => void>();
  private selected: string;
  private readonly faults: { method: "write" | "writeSetting"; after: number; error: WorkbookError }[] = [];

  constructor(private readonly setup: MemorySetup) {
    this.sheets = setup.sheets.map((sheet) => new MemorySheet(sheet));
    this.settings = new Map(Object.entries(setup.settings ?? {}).map(([key, value]) => [key, JSON.stringify(value)]));
    this.selected = setup.selection ?? formatAddress({ sheetName: setup.sheets[0]?.name, row: 0, column: 0, rowCount: 1, columnCount: 1 });
    this.calculate();
  }

  async readSelection(): Promise<RangeReading> {
    return this.readSelected(Infinity);
  }

  async read(address: string): Promise<RangeReading> {
    return this.reading(this.area(address), Infinity);
  }

  async readTables(address: string): Promise<readonly TableReading[]> {
    const area = this.area(address);
    const tables = (this.setup.tables ?? []).filter((table) => intersect(tableArea(table), area));
    return tables.map((table) => tableReading(table, this.reading(tableArea(table), Infinity)));
  }

  async watchSelection(onSelection: (selection: RangeReading) => void, onProblem: (problem: WorkbookError) => void): Promise<() => Promise<void>> {
    const listener = (): void => {
      const selection = this.attempt(() => this.readSelected(selectionPreviewCells));
      if (selection instanceof WorkbookError) onProblem(selection);
      else onSelection(selection);
    };
    this.listeners.add(listener);
    return async () => {
      this.listeners.delete(listener);
    };
  }

  async select(address: string): Promise<void> {
    this.selectAsUser(formatAddress(this.area(address)));
  }

  async obstacles(address: string, spill?: string): Promise<readonly Obstacle[]> {
    const block = this.area(address);
    const footprint = { block, spill: spill === undefined ? undefined : this.area(spill) };
    const area = footprintArea(footprint);
    const sheet = this.sheet(area);
    const isLocked = sheet.isProtected && !sheet.unlocked.some((free) => covers(free, area));
    const used = intersect(area, sheet.usedArea() ?? { ...area, rowCount: 0 });
    const reading = used && this.reading(used, Infinity);
    return findObstacles(footprint, { reading, tables: this.tableAreas(), merges: sheet.merges, isLocked });
  }

  async write(blocks: readonly CellBlock[]): Promise<void> {
    for (const block of blocks) {
      this.failIfTold("write", block.address);
      this.writeBlock(block);
    }
  }

  async readSetting(key: string): Promise<unknown> {
    const text = this.settings.get(key);
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  }

  async writeSetting(key: string, value: unknown): Promise<void> {
    this.failIfTold("writeSetting");
    if (value === undefined) this.settings.delete(key);
    else this.settings.set(key, JSON.stringify(value));
  }

  /** What the user does with the mouse; several blocks are comma separated. */
  selectAsUser(address: string): void {
    this.selected = address;
    for (const listener of [...this.listeners]) listener();
  }

  /** What the user types into one cell, past any journal. */
  edit(address: string, input: CellValue): void {
    this.writeBlock({ address, contents: [[input]] });
  }

  /** The writes (blocks) or settings after the first `after` ones fail, once. */
  failNext(method: "write" | "writeSetting", error: WorkbookError, after = 0): void {
    this.faults.push({ method, error, after });
  }

  /** Everything in the workbook, for comparing before and after. */
  snapshot(): unknown {
    return { sheets: this.sheets.map((sheet) => sheet.snapshot()), settings: [...this.settings].sort(([a], [b]) => a.localeCompare(b)) };
  }

  private attempt<T>(act: () => T): T | WorkbookError {
    try {
      return act();
    } catch (error) {
      if (error instanceof WorkbookError) return error;
      throw error;
    }
  }

  private failIfTold(method: "write" | "writeSetting", address?: string): void {
    const fault = this.faults.find((each) => each.method === method);
    if (!fault) return;
    fault.after -= 1;
    if (fault.after >= 0) return;
    this.faults.splice(this.faults.indexOf(fault), 1);
    throw new WorkbookError(fault.error.code, fault.error.message, fault.error.address ?? address);
  }

  private writeBlock(block: CellBlock): void {
    const area = this.area(block.address);
    const sheet = this.sheet(area);
    if (!isOnSheet(area)) throw new WorkbookError("invalid-address", "The cells lie beyond the sheet's edge.", block.address);
    if (sheet.isProtected && !sheet.unlocked.some((free) => covers(free, area))) throw new WorkbookError("protected", "The sheet is protected.", block.address);
    eachCell(area, (row, column) => {
      const format = block.numberFormats?.[row]?.[column] ?? null;
      const content = block.contents[row]?.[column] ?? null;
      if (format !== null) sheet.putFormat(area.row + row, area.column + column, format);
      if (content !== null) sheet.put(area.row + row, area.column + column, content);
    });
    this.calculate();
  }

  private calculate(): void {
    const tables = this.tableAreas();
    const evaluate = (formula: string): CellValue | CellValue[][] =>
      this.setup.evaluate?.(formula, (address) => this.reading(this.area(address), Infinity).values.map((row) => [...row])) ?? "#NAME?";
    for (const sheet of this.sheets) sheet.calculate(evaluate, tables);
  }

  private tableAreas(): readonly Area[] {
    return (this.setup.tables ?? []).map(tableArea);
  }

  private area(address: string): Area {
    const area = parseAddress(address);
    return { ...area, sheetName: area.sheetName === undefined ? parseAddress(this.selected.split(",")[0] ?? "").sheetName : this.sheet(area).name };
  }

  private sheet(area: Area): MemorySheet {
    const sheet = this.sheets.find(({ name }) => name.toLowerCase() === area.sheetName?.toLowerCase());
    if (!sheet) throw new WorkbookError("not-found", `There is no sheet "${area.sheetName ?? ""}".`, formatAddress(area));
    return sheet;
  }

  private readSelected(cells: number): RangeReading {
    if (this.selected.includes(",")) throw new WorkbookError("invalid-selection", "Select one block of cells: several are selected.", this.selected);
    return this.reading(this.area(this.selected), cells);
  }

  private reading(requested: Area, cells: number): RangeReading {
    const sheet = this.sheet(requested);
    if (!isOnSheet(requested)) throw new WorkbookError("invalid-address", "The cells lie beyond the sheet's edge.", formatAddress(requested));
    const area = cutToCells(cutToUsed(requested, sheet.usedArea()), cells);
    if (cellCount(area) > 5_000_000) throw new WorkbookError("too-large", "More than 5,000,000 cells.", formatAddress(area));
    return readArea(sheet, requested, area);
  }
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = 0; row < area.rowCount; row += 1) for (let column = 0; column < area.columnCount; column += 1) visit(row, column);
}
