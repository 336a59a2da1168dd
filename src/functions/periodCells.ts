import { PlanError } from "../domain";
import { BLANK, placeIn, type NumberCells, type Oddity } from "./cells";

/** What each period gives, and what stands where it gives nothing. */
interface PeriodResults<T> {
  readonly results: readonly T[];
  readonly odd: ReadonlyMap<number, Oddity>;
}

/** Periods in order: down a single column, else along each row. `start` is asked anew for each of these lines. */
export function alongPeriods<T>(cells: NumberCells, start: (line: number) => (amount: number) => T): PeriodResults<T> {
  const { values, columns } = cells;
  const length = columns === 1 ? values.length : columns;
  const results = new Array<T>(values.length);
  const odd = new Map(cells.odd);
  for (let first = 0; first < values.length; first += length) walk(cells, first, length, start, results, odd);
  return { results, odd };
}

/** A fault spoils its period and all later ones, which build on it. A blank is a period without an amount. */
function walk<T>(cells: NumberCells, first: number, length: number, start: (line: number) => (amount: number) => T, results: T[], odd: Map<number, Oddity>): void {
  let next: ((amount: number) => T) | undefined;
  let fault: Oddity | undefined;
  for (let index = first; index < first + length; index++) {
    const oddity = cells.odd.get(index);
    if (oddity === BLANK) continue;
    fault ??= oddity;
    if (fault === undefined) {
      try {
        next ??= start(first / length);
        results[index] = next(cells.values[index]);
      } catch (thrown) {
        fault = faultOf(thrown, cells, index);
      }
    }
    if (fault !== undefined) odd.set(index, fault);
  }
}

function faultOf(thrown: unknown, cells: NumberCells, index: number): Oddity {
  if (!(thrown instanceof PlanError)) throw thrown;
  return thrown.place === undefined ? thrown.at(placeIn(cells, cells.parameter, index)) : thrown;
}
