/** One line of the report. */
export interface Row {
  readonly what: string;
  readonly milliseconds: number;
  readonly against: string;
  readonly ratio: number;
  /** The ratio that the project promises, where it promises one. */
  readonly limit?: number;
}

const ROUNDS = 9;

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function medianOf(times: number[]): number {
  return times.sort((first, second) => first - second)[Math.floor(times.length / 2)];
}

/** Times two ways to do a job in turns, in one process, so that both see the same machine; medians after a warm-up. */
export function compare(what: string, work: () => unknown, against: string, plain: () => unknown, limit?: number): Row {
  const times: number[] = [];
  const plainTimes: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const plainTime = timeOf(plain);
    const time = timeOf(work);
    if (round < 0) continue;
    plainTimes.push(plainTime);
    times.push(time);
  }
  const milliseconds = medianOf(times);
  return { what, milliseconds, against, ratio: milliseconds / medianOf(plainTimes), limit };
}

export function rowText({ what, milliseconds, against, ratio, limit }: Row): string {
  const promise = limit === undefined ? "" : `  (at most ${limit}: ${ratio <= limit ? "kept" : "BROKEN"})`;
  return `${what.padEnd(58)} ${milliseconds.toFixed(1).padStart(9)} ms  ${ratio.toFixed(2).padStart(6)} x ${against}${promise}`;
}
