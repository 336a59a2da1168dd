import { plus, toNumber, ZERO, type Decimal } from "../money/decimal";
import { exactSums } from "../money/exactSums";

/** What a funnel counts; both lists side by side. */
export interface StagedDeals {
  /** The stage that each deal is in, from 0; `stageCount` for a stage outside the order, -1 for none at all. */
  readonly places: Int32Array;
  /** In money; NaN stands for a blank. Undefined where only deals are counted. */
  readonly amounts?: Float64Array;
}

/** One stage of a funnel. */
interface FunnelStage {
  /** How many deals are in this stage or a later one. */
  readonly reached: number;
  /** Their amount; undefined without amounts. */
  readonly amount: number | undefined;
  /** Reached over the stage before; undefined for the first, NaN where nobody reached the stage before. */
  readonly fromBefore: number | undefined;
  /** Reached over the first stage; NaN where nobody reached that. */
  readonly fromFirst: number;
}

/** A funnel: its stages, and what stands outside their order. */
export interface Funnel {
  readonly stages: readonly FunnelStage[];
  readonly outside: { readonly count: number; readonly amount: number | undefined };
}

/**
 * How many deals reached each stage of a sales process, and how many of the stage before went on.
 *
 * A deal has reached its own stage and every earlier one. The first stage is 1 of itself; a conversion from a stage that
 * nobody reached does not exist. Amounts are added up exactly and rounded once.
 *
 * @param deals - The stage of each deal, and its amount.
 * @param stageCount - Length of the process, from 1.
 * @returns One line per stage, first stage first, and what is outside.
 * @example
 * funnel({ places: Int32Array.of(0, 2, 1, 0) }, 3).stages.map(({ reached }) => reached) // => [4, 2, 1]
 * funnel({ places: Int32Array.of(0, 1, 2, -1), amounts: Float64Array.of(0.1, 0.2, 5, 7) }, 2).stages[0] // => { reached: 2, amount: 0.3, fromBefore: undefined, fromFirst: 1 }
 * // After a stage that nobody reached
 * funnel({ places: Int32Array.of(0) }, 3).stages[2] // => { reached: 0, amount: undefined, fromBefore: NaN, fromFirst: 0 }
 */
export function funnel({ places, amounts }: StagedDeals, stageCount: number): Funnel {
  const counts = countsAt(places, stageCount + 1);
  const sums = amounts && exactSums(amounts, places, stageCount + 1);
  const reached = fromLast(counts.slice(0, stageCount), (one, other) => one + other, 0);
  const reachedSums = sums && fromLast(sums.slice(0, stageCount), plus, ZERO);
  return {
    stages: reached.map((count, stage) => ({
      reached: count,
      amount: shownSum(reachedSums, stage),
      fromBefore: stage === 0 ? undefined : count / reached[stage - 1],
      fromFirst: count / reached[0],
    })),
    outside: { count: counts[stageCount], amount: shownSum(sums, stageCount) },
  };
}

function countsAt(places: Int32Array, count: number): number[] {
  const counts = new Array<number>(count).fill(0);
  for (const place of places) if (place >= 0) counts[place]++;
  return counts;
}

/** Each value with all that come after it. */
function fromLast<T>(values: readonly T[], add: (one: T, other: T) => T, nothing: T): T[] {
  const totals = [...values];
  totals.reduceRight((later, value, index) => (totals[index] = add(later, value)), nothing);
  return totals;
}

function shownSum(sums: readonly Decimal[] | undefined, place: number): number | undefined {
  return sums && toNumber(sums[place]);
}
