import { decimalOf, minus, plus, toNumber, ZERO, type Decimal } from "../money/decimal";
import { PlanError } from "../planError";

/** What a draw is paid by. */
export interface DrawTerms {
  /** The least that a period pays, in money, 0 or more. */
  readonly draw: number;
  /** Whether what was paid beyond the earnings is owed back. */
  readonly isRecoverable: boolean;
  /** Money already owed before the first period, 0 or more. */
  readonly opening: number;
}

/** One period, in money: `paid` is what was earned, plus what was advanced, less what was recovered. */
export interface DrawLine {
  readonly paid: number;
  readonly recovered: number;
  /** What is still owed after the period. */
  readonly balance: number;
}

/**
 * Pay against a draw, period by period.
 *
 * Pay is never below the draw. Where the draw is recoverable, what it adds to the earnings is owed, and later
 * earnings above the draw repay that first. Where it is not, nothing is added to the balance and nothing is taken.
 *
 * @param terms - Draw, kind and opening balance.
 * @returns A function to be called once per period, in order, with what it earned in money (any sign).
 * @throws {PlanError} `draw-negative`, `opening-negative`
 * @example
 * [1500, 3000].map(drawLedger({ draw: 2000, isRecoverable: true, opening: 0 })) // => [{ paid: 2000, recovered: 0, balance: 500 }, { paid: 2500, recovered: 500, balance: 0 }]
 * // Exactly the draw: nothing is advanced and nothing is left to recover from
 * drawLedger({ draw: 2000, isRecoverable: true, opening: 300 })(2000) // => { paid: 2000, recovered: 0, balance: 300 }
 * drawLedger({ draw: 2000, isRecoverable: false, opening: 0 })(1500) // => { paid: 2000, recovered: 0, balance: 0 }
 */
export function drawLedger({ draw, isRecoverable, opening }: DrawTerms): (earned: number) => DrawLine {
  if (draw < 0) throw new PlanError("draw-negative", { parameter: "draw" }, { found: draw });
  if (opening < 0) throw new PlanError("opening-negative", { parameter: "opening" }, { found: opening });
  const least = decimalOf(draw);
  let balance = decimalOf(opening);
  return (earned) => {
    const above = minus(decimalOf(earned), least);
    const advanced = above.digits < 0n && isRecoverable ? minus(ZERO, above) : ZERO;
    const recovered = above.digits > 0n && isRecoverable ? lesser(above, balance) : ZERO;
    balance = minus(plus(balance, advanced), recovered);
    const paid = above.digits > 0n ? minus(plus(least, above), recovered) : least;
    return { paid: toNumber(paid), recovered: toNumber(recovered), balance: toNumber(balance) };
  };
}

function lesser(one: Decimal, other: Decimal): Decimal {
  return minus(one, other).digits < 0n ? one : other;
}
