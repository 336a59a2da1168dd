import { formatAddress, parseAddress } from "../address";
import type { Area } from "../address";
import { intersect } from "../area";
import { refuseCancelled } from "../chunks";
import { findObstacles, footprintArea } from "../findObstacles";
import { hiddenSheet } from "../hiddenSheet";
import { selectionPreviewCells, WorkbookError } from "../workbook";
import type { CalculationMode, CellBlock, CellValue, GridOptions, GridReading, HiddenLines, NameReading, Obstacle, RangeReading, ReadingWatch, SheetOutline, TableReading, Workbook } from "../workbook";
import type { DraftPart } from "../draftParts";
import type { Runtime } from "../runtime";
import type { SheetDress } from "../sheetDraft";
import { attempt } from "./attempt";
import { findReference } from "./findReference";
import { Listeners } from "./listeners";
import { MemoryBook } from "./memoryBook";
import { firstCell, MemorySelection } from "./memorySelection";
import { MemorySettings } from "./memorySettings";
import { PlannedFaults } from "./plannedFaults";
import type { FailingMethod } from "./plannedFaults";
import { inBands, readGrid } from "./readGrid";
import { readHidden, readSheets } from "./readOutline";
import type { MemorySetup } from "./setup";
import { addSheet, deleteSheet, formatSheet, growTable, setAnchor, shrinkTable } from "./structure";

/**
 * The whole port without Excel: for tests, for the pane's stories, for anything that must run anywhere.
 *
 * It keeps Excel's promises that a write depends on (protection, merged cells, spills, text that stays text) and
 * can be told to fail. Reading more than 5,000,000 cells fails as in Excel.
 */
export class MemoryWorkbook implements Workbook {
  readonly runtime: Runtime;
  private readonly book: MemoryBook;
  private readonly settings: MemorySettings;
  private readonly changeListeners = new Listeners();
  private readonly selection: MemorySelection;
  private readonly faults = new PlannedFaults();

  constructor(private readonly setup: MemorySetup) {
    this.runtime = setup.runtime ?? { id: "memory", pause: async () => undefined };
    this.book = new MemoryBook(setup);
    this.settings = new MemorySettings(setup.settings);
    this.selection = new MemorySelection(setup.selection ?? firstCell(setup.sheets[0]?.name));
    this.book.calculate();
  }

  async readSelection(): Promise<RangeReading> {
    return this.readSelected(Infinity);
  }

  async read(address: string, most = Infinity, watch?: ReadingWatch): Promise<RangeReading> {
    const area = this.area(address);
    await inBands(this.book.areaToRead(area, most), () => undefined, watch);
    return this.book.read(area, most);
  }

  async readGrid(address: string, options: GridOptions = {}): Promise<GridReading> {
    const requested = this.area(address);
    return readGrid(this.book.sheet(requested), requested, this.book.areaToRead(requested, options.most ?? Infinity), options);
  }

  async readSheets(): Promise<readonly SheetOutline[]> {
    return readSheets(this.book);
  }

  async readHidden(address: string, signal?: AbortSignal): Promise<HiddenLines> {
    refuseCancelled(signal);
    const area = this.area(address);
    return readHidden(this.book.sheet(area), area);
  }

  async readMerged(address: string, signal?: AbortSignal): Promise<readonly string[]> {
    refuseCancelled(signal);
    const area = this.area(address);
    return this.book.sheet(area).merges.filter((merge) => intersect(merge, area)).map(formatAddress);
  }

  async readNames(): Promise<readonly NameReading[]> {
    return this.book.names.map(({ name, area, isVisible }) => ({ name, address: area && formatAddress(area), isVisible }));
  }

  async readCalculation(): Promise<CalculationMode> {
    return this.setup.calculation ?? "automatic";
  }

  async readTables(address: string): Promise<readonly TableReading[]> {
    return this.book.tablesOn(this.area(address));
  }

  async findReference(reference: string): Promise<string | undefined> {
    return findReference(this.book, reference);
  }

  async watchSelection(onSelection: (selection: RangeReading) => void, onProblem: (problem: WorkbookError) => void): Promise<() => Promise<void>> {
    return this.selection.listeners.add(() => {
      const selection = attempt(() => this.readSelected(selectionPreviewCells));
      if (selection instanceof WorkbookError) onProblem(selection);
      else onSelection(selection);
    });
  }

  async watchChanges(onChange: () => void): Promise<() => Promise<void>> {
    return this.changeListeners.add(onChange);
  }

  async select(address: string): Promise<void> {
    const area = this.area(address);
    const { name, setup } = this.book.sheet(area);
    if (setup.isHidden) throw hiddenSheet(name, address);
    this.selectAsUser(formatAddress(area));
  }

  async obstacles(address: string, spill?: string): Promise<readonly Obstacle[]> {
    const footprint = { block: this.area(address), spill: spill === undefined ? undefined : this.area(spill) };
    const area = footprintArea(footprint);
    const sheet = this.book.sheet(area);
    const used = intersect(area, sheet.usedArea() ?? { ...area, rowCount: 0 });
    const tables = this.book.tables.map((table) => table.area);
    return findObstacles(footprint, { reading: used && this.book.read(used), tables, merges: sheet.merges, isLocked: this.book.isLocked(area) });
  }

  async write(blocks: readonly CellBlock[]): Promise<void> {
    for (const block of blocks) this.change("write", () => this.writeBlock(block), block.address);
  }

  async setAnchor(name: string, address: string | undefined): Promise<void> {
    const area = address === undefined ? undefined : this.area(address);
    this.change("setAnchor", () => setAnchor(this.book, name, area), address);
  }

  async addSheet(name: string, after?: string): Promise<string> {
    return this.change("addSheet", () => addSheet(this.book, name, after), name);
  }

  async deleteSheet(id: string): Promise<void> {
    const { gone, shown } = this.change("deleteSheet", () => deleteSheet(this.book, id));
    this.selection.leave(gone, shown);
  }

  async formatSheet(id: string, dress: SheetDress): Promise<readonly DraftPart[]> {
    return this.change("formatSheet", () => formatSheet(this.book, id, dress, this.setup.lacks ?? []));
  }

  async growTable(tableName: string, address: string, headings: readonly string[]): Promise<void> {
    this.change("growTable", () => growTable(this.book, tableName, this.area(address), headings), address);
  }

  async shrinkTable(tableName: string, address: string): Promise<void> {
    this.change("shrinkTable", () => shrinkTable(this.book, tableName, this.area(address)), address);
  }

  async readSetting(key: string): Promise<unknown> {
    return this.settings.read(key);
  }

  async writeSetting(key: string, value: unknown): Promise<void> {
    this.faults.meet("writeSetting");
    this.settings.write(key, value);
  }

  /** What the user does with the mouse; several blocks are comma separated. */
  selectAsUser(address: string): void {
    this.selection.put(address);
  }

  /** What the user types into one cell, past any journal. */
  edit(address: string, input: CellValue): void {
    this.changed(() => this.writeBlock({ address, contents: [[input]] }));
  }

  /** Whole rows such as `Reps!2:3`, inserted above the first of them or deleted; formulas keep their texts. */
  moveRowsAsUser(action: "insert" | "delete", address: string): void {
    const { rowCount, row, ...area } = this.area(address);
    this.changed(() => this.book.moveRows(this.book.sheet({ ...area, row, rowCount }), { row, count: action === "insert" ? rowCount : -rowCount }));
  }

  /** The same for whole columns such as `Reps!B:C`. */
  moveColumnsAsUser(action: "insert" | "delete", address: string): void {
    const { columnCount, column, ...area } = this.area(address);
    this.changed(() => this.book.moveColumns(this.book.sheet({ ...area, column, columnCount }), { row: column, count: action === "insert" ? columnCount : -columnCount }));
  }

  renameSheetAsUser(from: string, to: string): void {
    this.book.rename(from, to);
    this.selection.rename(from, to);
  }

  /** The call after the first `after` ones of its kind (blocks, for writes) fails, once. */
  failNext(method: FailingMethod, error: WorkbookError, after = 0): void {
    this.faults.plan(method, error, after);
  }

  /** Everything in the workbook, for comparing before and after. */
  snapshot(): unknown {
    return { ...this.book.snapshot(), settings: this.settings.snapshot() };
  }

  private change<T>(method: FailingMethod, act: () => T, address?: string): T {
    this.faults.meet(method, address);
    return this.changed(act);
  }

  private changed<T>(act: () => T): T {
    const result = act();
    this.book.calculate();
    this.changeListeners.tell();
    return result;
  }

  private writeBlock({ address, anchor, contents, numberFormats }: CellBlock): void {
    const area = anchor === undefined ? this.area(address) : this.book.anchored(anchor, contents);
    this.book.refuseWrite(area);
    this.book.sheet(area).write(area, contents, numberFormats);
  }

  private area(address: string): Area {
    const area = parseAddress(address);
    return { ...area, sheetName: area.sheetName === undefined ? this.selection.sheetName : this.book.sheet(area).name };
  }

  private readSelected(cells: number): RangeReading {
    return this.book.read(this.area(this.selection.block), cells);
  }
}
