import type { DrawLine } from "../domain";
import { refuseBlock, type NumberCells, type Oddity, type Shape } from "./cells";
import { alongPeriods } from "./periodCells";

const COLUMNS = ["paid", "recovered", "balance"] as const satisfies readonly (keyof DrawLine)[];

interface DrawCells extends Shape {
  readonly odd: ReadonlyMap<number, Oddity>;
  readonly at: (index: number) => number;
}

/** A row for each period: what was paid, what was recovered, what is still owed. */
export function drawCells(earned: NumberCells, ledger: (earned: number) => DrawLine): DrawCells {
  refuseBlock(earned);
  const { results, odd } = alongPeriods(earned, () => ledger);
  const everywhere = [...odd].flatMap(([period, oddity]) => COLUMNS.map((_, column) => [period * COLUMNS.length + column, oddity] as const));
  return {
    rows: earned.values.length,
    columns: COLUMNS.length,
    odd: new Map(everywhere),
    at: (index) => results[Math.floor(index / COLUMNS.length)][COLUMNS[index % COLUMNS.length]],
  };
}
