import type { CellSnapshot, CellStyle, SheetSnapshot, TableSnapshot } from "../workbook/snapshot";
import { positionOf } from "../xlsx/address";
import type { StyleList } from "../xlsx/styleList";

export type Content = string | number | boolean;

/** Collects one sheet; addresses are given as in Excel ("B5"). A text that starts with "=" is a formula. */
export class SheetBuilder {
  private readonly cells: CellSnapshot[] = [];
  private readonly tables: TableSnapshot[] = [];

  constructor(
    private readonly name: string,
    private readonly styles: StyleList,
  ) {}

  put(address: string, content: Content, style: CellStyle = {}, isArray = false): void {
    const { row, column } = positionOf(address);
    this.putAt(row, column, content, style, isArray);
  }

  putAt(row: number, column: number, content: Content, style: CellStyle = {}, isArray = false): void {
    const index = this.styles.indexOf(style);
    if (content === "" && index === undefined) return;
    const isFormula = typeof content === "string" && content.startsWith("=");
    this.cells.push({
      row,
      column,
      ...(isFormula ? { formula: content } : content === "" ? {} : { value: content }),
      ...(isArray && { isArray }),
      ...(index !== undefined && { style: index }),
    });
  }

  /** A table of which each column says its heading, its style and its cell on each row. */
  putTable(name: string, address: string, rowCount: number, columns: readonly TableColumn[], headerStyle: CellStyle): void {
    const { row, column } = positionOf(address);
    columns.forEach((tableColumn, offset) => {
      this.putAt(row, column + offset, tableColumn.heading, headerStyle);
      for (let index = 0; index < rowCount; index += 1) this.putAt(row + 1 + index, column + offset, tableColumn.cell(index), tableColumn.style);
    });
    const area = { row, column, rowCount: rowCount + 1, columnCount: columns.length };
    this.tables.push({ name, area, columns: columns.map(({ heading }) => heading), hasTotals: false });
  }

  build(layout: { widths: readonly number[]; freeze: SheetSnapshot["freeze"]; heights?: SheetSnapshot["rows"] }): SheetSnapshot {
    return {
      name: this.name,
      visibility: "Visible",
      cells: [...this.cells].sort((a, b) => a.row - b.row || a.column - b.column),
      columns: layout.widths.map((width, index) => ({ index, width })),
      rows: layout.heights ?? [],
      merges: [],
      freeze: layout.freeze,
      tables: this.tables,
      isProtected: false,
    };
  }
}

export interface TableColumn {
  readonly heading: string;
  readonly style?: CellStyle;
  readonly cell: (index: number) => Content;
}
