import { parseAddress, sheetColumns } from "../address";
import type { Area } from "../address";
import { intersect, isOnSheet } from "../area";
import { isErrorText } from "../cellText";
import type { CellValue } from "../workbook";
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
  readonly merges: Area[];
  readonly unlocked: Area[];
  isProtected: boolean;
  private readonly contents = new Map<number, MemoryContent>();
  private readonly formats = new Map<number, string>();
  private readonly calculated = new Map<number, Calculated>();

  constructor(readonly setup: MemorySheetSetup) {
    this.merges = (setup.merges ?? []).map((address) => this.area(address));
    this.unlocked = (setup.unlocked ?? []).map((address) => this.area(address));
    this.isProtected = setup.isProtected ?? false;
    for (const [address, format] of Object.entries(setup.numberFormats ?? {})) this.formatArea(this.area(address), format);
    setup.rows?.forEach((row, rowIndex) => row.forEach((input, column) => this.put(rowIndex, column, input)));
  }

  get name(): string {
    return this.setup.name;
  }

  private area(address: string): Area {
    return { ...parseAddress(address), sheetName: this.name };
  }

  private formatArea(area: Area, format: string): void {
    for (let row = 0; row < area.rowCount; row += 1) {
      for (let column = 0; column < area.columnCount; column += 1) this.putFormat(area.row + row, area.column + column, format);
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

  /** The smallest area from A1 on that holds all content. */
  usedArea(): Area | undefined {
    const places = [...this.contents.keys(), ...this.calculated.keys()].map(place);
    if (places.length === 0) return undefined;
    const rowCount = places.reduce((most, { row }) => Math.max(most, row + 1), 1);
    const columnCount = places.reduce((most, { column }) => Math.max(most, column + 1), 1);
    return { sheetName: this.name, row: 0, column: 0, rowCount, columnCount };
  }

  /** Evaluates every formula once, top to bottom; a spill that finds no room is #SPILL!. */
  calculate(evaluate: (formula: string) => CellValue | CellValue[][], tables: readonly Area[]): void {
    this.calculated.clear();
    const formulas = [...this.contents].filter(([, content]) => content.kind === "formula").sort(([a], [b]) => a - b);
    for (const [anchor, content] of formulas) if (content.kind === "formula") this.fill(anchor, evaluate(content.formula), tables);
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

  /** Everything the user made of this sheet, in a fixed order, for comparing before and after. */
  snapshot(): unknown {
    const sorted = <T>(map: Map<number, T>): [number, T][] => [...map].sort(([a], [b]) => a - b);
    return { name: this.name, isProtected: this.isProtected, contents: sorted(this.contents), formats: sorted(this.formats), shown: sorted(this.calculated) };
  }
}

const key = (row: number, column: number): number => row * sheetColumns + column;
const place = (at: number): { row: number; column: number } => ({ row: Math.floor(at / sheetColumns), column: at % sheetColumns });
