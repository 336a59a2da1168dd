/** One line of the report. */
export interface Row {
  readonly what: string;
  readonly milliseconds: number;
  readonly finding: string;
  /** What the project promises about this line, where it promises something. */
  readonly promise?: { readonly text: string; readonly isKept: boolean };
  /** By how much the time grows when the rows double, from the fewest to the most. */
  readonly growth?: number;
}

const MOST_ROUNDS = 9;
/** A promised ratio is judged by this many rounds at least: one collection of garbage must not decide it. */
const ROUNDS_OF_A_PROMISE = 5;
/** Time for one line; a line that is slow gets fewer rounds. */
const BUDGET = 700;

/** Elapsed or processor time, whichever is less: the one counts other programs too, the other the helpers of the engine. */
function timeOf(work: () => unknown): number {
  const start = performance.now();
  const busy = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(busy);
  return Math.max(0.001, Math.min(performance.now() - start, (user + system) / 1000));
}

function medianOf(times: readonly number[]): number {
  return [...times].sort((first, second) => first - second)[Math.floor(times.length / 2)];
}

/** Times several ways to do a job in turns, in one process, so that all see the same machine; after a warm-up where that is cheap. */
function timesOf(works: readonly (() => unknown)[], fewest = 0): number[][] {
  const first = works.map(timeOf);
  const affordable = Math.floor(BUDGET / first.reduce((sum, time) => sum + time, 0));
  const rounds = Math.max(fewest, Math.min(MOST_ROUNDS, affordable));
  if (rounds < 1) return first.map((time) => [time]);
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < rounds; round++) works.forEach((work, index) => times[index].push(timeOf(work)));
  return times;
}

interface Comparison {
  readonly what: string;
  readonly work: () => unknown;
  readonly against: string;
  readonly plain: () => unknown;
  readonly mostRatio?: number;
  readonly mostSeconds?: number;
}

/** One job against a plain way to do the same: medians. */
export function compare({ what, work, against, plain, mostRatio, mostSeconds }: Comparison): Row {
  const [plainTimes, times] = timesOf([plain, work], mostRatio === undefined ? 0 : ROUNDS_OF_A_PROMISE);
  const milliseconds = medianOf(times);
  const row = ratioRow(what, milliseconds, against, milliseconds / medianOf(plainTimes), mostRatio);
  if (mostSeconds === undefined) return row;
  return { ...row, promise: { text: `within ${mostSeconds} s`, isKept: milliseconds <= mostSeconds * 1000 } };
}

export function ratioRow(what: string, milliseconds: number, against: string, ratio: number, most?: number): Row {
  const finding = `${ratio.toFixed(2).padStart(6)} x ${against}`;
  return most === undefined ? { what, milliseconds, finding } : { what, milliseconds, finding, promise: { text: `at most ${most}`, isKept: ratio <= most } };
}

/**
 * Doubling the rows must not quadruple the time. Best of the rounds, as what disturbs a machine only ever adds; judged
 * by all doublings together, as one of them may meet the size of a cache.
 */
export function growthRow(what: string, sizes: readonly number[], works: readonly (() => unknown)[]): Row {
  const best = timesOf(works).map((times) => Math.min(...times));
  const factors = best.slice(1).map((time, index) => (time / best[index]) ** (1 / Math.log2(sizes[index + 1] / sizes[index])));
  const growth = (best[best.length - 1] / best[0]) ** (1 / Math.log2(sizes[sizes.length - 1] / sizes[0]));
  const finding = `after ${best.slice(0, -1).map((time) => time.toFixed(1)).join(" and ")}: ${factors.map((factor) => factor.toFixed(2)).join(" and ")} per doubling`;
  return { what, milliseconds: best[best.length - 1], finding, growth, promise: { text: "below 4", isKept: growth < 4 } };
}

export function rowText({ what, milliseconds, finding, promise }: Row): string {
  const told = promise === undefined ? "" : `  (${promise.text}: ${promise.isKept ? "kept" : "BROKEN"})`;
  return `${what.padEnd(64)} ${milliseconds.toFixed(1).padStart(9)} ms  ${finding}${told}`;
}

/** What a reader must not miss: promises that are broken, and times that grow faster than the rows by far. */
export function summary(rows: readonly Row[]): string[] {
  const broken = rows.filter(({ promise }) => promise?.isKept === false);
  const steep = rows.filter(({ growth }) => growth !== undefined && growth > 3);
  const promised = rows.filter(({ promise }) => promise !== undefined).length;
  return [
    `${promised - broken.length} of ${promised} promises kept${broken.length > 0 ? "; broken:" : "."}`,
    ...broken.map((row) => `  ${rowText(row)}`),
    steep.length > 0 ? "Growth above 3 per doubling:" : "No time grows by more than 3 per doubling.",
    ...steep.map((row) => `  ${rowText(row)}`),
  ];
}
