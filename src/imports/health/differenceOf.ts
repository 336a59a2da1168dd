/** A sum of so many numbers, of which the longest has so many decimals. */
export interface SumOf {
  sum: number;
  count: number;
  decimals: number;
}

/** A total that is none of the sums it could be. */
export interface Difference {
  /** What it should be: the likeliest sum. */
  readonly sum: number;
  /** Numbers that were rounded before they were added explain it. */
  readonly isRounding: boolean;
}

/** Sums of doubles in any order differ by less than this part of their size. */
const NOISE = 1e-9;
/** Below a cent nobody sees a difference. */
const CENT = 0.005;
/** Money that was rounded has one or two decimals; more are noise of a division. */
const MOST_DECIMALS = 2;

/**
 * Compares a total with what it could add up; undefined where it agrees with one of them, or nothing can be said.
 *
 * @param candidates - The likeliest first.
 */
export function differenceOf(total: number, candidates: readonly SumOf[]): Difference | undefined {
  const [likeliest] = candidates;
  if (!likeliest || candidates.some(({ sum }) => !Number.isFinite(sum))) return undefined;
  const distance = ({ sum }: SumOf): number => Math.abs(total - sum);
  if (candidates.some((one) => distance(one) <= CENT * (1 + NOISE) || distance(one) <= NOISE * Math.abs(one.sum))) return undefined;
  return { sum: Number(likeliest.sum.toPrecision(15)), isRounding: candidates.some((one) => one.decimals > 0 && distance(one) <= roundingReach(one)) };
}

/** Each number may be half a step of its last decimal off, and the total too. */
function roundingReach({ count, decimals }: SumOf): number {
  return 0.5 * 10 ** -Math.min(decimals, MOST_DECIMALS) * (count + 1) * (1 + NOISE);
}
