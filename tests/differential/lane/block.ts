import { Area } from "./area";

/** What a cell of the generated workbook holds. */
type SheetCell = number | string | boolean | { readonly formula: string };

/** The cells of one sheet by their address. */
export type SheetCells = Map<string, SheetCell>;

/**
 * One input on a sheet: what is given and the formulas that answer, side by side in the rows that belong to it.
 * The next input stands below.
 */
export class Block {
  private nextColumn = 1;
  private tallest = 0;

  constructor(
    private readonly cells: SheetCells,
    private readonly top: number,
  ) {}

  /** Rows that the block takes. */
  get height(): number {
    return this.tallest;
  }

  /** Writes what is given. A null or an empty text is left blank. */
  put(given: readonly (readonly unknown[])[]): Area {
    const area = this.reserve(given.length, given[0].length);
    given.forEach((row, index) => row.forEach((cell, column) => {
      if (typeof cell === "number" || typeof cell === "boolean" || (typeof cell === "string" && cell !== "")) this.cells.set(area.at(index, column), cell);
      else if (cell !== null && cell !== "") throw new Error(`A sheet cannot hold ${String(cell)}.`);
    }));
    return area;
  }

  /** Writes one value that is given. */
  one(given: unknown): Area {
    return this.put([[given]]);
  }

  /** Writes one formula a cell. A formula may name cells of the same area through the second argument. */
  fill(rows: number, columns: number, formulaAt: (row: number, column: number, own: Area) => string): Area {
    const area = this.reserve(rows, columns);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) this.cells.set(area.at(row, column), { formula: formulaAt(row, column, area) });
    }
    return area;
  }

  /** A column of formulas. */
  down(rows: number, formulaAt: (row: number, own: Area) => string): Area {
    return this.fill(rows, 1, (row, _, own) => formulaAt(row, own));
  }

  /** One formula. */
  formula(text: string): Area {
    return this.down(1, () => text);
  }

  private reserve(rows: number, columns: number): Area {
    const area = new Area(this.top, this.nextColumn, rows, columns);
    this.nextColumn += columns;
    this.tallest = Math.max(this.tallest, rows);
    return area;
  }
}
