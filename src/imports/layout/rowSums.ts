import type { SheetGrid } from "../sheetGrid";
import { cellAt } from "./cells";
import type { Outline } from "./outline";

/** Sums of doubles in any order differ by less than this part of their size; a cent is the least that a person sees. */
const TOLERANCE = 1e-9;
const VERTICAL_SUM = /(?:SUM|SUBTOTAL|AGGREGATE)\((?:\d+,)*\$?([A-Z]+)\$?\d+:\$?([A-Z]+)\$?\d+\)/iu;

interface Proof {
  readonly kind: "total" | "subtotal";
  /** How many columns agree. */
  readonly columns: number;
  /** How many rows were added up. */
  readonly rows: number;
}

/** Running sums of the columns of a region, for the question whether a row is the sum of the rows above it. */
export class RowSums {
  private readonly all: Float64Array;
  private readonly part: Float64Array;
  private allRows = 0;
  private partRows = 0;

  constructor(width: number) {
    this.all = new Float64Array(width);
    this.part = new Float64Array(width);
  }

  /** Adds a row of data. */
  add(grid: SheetGrid, { firstColumn }: Outline, row: number): void {
    for (let index = 0; index < this.all.length; index++) {
      const cell = cellAt(grid, row, firstColumn + index);
      if (typeof cell !== "number") continue;
      this.all[index] += cell;
      this.part[index] += cell;
    }
    this.allRows++;
    this.partRows++;
  }

  /** Begins a new part below a total. */
  close(kind: "total" | "subtotal"): void {
    this.part.fill(0);
    this.partRows = 0;
    if (kind === "total") {
      this.all.fill(0);
      this.allRows = 0;
    }
  }

  /** Whether every number of the row is the sum above it, since the start or since the last total. */
  proofOf(grid: SheetGrid, outline: Outline, row: number): Proof | undefined {
    const part = this.agreeing(grid, outline, row, this.part);
    if (part > 0 && this.partRows < this.allRows) return { kind: "subtotal", columns: part, rows: this.partRows };
    const all = this.agreeing(grid, outline, row, this.all);
    return all > 0 ? { kind: "total", columns: all, rows: this.allRows } : undefined;
  }

  private agreeing(grid: SheetGrid, { firstColumn }: Outline, row: number, sums: Float64Array): number {
    let agreeing = 0;
    for (let index = 0; index < sums.length; index++) {
      const cell = cellAt(grid, row, firstColumn + index);
      if (typeof cell !== "number" || cell === 0) continue;
      if (Math.abs(cell - sums[index]) > Math.abs(cell) * TOLERANCE) return 0;
      agreeing++;
    }
    return agreeing;
  }

  /** True where a formula of the row adds up cells of its own column. */
  hasSumFormula(grid: SheetGrid, { firstColumn, lastColumn }: Outline, row: number): boolean {
    const formulas = grid.formulas?.[row];
    if (!formulas) return false;
    for (let column = firstColumn; column <= lastColumn; column++) {
      const formula = formulas[column];
      const [, from, to] = typeof formula === "string" && formula.startsWith("=") ? (VERTICAL_SUM.exec(formula) ?? []) : [];
      if (from !== undefined && from.toUpperCase() === to.toUpperCase()) return true;
    }
    return false;
  }
}
