/** One line of the report. */
export interface Row {
  readonly what: string;
  readonly milliseconds: number;
  readonly against: string;
  readonly ratio: number;
  /** The ratio that the project promises, where it promises one. */
  readonly limit?: number;
}

const ROUNDS = 7;

/** The median of several rounds after a warm-up: one number that a busy machine does not spoil. */
export function medianOf(work: () => unknown, rounds = ROUNDS): number {
  work();
  work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((first, second) => first - second)[Math.floor(rounds / 2)];
}

/** Times two ways to do a job in turns, in one process, so that both see the same machine. */
export function compare(what: string, work: () => unknown, against: string, plain: () => unknown, limit?: number): Row {
  const plainTime = medianOf(plain);
  const milliseconds = medianOf(work);
  const plainAgain = medianOf(plain);
  return { what, milliseconds, against, ratio: milliseconds / Math.min(plainTime, plainAgain), limit };
}

export function rowText({ what, milliseconds, against, ratio, limit }: Row): string {
  const promise = limit === undefined ? "" : `  (at most ${limit}: ${ratio <= limit ? "kept" : "BROKEN"})`;
  return `${what.padEnd(58)} ${milliseconds.toFixed(1).padStart(9)} ms  ${ratio.toFixed(2).padStart(6)} x ${against}${promise}`;
}
