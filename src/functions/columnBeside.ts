import type { PlanError } from "../domain";
import { CellFaults } from "./cellFaults";
import { BLANK, spread, type NumberCells, type Oddity } from "./cells";

/** The value beside each amount. What is no number there spoils that result; a blank is what `blank` makes of it. */
export function columnBeside(amounts: NumberCells, cells: NumberCells | undefined, odd: Map<number, Oddity>, blank: (faults: CellFaults, index: number) => Oddity | undefined): ((index: number) => number) | undefined {
  if (!cells) return undefined;
  const faults = new CellFaults(cells, cells.parameter);
  const oddAt = spread(cells, amounts, (index) => {
    const oddity = cells.odd.get(index);
    return oddity === BLANK ? blank(faults, index) : oddity;
  });
  if (cells.odd.size > 0) {
    for (let index = 0; index < amounts.values.length; index++) {
      const oddity = odd.has(index) ? undefined : oddAt(index);
      if (oddity !== undefined) odd.set(index, oddity);
    }
  }
  return spread(cells, amounts, (index) => cells.values[index]);
}

/** What a blank quota is. */
export function noQuota(faults: CellFaults, index: number): PlanError {
  return faults.at(index, "no-quota", () => ({}));
}
