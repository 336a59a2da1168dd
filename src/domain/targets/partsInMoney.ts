import { toNumber } from "../money/decimal";
import { EXACT_LIMIT, POWERS_OF_TEN } from "../money/powersOfTen";
import { readNumber } from "../money/readNumber";
import { PlanError } from "../planError";
import type { UnitBounds } from "./unitBounds";
import type { WholeUnits } from "./wholeUnits";

/**
 * Parts in money, with what is left of the total below one unit.
 *
 * The rest goes to the largest weight that has room for it, the earlier one on a tie.
 *
 * @param parts - Whole units, of the size of the parts.
 * @param shares - Weights, to choose who takes the rest.
 * @param whole - The total in units.
 * @param bounds - Room, where there are bounds.
 * @returns Parts in money with the sign of the total.
 * @throws {PlanError} `maximums-too-low`, `minimums-too-high` when nobody has room for the rest
 * @example
 * Array.from(partsInMoney([2n, 8n], Float64Array.of(1, 4), wholeUnits(10.5, { unit: 1 }))) // => [2, 8.5]
 */
export function partsInMoney(parts: Float64Array | readonly bigint[], shares: Float64Array, whole: WholeUnits, bounds?: UnitBounds): Float64Array {
  const money = parts instanceof Float64Array && whole.units * whole.unit < EXACT_LIMIT && whole.scale < POWERS_OF_TEN.length
    ? inDoubles(parts, whole)
    : Float64Array.from(parts as ArrayLike<number | bigint>, (part) => exactly(BigInt(part) * whole.unit, whole));
  if (whole.rest === 0n) return money;
  const taker = takerOfRest(parts, shares, whole, bounds);
  money[taker] = exactly(BigInt(parts[taker]) * whole.unit + whole.rest, whole);
  return money;
}

/** Products of integers below 2^52 and one division by an exact power of ten: rounded once. */
function inDoubles(parts: Float64Array, whole: WholeUnits): Float64Array {
  const step = whole.isNegative ? -Number(whole.unit) : Number(whole.unit);
  const power = POWERS_OF_TEN[whole.scale];
  const money = new Float64Array(parts.length);
  for (let index = 0; index < parts.length; index++) money[index] = (parts[index] * step) / power + 0;
  return money;
}

function exactly(digits: bigint, { isNegative, scale }: WholeUnits): number {
  return toNumber({ digits: isNegative ? -digits : digits, scale });
}

function takerOfRest(parts: Float64Array | readonly bigint[], shares: Float64Array, whole: WholeUnits, bounds?: UnitBounds): number {
  let taker = -1;
  let largest = 0;
  for (let index = 0; index < shares.length; index++) {
    const share = readNumber(shares[index]);
    const room = bounds?.room[index];
    const hasRoom = room === undefined || BigInt(parts[index]) * whole.unit + whole.rest <= room;
    if (share > largest && hasRoom) [taker, largest] = [index, share];
  }
  if (taker >= 0) return taker;
  const excess = toNumber({ digits: whole.rest, scale: whole.scale });
  const found = exactly(whole.units * whole.unit, whole);
  throw new PlanError(whole.isNegative ? "minimums-too-high" : "maximums-too-low", undefined, { found, excess });
}
