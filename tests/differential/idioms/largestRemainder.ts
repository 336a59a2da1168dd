import type { Area } from "../lane/area";
import type { Block } from "../lane/block";

/**
 * Whole units in proportion to weights, the way it is done by hand: down to whole units, what is left of the division,
 * and one unit more for the largest of those, the earlier first. All in whole numbers, so nothing is rounded.
 * A blank weight counts 0.
 */
export function largestRemainder(block: Block, units: Area | string, weights: Area): Area {
  const down = block.down(weights.rows, (row) => `QUOTIENT(${units}*${weights.at(row)},SUM(${weights}))`);
  const left = block.down(weights.rows, (row) => `MOD(${units}*${weights.at(row)},SUM(${weights}))`);
  return block.down(weights.rows, (row) => `${down.at(row)}+(${placeOf(left, row)}<=${units}-SUM(${down}))`);
}

/**
 * The same for an amount in cents and a unit of so many cents, in cents: what is left below one unit goes to the
 * largest weight, the earlier first.
 */
export function splitCents(block: Block, cents: Area, unit: Area, weights: Area): Area {
  const parts = largestRemainder(block, block.formula(`QUOTIENT(${cents},${unit})`), weights);
  return block.down(weights.rows, (row) => `${parts.at(row)}*${unit}+IF(MATCH(MAX(${weights}),${weights},0)=${row + 1},MOD(${cents},${unit}),0)`);
}

/** The place of a value in its column, the largest first, of equal ones the earlier. */
export function placeOf(values: Area, row: number): string {
  return `(COUNTIF(${values},">"&${values.at(row)})+COUNTIF(${values.column(0, row)},${values.at(row)}))`;
}
