import { columnLetters } from "../workbook/address";
import { literalText } from "../workbook/cellText";
import type { DraftSpill, Look, SheetDraft, SheetDress } from "../workbook/sheetDraft";
import type { CellValue } from "../workbook/workbook";

/** How a cell looks and shows its number. */
export interface CellStyle {
  readonly look?: Look;
  readonly format?: string;
}

/** Reference to a cell of the sheet that is being drafted. `$` before the parts that stay when the formula is copied. */
export function cellReference(row: number, column: number, fixed: { readonly row?: boolean; readonly column?: boolean } = {}): string {
  return `${fixed.column === true ? "$" : ""}${columnLetters(column)}${fixed.row === true ? "$" : ""}${row + 1}`;
}

/** Reference to a rectangle, corners included, fixed in both directions. */
export function rangeReference(row: number, column: number, rowCount: number, columnCount: number): string {
  const fixed = { row: true, column: true };
  const first = cellReference(row, column, fixed);
  return rowCount * columnCount === 1 ? first : `${first}:${cellReference(row + rowCount - 1, column + columnCount - 1, fixed)}`;
}

interface Placed extends CellStyle {
  readonly content: CellValue | null;
}

/** Cells put down in any order, handed out as the draft of a sheet. */
export class SheetCanvas {
  private readonly cells = new Map<string, Placed>();
  private readonly spills: DraftSpill[] = [];
  private rowCount = 0;
  private columnCount = 0;

  /** A text that begins with "=" is a formula; any other stays text, whatever Excel might read in it. */
  put(row: number, column: number, content: CellValue | null, style: CellStyle = {}): void {
    this.cells.set(`${row},${column}`, { ...style, content: typeof content === "string" && !/^[=']/.test(content) ? literalText(content) : content });
    this.rowCount = Math.max(this.rowCount, row + 1);
    this.columnCount = Math.max(this.columnCount, column + 1);
  }

  /** A formula whose result fills a rectangle; all of it gets the style. */
  putSpill(formula: string, area: DraftSpill, style: CellStyle = {}): void {
    for (let row = 0; row < area.rowCount; row += 1) {
      for (let column = 0; column < area.columnCount; column += 1) this.put(area.row + row, area.column + column, row + column === 0 ? formula : null, style);
    }
    this.spills.push(area);
  }

  draft(name: string, dress: Omit<SheetDress, "looks">): SheetDraft {
    const rows = <T>(of: (cell: Placed | undefined) => T): T[][] =>
      Array.from({ length: this.rowCount }, (_row, row) => Array.from({ length: this.columnCount }, (_column, column) => of(this.cells.get(`${row},${column}`))));
    return {
      name,
      contents: rows((cell) => cell?.content ?? null),
      numberFormats: rows((cell) => cell?.format ?? null),
      looks: rows((cell) => cell?.look ?? null),
      spills: this.spills,
      ...dress,
    };
  }
}
