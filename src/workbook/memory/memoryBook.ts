import { formatAddress, parseAddress } from "../address";
import type { Area } from "../address";
import { cellCount, covers, cutToCells, cutToUsed, intersect, isOnSheet } from "../area";
import { WorkbookError } from "../workbook";
import type { CellValue, RangeReading, TableReading } from "../workbook";
import { MemorySheet } from "./memorySheet";
import { memoryTable, tableReading } from "./memoryTable";
import type { MemoryTable } from "./memoryTable";
import { readArea } from "./readArea";
import { movedArea, movedColumns } from "./rowMove";
import type { RowMove } from "./rowMove";
import type { MemorySetup } from "./setup";

/** A name of the whole workbook. */
export interface MemoryName {
  readonly name: string;
  /** Undefined where its cells were deleted. */
  readonly area: Area | undefined;
  readonly isVisible: boolean;
}

/** The workbook itself: sheets, tables and names, and how they are found, calculated and moved. */
export class MemoryBook {
  readonly sheets: MemorySheet[];
  tables: readonly MemoryTable[];
  names: readonly MemoryName[];
  private createdSheets = 0;

  constructor(private readonly setup: MemorySetup) {
    this.sheets = setup.sheets.map((sheet) => this.newSheet(sheet));
    this.tables = (setup.tables ?? []).map((table, index) => memoryTable(`table-${index + 1}`, table));
    this.names = Object.entries(setup.names ?? {}).map(([name, address]) => ({ name, area: parseAddress(address), isVisible: true }));
  }

  newSheet(sheet: MemorySetup["sheets"][number]): MemorySheet {
    this.createdSheets += 1;
    return new MemorySheet(`sheet-${this.createdSheets}`, sheet);
  }

  /** The sheet of an area that names one. */
  sheet(area: Area): MemorySheet {
    const sheet = this.sheets.find(({ name }) => name.toLowerCase() === area.sheetName?.toLowerCase());
    if (!sheet) throw new WorkbookError("not-found", `There is no sheet "${area.sheetName ?? ""}".`, formatAddress(area));
    return sheet;
  }

  /** The area on its sheet, cut to what is read of it. */
  areaToRead(requested: Area, cells: number): Area {
    if (!isOnSheet(requested)) throw new WorkbookError("invalid-address", "The cells lie beyond the sheet's edge.", formatAddress(requested));
    const area = cutToCells(cutToUsed(requested, this.sheet(requested).usedArea()), cells);
    if (cellCount(area) > 5_000_000) throw new WorkbookError("too-large", "More than 5,000,000 cells.", formatAddress(area));
    return area;
  }

  read(requested: Area, cells = Infinity): RangeReading {
    return readArea(this.sheet(requested), requested, this.areaToRead(requested, cells));
  }

  /** Where an anchored block goes. Its cells must still be of the contents' shape. */
  anchored(name: string, contents: readonly (readonly unknown[])[]): Area {
    const area = this.names.find((known) => known.name === name)?.area;
    if (!area) throw new WorkbookError("not-found", `The cells of "${name}" are gone.`, name);
    if (area.rowCount === contents.length && area.columnCount === contents[0]?.length) return area;
    throw new WorkbookError("refused", `The cells of "${name}" are no longer of the same shape.`, formatAddress(area));
  }

  /** Refuses cells beyond the edge, and locked ones. */
  refuseWrite(area: Area): void {
    const sheet = this.sheet(area);
    if (!isOnSheet(area)) throw new WorkbookError("invalid-address", "The cells lie beyond the sheet's edge.", formatAddress(area));
    if (this.isLocked(area)) throw new WorkbookError("protected", `The sheet "${sheet.name}" is protected.`, formatAddress(area));
  }

  isLocked(area: Area): boolean {
    const sheet = this.sheet(area);
    return sheet.isProtected && !sheet.unlocked.some((free) => covers(free, area));
  }

  /** Evaluates every formula once; an address without a sheet means the formula's own. */
  calculate(): void {
    const tables = this.tables.map(({ area }) => area);
    for (const sheet of this.sheets) {
      const valuesAt = (address: string): CellValue[][] => this.read(onSheet(sheet.name, parseAddress(address))).values.map((row) => [...row]);
      sheet.calculate((formula, cell) => this.setup.evaluate?.(formula, valuesAt, cell) ?? "#NAME?", tables);
    }
  }

  tableReadings(): readonly TableReading[] {
    return this.tables.map((table) => tableReading(table, this.read(table.area)));
  }

  tablesOn(area: Area): readonly TableReading[] {
    return this.tableReadings().filter(({ address }) => intersect(parseAddress(address), area));
  }

  table(name: string): MemoryTable {
    const table = this.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!table) throw new WorkbookError("not-found", `There is no table "${name}".`, name);
    return table;
  }

  /** Tables and names follow their sheet. */
  rename(from: string, to: string): void {
    const follow = (area: Area): Area => (area.sheetName?.toLowerCase() === from.toLowerCase() ? { ...area, sheetName: to } : area);
    this.sheet({ sheetName: from, row: 0, column: 0, rowCount: 1, columnCount: 1 }).name = to;
    this.tables = this.tables.map((table) => ({ ...table, area: follow(table.area) }));
    this.names = this.names.map((name) => ({ ...name, area: name.area && follow(name.area) }));
  }

  moveRows(sheet: MemorySheet, move: RowMove): void {
    sheet.moveRows(move);
    this.follow(sheet, (area) => movedArea(area, move));
  }

  moveColumns(sheet: MemorySheet, move: RowMove): void {
    sheet.moveColumns(move);
    this.follow(sheet, (area) => movedColumns(area, move));
  }

  private follow({ name }: MemorySheet, to: (area: Area) => Area | undefined): void {
    const followed = (area: Area): Area | undefined => (area.sheetName === name ? to(area) : area);
    this.tables = this.tables.flatMap((table) => {
      const area = followed(table.area);
      return area ? [{ ...table, area }] : [];
    });
    this.names = this.names.map((known) => ({ ...known, area: known.area && followed(known.area) }));
  }

  remove(sheet: MemorySheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.tables = this.tables.filter(({ area }) => area.sheetName !== sheet.name);
    this.names = this.names.map((name) => ({ ...name, area: name.area?.sheetName === sheet.name ? undefined : name.area }));
  }

  snapshot(): Readonly<Record<string, unknown>> {
    return { sheets: this.sheets.map((sheet) => sheet.snapshot()), tables: this.tables, names: this.names };
  }
}

function onSheet(name: string, area: Area): Area {
  return area.sheetName === undefined ? { ...area, sheetName: name } : area;
}
