/** Exact fractions, the slow and obvious way: what the domain is checked against. */
export interface Fraction {
  readonly top: bigint;
  /** Above 0. */
  readonly bottom: bigint;
}

export const fraction = (top: bigint, bottom = 1n): Fraction => (bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom });

/** The decimal a cell shows: 15 significant digits, through text. */
export function shownFraction(value: number): Fraction {
  const [mantissa, exponent] = value.toPrecision(15).split("e");
  const [whole, decimals = ""] = mantissa.split(".");
  const places = decimals.length - Number(exponent ?? 0);
  const top = BigInt(whole + decimals);
  return places >= 0 ? fraction(top, 10n ** BigInt(places)) : fraction(top * 10n ** BigInt(-places));
}

export const add = (one: Fraction, other: Fraction): Fraction => fraction(one.top * other.bottom + other.top * one.bottom, one.bottom * other.bottom);
export const subtract = (one: Fraction, other: Fraction): Fraction => add(one, fraction(-other.top, other.bottom));
export const multiply = (one: Fraction, other: Fraction): Fraction => fraction(one.top * other.top, one.bottom * other.bottom);
export const divide = (one: Fraction, other: Fraction): Fraction => fraction(one.top * other.bottom, one.bottom * other.top);
const greatestCommonDivisor = (one: bigint, other: bigint): bigint => (other === 0n ? one : greatestCommonDivisor(other, one % other));

/** The same proportions in whole numbers: only they count, and sums of many fractions stay short. */
export function inProportion(values: readonly Fraction[]): Fraction[] {
  const common = values.reduce((least, { bottom }) => (least / greatestCommonDivisor(least, bottom)) * bottom, 1n);
  return values.map(({ top, bottom }) => fraction(top * (common / bottom)));
}

export const isLess = (one: Fraction, other: Fraction): boolean => one.top * other.bottom < other.top * one.bottom;
export const isSame = (one: Fraction, other: Fraction): boolean => one.top * other.bottom === other.top * one.bottom;

export function floor({ top, bottom }: Fraction): bigint {
  const quotient = top / bottom;
  return top < 0n && quotient * bottom !== top ? quotient - 1n : quotient;
}

/** Nearest integer, half away from zero. */
export function roundAway({ top, bottom }: Fraction): bigint {
  const size = top < 0n ? -top : top;
  const nearest = floor(fraction(2n * size + bottom, 2n * bottom));
  return top < 0n ? -nearest : nearest;
}

/** The nearest double, by long division to 40 digits. */
export function toDouble({ top, bottom }: Fraction): number {
  const size = top < 0n ? -top : top;
  const whole = size / bottom;
  const decimals = ((size % bottom) * 10n ** 340n) / bottom;
  const value = Number(`${whole}.${decimals.toString().padStart(340, "0")}`);
  return top < 0n ? -value : value;
}
