import type { PlanErrorCode } from "../domain";
import { CellFaults } from "./cellFaults";
import { BLANK, numbersIn, spread, type NumberCells, type Oddity } from "./cells";

/** A range that stands beside the first one: its value at each place, or what stands there instead. */
export interface BesideCells {
  readonly valueAt: (index: number) => number;
  readonly oddAt: (index: number) => Oddity | undefined;
}

/** A required range beside the cells. `faultOf` says what is wrong with a value; a blank is NaN to it. */
export function checkedBeside(cells: NumberCells, argument: unknown, parameter: string, faultOf: (value: number) => PlanErrorCode | undefined): BesideCells {
  const beside = numbersIn(argument, parameter);
  const faults = new CellFaults(beside, parameter);
  const oddIn = (index: number): Oddity | undefined => {
    const oddity = beside.odd.get(index);
    if (oddity !== undefined && oddity !== BLANK) return oddity;
    const value = beside.values[index];
    const code = faultOf(value);
    return code === undefined ? undefined : faults.at(index, code, () => ({ found: value }));
  };
  return { valueAt: spread(beside, cells, (index) => beside.values[index]), oddAt: spread(beside, cells, oddIn) };
}

/** What stands in the way of a result at each place: first in the cells themselves, then in those beside them. */
export function oddEither(cells: NumberCells, { oddAt }: BesideCells): Map<number, Oddity> {
  const odd = new Map(cells.odd);
  for (let index = 0; index < cells.values.length; index++) {
    const oddity = odd.has(index) ? undefined : oddAt(index);
    if (oddity !== undefined) odd.set(index, oddity);
  }
  return odd;
}
