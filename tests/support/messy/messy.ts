import type { Cell, Layout, Meaning, QuestionCode, RegionKind, SheetGrid } from "../../../src/imports";
import { seededNumbers } from "../seededNumbers";

/** A sheet as somebody would type it: what a test writes into a workbook. Rows begin in A1. */
export interface MessySheet {
  readonly name: string;
  readonly rows: Cell[][];
  /** Merged areas, such as "A1:H1". */
  readonly merges: string[];
  /** A format code for each cell that is not General, by its address. */
  readonly numberFormats: Map<string, string>;
}

/** What a column really is. */
export interface TrueColumn {
  readonly meaning: Meaning;
  readonly header: string;
  /** Single units that 1 is worth; absent where the column is no money. */
  readonly factor?: number;
}

/** What one region of a messy workbook really is; rows and columns from 0. */
export interface Truth {
  readonly sheet: string;
  readonly kind: RegionKind;
  readonly layout: Layout;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalRows: readonly number[];
  readonly columns: ReadonlyMap<number, TrueColumn>;
  /** Questions that a careful person would ask, too. */
  readonly legitimate: readonly QuestionCode[];
}

export interface MessyWorkbook {
  readonly sheets: readonly MessySheet[];
  readonly truths: readonly Truth[];
}

/** Chance that always falls the same way for a seed. */
export class Dice {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = seededNumbers(seed * 7919 + 17);
    for (let warm = 0; warm < 8; warm++) this.next();
  }

  /** A whole number from low to high, both possible. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.between(0, items.length - 1)];
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.between(1, times) === 1;
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    const left = [...items];
    return items.map(() => left.splice(this.between(0, left.length - 1), 1)[0]);
  }
}

/** "C7" for row 6 and column 2. */
export function addressOf(row: number, column: number): string {
  const letters = column < 26 ? "" : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}

/** A sheet without rows. */
export function emptySheet(name: string): MessySheet {
  return { name, rows: [], merges: [], numberFormats: new Map() };
}

/** The sheets as the map reads them: the used range of each, where merged cells are blank but for their first. */
export function gridsOf({ sheets }: MessyWorkbook): SheetGrid[] {
  return sheets.map((sheet, index) => gridOfSheet(sheet, `sheet-${index + 1}`));
}

function gridOfSheet({ name, rows, numberFormats }: MessySheet, id: string): SheetGrid {
  const row = Math.max(0, rows.findIndex((cells) => cells.some((cell) => cell !== "")));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const column = Math.max(0, Array.from({ length: width }, (_, at) => at).findIndex((at) => rows.some((cells) => (cells[at] ?? "") !== "")));
  const across = Array.from({ length: width - column }, (_, at) => at + column);
  const below = rows.slice(row);
  return {
    id, name, row, column, tables: [], isVisible: true, values: below.map((cells) => across.map((at) => cells[at] ?? "")),
    numberFormats: below.map((_, at) => across.map((where) => numberFormats.get(addressOf(at + row, where)) ?? "General")),
  };
}
