/** Deterministic numbers from 0 to 1, 1 excluded (a small linear congruential generator): every run sees the same. */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
