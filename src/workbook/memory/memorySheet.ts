import { parseAddress, sheetColumns } from "../address";
import type { Area } from "../address";
import { cellAddress, covers, intersect, isOnSheet } from "../area";
import { isErrorText } from "../cellText";
import type { SheetDress } from "../sheetDraft";
import type { CellBlock, CellValue } from "../workbook";
import { movedArea, movedColumns, movedRow } from "./rowMove";
import type { RowMove } from "./rowMove";
import type { MemorySheetSetup } from "./setup";
import { typed } from "./typed";
import type { MemoryContent } from "./typed";

interface Calculated {
  readonly value: CellValue;
  readonly isError: boolean;
  /** Key of the cell with the formula. */
  readonly anchor: number;
}

/** One cell as a reader sees it. */
export interface MemoryCell {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly isError: boolean;
  /** Row and column of the formula that fills this cell from elsewhere. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
}

/** The cells of one sheet: contents, formats, and what the formulas gave. */
export class MemorySheet {
  name: string;
  merges: readonly Area[];
  unlocked: readonly Area[];
  readonly hidden: readonly Area[];
  isProtected: boolean;
  /** Of a sheet that was drafted. */
  formatting: SheetDress | undefined;
  private contents = new Map<number, MemoryContent>();
  private formats = new Map<number, string>();
  private readonly calculated = new Map<number, Calculated>();

  constructor(
    readonly id: string,
    readonly setup: MemorySheetSetup,
  ) {
    this.name = setup.name;
    this.merges = (setup.merges ?? []).map((address) => this.area(address));
    this.unlocked = (setup.unlocked ?? []).map((address) => this.area(address));
    this.hidden = (setup.hidden ?? []).map((address) => this.area(address));
    this.isProtected = setup.isProtected ?? false;
    for (const [address, format] of Object.entries(setup.numberFormats ?? {})) this.formatArea(this.area(address), format);
    setup.rows?.forEach((row, rowIndex) => row.forEach((input, column) => this.put(rowIndex, column, input)));
  }

  private area(address: string): Area {
    return { ...parseAddress(address), sheetName: this.name };
  }

  private formatArea(area: Area, format: string): void {
    for (let row = 0; row < area.rowCount; row += 1) {
      for (let column = 0; column < area.columnCount; column += 1) this.putFormat(area.row + row, area.column + column, format);
    }
  }

  /** Null leaves a content or a format alone. */
  write(area: Area, contents: CellBlock["contents"], numberFormats: CellBlock["numberFormats"]): void {
    for (let row = 0; row < area.rowCount; row += 1) {
      for (let column = 0; column < area.columnCount; column += 1) {
        const format = numberFormats?.[row]?.[column] ?? null;
        const content = contents[row]?.[column] ?? null;
        if (format !== null) this.putFormat(area.row + row, area.column + column, format);
        if (content !== null) this.put(area.row + row, area.column + column, content);
      }
    }
  }

  put(row: number, column: number, input: CellValue): void {
    const content = typed(input, this.format(row, column));
    if (content) this.contents.set(key(row, column), content);
    else this.contents.delete(key(row, column));
  }

  putFormat(row: number, column: number, format: string): void {
    if (format === "General") this.formats.delete(key(row, column));
    else this.formats.set(key(row, column), format);
  }

  format(row: number, column: number): string {
    return this.formats.get(key(row, column)) ?? "General";
  }

  cell(row: number, column: number): MemoryCell {
    const content = this.contents.get(key(row, column));
    const result = this.calculated.get(key(row, column));
    if (content?.kind === "formula") return { value: result?.value ?? "#NAME?", formula: content.formula, isError: result?.isError ?? true };
    if (content) return { value: content.value, formula: content.value, isError: content.kind === "error" };
    if (!result) return { value: "", formula: "", isError: false };
    return { value: result.value, formula: result.value, isError: result.isError, spilledFrom: place(result.anchor) };
  }

  /** The smallest area that holds all content, of the sheet or of an area of it. */
  usedArea(within?: Area): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const cells of [this.contents, this.calculated]) {
      for (const at of cells.keys()) {
        const { row, column } = place(at);
        if (within && !covers(within, { ...within, row, column, rowCount: 1, columnCount: 1 })) continue;
        [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
      }
    }
    return bottom < 0 ? undefined : { sheetName: this.name, row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** Evaluates every formula once, top to bottom; a spill that finds no room is #SPILL!. */
  calculate(evaluate: (formula: string, cell: string) => CellValue | CellValue[][], tables: readonly Area[]): void {
    this.calculated.clear();
    const formulas = [...this.contents].filter(([, content]) => content.kind === "formula").sort(([a], [b]) => a - b);
    for (const [anchor, content] of formulas) if (content.kind === "formula") this.fill(anchor, evaluate(content.formula, cellAddress({ sheetName: this.name, row: 0, column: 0, rowCount: 1, columnCount: 1 }, place(anchor))), tables);
  }

  private fill(anchor: number, result: CellValue | CellValue[][], tables: readonly Area[]): void {
    const rows = Array.isArray(result) ? result : [[result]];
    const area: Area = { sheetName: this.name, ...place(anchor), rowCount: rows.length, columnCount: rows[0]?.length ?? 1 };
    const values = this.hasRoom(anchor, area, tables) ? rows : [["#SPILL!"]];
    values.forEach((row, rowIndex) => row.forEach((value, column) => {
      this.calculated.set(key(area.row + rowIndex, area.column + column), { value, isError: isErrorText(value), anchor });
    }));
  }

  private hasRoom(anchor: number, area: Area, tables: readonly Area[]): boolean {
    if (area.rowCount * area.columnCount === 1) return true;
    if (!isOnSheet(area) || [...tables, ...this.merges].some((other) => intersect(other, area))) return false;
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        const at = key(row, column);
        if (at !== anchor && (this.contents.has(at) || this.calculated.has(at))) return false;
      }
    }
    return true;
  }

  /** Rows that come or go; formulas are moved, and their texts stay as they are. */
  moveRows(move: RowMove): void {
    this.moveCells(({ row, column }) => moved(movedRow(row, move), column), (area) => movedArea(area, move));
  }

  /** Columns that come or go. */
  moveColumns(move: RowMove): void {
    this.moveCells(({ row, column }) => moved(row, movedRow(column, move)), (area) => movedColumns(area, move));
  }

  private moveCells(to: (from: Place) => Place | undefined, follow: (area: Area) => Area | undefined): void {
    const shifted = <T>(cells: ReadonlyMap<number, T>): Map<number, T> => new Map([...cells].flatMap(([at, cell]) => {
      const now = to(place(at));
      return now ? [[key(now.row, now.column), cell] as const] : [];
    }));
    this.contents = shifted(this.contents);
    this.formats = shifted(this.formats);
    this.merges = this.merges.flatMap((area) => follow(area) ?? []);
    this.unlocked = this.unlocked.flatMap((area) => follow(area) ?? []);
  }

  /** Everything the user made of this sheet, in a fixed order, for comparing before and after. */
  snapshot(): unknown {
    const sorted = <T>(map: Map<number, T>): [number, T][] => [...map].sort(([a], [b]) => a - b);
    return { id: this.id, name: this.name, isProtected: this.isProtected, contents: sorted(this.contents), formats: sorted(this.formats), shown: sorted(this.calculated), ...(this.formatting && { formatting: this.formatting }) };
  }
}

const key = (row: number, column: number): number => row * sheetColumns + column;
interface Place {
  readonly row: number;
  readonly column: number;
}

const moved = (row: number | undefined, column: number | undefined): Place | undefined => (row === undefined || column === undefined ? undefined : { row, column });
const place = (at: number): Place => ({ row: Math.floor(at / sheetColumns), column: at % sheetColumns });
