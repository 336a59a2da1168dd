import type { Area } from "./area";
import type { SheetCells } from "./block";
import { compareCells, textOf } from "./compare";
import type { Asked, Askable } from "./question";
import type { Computed } from "./readComputed";

/** How one question came out. */
export interface Verdict {
  readonly id: string;
  readonly about: string;
  readonly inputs: number;
  readonly onEdges: number;
  readonly cells: number;
  /** Cells of ours that hold a number, a text or TRUE and FALSE: neither blank nor an error. */
  readonly values: number;
  /** The largest distance between two numbers. */
  readonly worst: number;
  /** One sentence for each cell that differs. */
  readonly differences: readonly string[];
}

/** A question with its inputs, laid out on a sheet. */
export interface AskedSheet {
  readonly question: Askable;
  readonly cells: SheetCells;
  readonly asked: readonly Asked[];
}

/** Compares the answers of one question cell by cell. */
export function verdictOn({ question: { id, about, isExact }, cells, asked }: AskedSheet, computedAt: (address: string) => Computed | undefined): Verdict {
  const differences: string[] = [];
  const count = { cells: 0, values: 0, worst: 0 };
  asked.forEach(({ edge, ours, native }, index) => {
    const where = `input ${index + 1}${edge === undefined ? "" : ` (${edge})`}`;
    const addresses = addressesIn(native);
    if (shape(ours) !== shape(addresses)) differences.push(`${where}: ours is ${shape(ours)} cells (${textOf(ours[0]?.[0])}…), the native answer ${shape(addresses)}.`);
    else addresses.forEach((row, rowIndex) => row.forEach((address, column) => {
      const own = ours[rowIndex][column];
      const computed = computedAt(address);
      const { isSame, distance } = compareCells(own, computed, isExact);
      count.cells++;
      if (typeof own !== "object" && own !== "") count.values++;
      count.worst = Math.max(count.worst, distance);
      if (!isSame) differences.push(`${where}, ${address}: ours ${textOf(own)}, native ${textOf(computed)} by ${formulaIn(cells, address)}`);
    }));
  });
  return { id, about, inputs: asked.length, onEdges: asked.filter(({ edge }) => edge !== undefined).length, ...count, differences };
}

/** Areas that stand side by side, row by row. */
function addressesIn(areas: readonly Area[]): string[][] {
  return Array.from({ length: areas[0].rows }, (_, row) => areas.flatMap((area) => Array.from({ length: area.columns }, (_, column) => area.at(row, column))));
}

function shape(cells: readonly (readonly unknown[])[]): string {
  return `${cells.length} x ${cells[0]?.length ?? 0}`;
}

function formulaIn(cells: SheetCells, address: string): string {
  const cell = cells.get(address);
  return typeof cell === "object" ? `=${cell.formula}` : "no formula";
}
