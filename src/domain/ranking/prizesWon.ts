import { decimalOf, digitsAt, plus, times, toNumber, ZERO } from "../money/decimal";
import { ratioToNumber } from "../money/ratioToNumber";
import { readNumber } from "../money/readNumber";
import { PlanError } from "../planError";
import { ranks } from "./ranks";

/** What people who tie get. "pool": equal parts of the prizes of the places they occupy. "high": each the highest of them. */
export type PrizeTies = "pool" | "high";

/** How prizes are given. */
export interface PrizeRules {
  readonly ties: PrizeTies;
  /** A pooled prize is rounded down to it, in money; 0: not rounded. */
  readonly unit: number;
}

/**
 * The prize that each value wins by its rank, the largest first.
 *
 * Whoever is alone in a place gets its prize as it is. A tie for a place takes that place and the ones after it,
 * which have no prize where the list has ended.
 *
 * @param values - The largest is first; NaN takes no part.
 * @param prizes - Of the first place, the second…, in money, 0 or more; NaN stands for a blank: no prize.
 * @param rules - What a tie gets, and the unit of a pooled prize.
 * @returns Money for each value, 0 without a prize; NaN where the value takes no part.
 * @throws {PlanError} `prize-negative`, `unit-negative`
 * @example
 * Array.from(prizesWon(Float64Array.of(7, 9, 8), Float64Array.of(100, 50), { ties: "pool", unit: 0.01 })) // => [0, 100, 50]
 * // Three share the second prize and two places without one: 50 / 3, rounded down
 * Array.from(prizesWon(Float64Array.of(9, 7, 7, 7), Float64Array.of(100, 50), { ties: "pool", unit: 0.01 })) // => [100, 16.66, 16.66, 16.66]
 * Array.from(prizesWon(Float64Array.of(9, 9, 7), Float64Array.of(100, 50), { ties: "high", unit: 0.01 })) // => [100, 100, 0]
 */
export function prizesWon(values: Float64Array, prizes: Float64Array, { ties, unit }: PrizeRules): Float64Array {
  if (unit < 0) throw new PlanError("unit-negative", { parameter: "unit" }, { found: unit });
  const known = checkedPrizes(prizes);
  const places = ranks(values, values, { ties: "competition", order: "desc" });
  const sizes = new Uint32Array(values.length);
  for (const place of places) if (!Number.isNaN(place)) sizes[place - 1]++;
  const won = new Float64Array(values.length);
  for (let place = 0; place < Math.min(values.length, known.length); place++) {
    if (sizes[place] === 0) continue;
    const isAsWritten = sizes[place] === 1 || ties === "high";
    won[place] = isAsWritten ? known[place] : pooled(known.subarray(place, place + sizes[place]), sizes[place], unit);
  }
  return places.map((place) => (Number.isNaN(place) ? NaN : won[place - 1]));
}

function checkedPrizes(prizes: Float64Array): Float64Array {
  const negative = prizes.findIndex((prize) => prize < 0);
  if (negative >= 0) throw new PlanError("prize-negative", { parameter: "prizes", index: negative }, { found: prizes[negative] });
  return prizes.map((prize) => readNumber(prize || 0));
}

/** An equal part of some prizes, rounded down to the unit. */
function pooled(prizes: Float64Array, heads: number, unit: number): number {
  let pool = ZERO;
  for (const prize of prizes) pool = plus(pool, decimalOf(prize));
  if (unit === 0) return ratioToNumber(pool.digits, BigInt(heads) * 10n ** BigInt(pool.scale));
  const step = times(decimalOf(unit), decimalOf(heads));
  const scale = Math.max(pool.scale, step.scale);
  const units = digitsAt(pool, scale) / digitsAt(step, scale);
  return toNumber(times({ digits: units, scale: 0 }, decimalOf(unit)));
}
