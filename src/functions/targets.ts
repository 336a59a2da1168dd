import { splitTarget } from "../domain";
import { answer, answerEach, inPlaces } from "./answer";
import { numberIn, numbersIn, optionalNumberIn, optionalNumbersIn, soundCells, spread, type NumberCells } from "./cells";

const CENT = 0.01;

/**
 * Splits a target in proportion to weights, into parts that add up to it exactly.
 * @customfunction SPLIT
 * @param total The amount to split.
 * @param weights One cell or a range of weights, 0 or more. A blank weight gets nothing.
 * @param [unit] The parts are multiples of it: 0.01 (default), 1, 10000; 0 for exact shares.
 * @param [minimums] The least each part may be: one value, or a range of the same shape as weights.
 * @param [maximums] The most each part may be: one value, or a range of the same shape as weights.
 * @returns The parts, in the shape of the weights.
 */
export function split(total: unknown, weights: unknown[][], unit?: unknown, minimums?: unknown[][], maximums?: unknown[][]): unknown[][] {
  return answer(() => {
    const target = numberIn(total, "total");
    const cells = soundCells(numbersIn(weights, "weights"));
    const rules = {
      unit: optionalNumberIn(unit, "unit") ?? CENT,
      minimums: boundsIn(minimums, "minimums", cells, -Infinity),
      maximums: boundsIn(maximums, "maximums", cells, Infinity),
    };
    const parts = inPlaces(cells, () => splitTarget(target, cells.values, rules));
    return answerEach(cells, cells.odd, (index) => parts[index]);
  });
}

function boundsIn(argument: unknown, parameter: string, beside: NumberCells, none: number): Float64Array | undefined {
  const cells = optionalNumbersIn(argument, parameter);
  if (!cells) return undefined;
  const at = spread(soundCells(cells), beside, (index) => (cells.odd.has(index) ? none : cells.values[index]));
  return beside.values.map((_, index) => at(index));
}
