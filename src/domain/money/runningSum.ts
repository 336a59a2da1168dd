import { plus, toNumber, ZERO, type Decimal } from "./decimal";
import { fifteenDigits } from "./fifteenDigits";
import { EXACT_LIMIT, FIFTEEN_DIGITS } from "./powersOfTen";

/** Digits are added in two halves below this, so that a double holds the sum of 90 million of them. */
const HALF = 1e7;

interface Halves {
  high: number;
  low: number;
}

/**
 * A sum that stays exact however long it grows: the amounts count as the decimals that cells show.
 *
 * Whole cents add up in a double for as long as it holds them. Other amounts of one scale are integers, whose halves
 * add up in doubles without a loss.
 */
export class RunningSum {
  private cents = 0;
  private byScale: Map<number, Halves> | undefined;

  /** Adds an amount in money, any sign, read at 15 significant digits. */
  add(amount: number): void {
    const cents = Math.round(amount * 100);
    const sum = this.cents + cents;
    const isWhole = cents / 100 === amount && Math.abs(cents) < FIFTEEN_DIGITS;
    if (isWhole && Math.abs(sum) <= EXACT_LIMIT) this.cents = sum;
    else this.addDigits(amount);
  }

  private addDigits(amount: number): void {
    const { digits, scale } = fifteenDigits(amount);
    const high = Math.trunc(digits / HALF);
    this.byScale ??= new Map();
    const halves = this.byScale.get(scale);
    if (halves === undefined) {
      this.byScale.set(scale, { high, low: digits - high * HALF });
      return;
    }
    halves.high += high;
    halves.low += digits - high * HALF;
  }

  /** The sum of all amounts so far. */
  total(): Decimal {
    let sum: Decimal = this.cents === 0 ? ZERO : { digits: BigInt(this.cents), scale: 2 };
    for (const [scale, { high, low }] of this.byScale ?? []) {
      const digits = BigInt(high) * BigInt(HALF) + BigInt(low);
      sum = plus(sum, scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 });
    }
    return sum;
  }

  /** The double nearest to the sum; Infinity when no double is as large. */
  toNumber(): number {
    return this.byScale ? toNumber(this.total()) : this.cents / 100 + 0;
  }
}
