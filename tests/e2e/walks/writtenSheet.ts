import type { CellValue } from "../../../src/preview/workbook/model";
import { expect, type PreviewPage } from "../previewPage";

/** A sheet that the add-in wrote, read cell by cell; it remembers which of its numbers were compared. */
export class WrittenSheet {
  private readonly compared = new Set<string>();

  private constructor(
    readonly name: string,
    private readonly cells: readonly (readonly CellValue[])[],
  ) {}

  static async read(preview: PreviewPage, name: string): Promise<WrittenSheet> {
    await preview.settled();
    // With a margin: what the sheet is asked for beyond its cells is blank.
    return new WrittenSheet(name, await preview.values(`'${name}'!A1:BZ300`));
  }

  at(row: number, column: number): CellValue {
    return this.cells[row]?.[column] ?? "";
  }

  /** First row from `from` on whose cell in the column has this text. */
  rowOf(text: string, { from = 0, column = 0 } = {}): number {
    const row = this.cells.findIndex((cells, index) => index >= from && cells[column] === text);
    if (row < 0) throw new Error(`${this.name} has no “${text}” in column ${column}.`);
    return row;
  }

  /** The column with this heading, the first from `from` on. */
  columnOf(row: number, heading: CellValue, from = 0): number {
    const column = this.cells[row].indexOf(heading, from);
    if (column < 0) throw new Error(`Row ${row + 1} of ${this.name} has no heading “${heading}”: ${this.cells[row].filter((cell) => cell !== "").join(", ")}`);
    return column;
  }

  /** The cells below the heading of a row, as an address. */
  below(row: number, column: number, count: number): string {
    return `${this.addressOf(row + 1, column)}:${this.addressOf(row + count, column).split("!")[1]}`;
  }

  /** Compares one cell; ratios may differ in their last digits. */
  expect(row: number, column: number, expected: CellValue | bigint, what: string): void {
    this.compared.add(`${row}:${column}`);
    const found = this.at(row, column);
    const wanted = typeof expected === "bigint" ? Number(expected) : expected;
    const isRatio = typeof wanted === "number" && typeof found === "number" && !Number.isInteger(wanted);
    expect(isRatio ? found.toPrecision(12) : found, `${this.addressOf(row, column)}: ${what}`).toBe(isRatio ? wanted.toPrecision(12) : wanted);
  }

  /** No number stands on the sheet that was not compared. */
  expectNothingElse(): void {
    const others = this.cells.flatMap((cells, row) => cells.flatMap((cell, column) => (typeof cell === "number" && !this.compared.has(`${row}:${column}`) ? [`${this.addressOf(row, column)} ${cell}`] : [])));
    expect(others, "numbers that nothing was compared with").toEqual([]);
    const errors = this.cells.flat().filter((cell) => typeof cell === "string" && /^#[A-Z/0]+[!?]?$/.test(cell));
    expect(errors, "errors in cells").toEqual([]);
  }

  addressOf(row: number, column: number): string {
    const letters = column < 26 ? "" : String.fromCharCode(64 + Math.floor(column / 26));
    return `'${this.name}'!${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
  }
}
