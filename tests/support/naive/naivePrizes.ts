import type { PrizeTies } from "../../../src/domain";
import { add, divide, floor, fraction, multiply, shownFraction, toDouble, type Fraction } from "./fractions";

/** A second prize-giving, written from the rules alone: one value at a time, its peers counted, its places added up. */
export function naivePrizes(values: readonly number[], prizes: readonly number[], { ties, unit }: { ties: PrizeTies; unit: number }): number[] {
  const shown = (value: number): number => Number(value.toPrecision(15));
  const prizeOf = (place: number): Fraction => (prizes[place] > 0 ? shownFraction(prizes[place]) : fraction(0n));
  return values.map((value) => {
    if (Number.isNaN(value)) return NaN;
    const place = values.filter((other) => shown(other) > shown(value)).length;
    const heads = values.filter((other) => shown(other) === shown(value)).length;
    if (heads === 1 || ties === "high") return toDouble(prizeOf(place));
    let pool = fraction(0n);
    for (let taken = place; taken < place + heads; taken++) pool = add(pool, prizeOf(taken));
    const part = divide(pool, fraction(BigInt(heads)));
    return toDouble(unit === 0 ? part : multiply(fraction(floor(divide(part, shownFraction(unit)))), shownFraction(unit)));
  });
}
