/** A column as a host hands it over: one array per row. */
export type Column = unknown[][];

/** Deterministic numbers from 0 to 1 (a small linear congruential generator), so that every run measures the same. */
function sequence(): () => number {
  let state = 20_260_101;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Amounts of whole cents up to 100,000. */
export function centColumn(count: number): Column {
  const next = sequence();
  return Array.from({ length: count }, () => [Math.round(next() * 1e7) / 100]);
}

/** Amounts with 16 and more digits, as sums and quotients leave them. */
export function uglyColumn(count: number): Column {
  const next = sequence();
  return Array.from({ length: count }, () => [(next() + next() / 2 ** 32) * 1e5]);
}
