import { formatAddress, parseAddress } from "../../../src/workbook/address";
import { cellAddress } from "../../../src/workbook/area";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";

/** What a cell holds, as text, "" for nothing; and its number format. */
export interface Content {
  readonly content: string;
  readonly format: string;
}

/** A cell that a write owns. */
export interface Ownership {
  before: Content;
  readonly proposed: Content;
  /** What others typed over the write's content: it must be kept. */
  edit?: Content | undefined;
  readonly isInTable?: true;
  /** Others typed into it, if only what it held before. */
  isTouched?: boolean;
  /** The write has looked at it: what stands there later is not what it found. */
  isSeen?: boolean;
  /** What others typed since it was last read or written. */
  fresh?: Content | undefined;
  /** What others typed before the write reached the cell: written over, it comes back or the content before it does. */
  early?: Content | undefined;
}

/** A cell, wherever it lies by now. */
export interface ModelCell {
  now: Content;
  readonly owned: Map<number, Ownership>;
}

const blank: Content = { content: "", format: "General" };
const newCell = (now: Content = blank): ModelCell => ({ now, owned: new Map() });
export const isSame = (a: Content, b: Content): boolean => a.content === b.content && a.format === b.format;

const columns = 16_384;

/** The true cells of each sheet by its id. */
export function trueCells(book: MemoryWorkbook): ReadonlyMap<string, { readonly name: string; readonly at: (row: number, column: number) => Content; readonly places: readonly (readonly [number, number])[] }> {
  const { sheets } = book.snapshot() as { readonly sheets: readonly { id: string; name: string; contents: [number, unknown][]; formats: [number, string][] }[] };
  return new Map(sheets.map(({ id, name, contents, formats }) => {
    const [known, looks] = [new Map(contents), new Map(formats)];
    const at = (row: number, column: number): Content => {
      const content = known.get(row * columns + column);
      return { content: content === undefined ? "" : JSON.stringify(content), format: looks.get(row * columns + column) ?? "General" };
    };
    return [id, { name, at, places: [...known.keys(), ...looks.keys()].map((key) => [Math.floor(key / columns), key % columns] as const) }];
  }));
}

/** Sheets as rows of cells that keep what they are when others come and go. */
export class ModelSheets {
  readonly grids = new Map<string, ModelCell[][]>();

  cell(sheet: string, row: number, column: number): ModelCell {
    const grid = this.grids.get(sheet);
    if (!grid) throw new Error(`no sheet ${sheet}`);
    while (grid.length <= row) grid.push([]);
    const cells = grid[row] ?? [];
    while (cells.length <= column) cells.push(newCell());
    return cells[column] ?? newCell();
  }

  moveRows(sheet: string, row: number, count: number): void {
    this.cell(sheet, row + Math.abs(count), 0);
    const grid = this.grids.get(sheet) ?? [];
    if (count > 0) grid.splice(row, 0, ...Array.from({ length: count }, () => []));
    else grid.splice(row, -count);
  }

  moveColumns(sheet: string, column: number, count: number): void {
    (this.grids.get(sheet) ?? []).forEach((cells, row) => {
      this.cell(sheet, row, column + Math.abs(count));
      if (count > 0) cells.splice(column, 0, ...Array.from({ length: count }, () => newCell()));
      else cells.splice(column, -count);
    });
  }

  *all(): Generator<{ readonly sheet: string; readonly row: number; readonly column: number; readonly cell: ModelCell }> {
    for (const [sheet, grid] of this.grids) for (const [row, cells] of grid.entries()) for (const [column, cell] of cells.entries()) yield { sheet, row, column, cell };
  }
}

/** Address of a single cell in the form of the journal's lists. */
export const addressIn = (sheetName: string, row: number, column: number): string => cellAddress({ sheetName, row: 0, column: 0, rowCount: 1, columnCount: 1 }, { row, column });

/** Every cell of an address. */
export function cellsOf(address: string): readonly { readonly sheetName: string; readonly row: number; readonly column: number }[] {
  const area = parseAddress(address);
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) => ({ sheetName: area.sheetName ?? "", row: area.row + Math.floor(index / area.columnCount), column: area.column + (index % area.columnCount) }));
}

export const areaAddress = (sheetName: string, row: number, column: number, rowCount: number, columnCount: number): string => formatAddress({ sheetName, row, column, rowCount, columnCount });
