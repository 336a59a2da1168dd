/** Rows or columns of a block before and after others were inserted or deleted around and inside it. Lines count from 0. */
export interface LineSpan {
  readonly start: number;
  readonly count: number;
}

/** Where each line of a sheet is now; undefined where it was deleted. */
export type LineMap = (line: number) => number | undefined;

/** What became of the lines of a block, counted inside it. */
export interface InnerMoves {
  /** The likeliest. */
  readonly map: LineMap;
  /** All lines that a line may have been, as far as the block tells; undefined among them where it may be new. */
  readonly origins: (newLine: number) => readonly (number | undefined)[];
}

/**
 * Where each line of a block is now, counted inside it: those inserted or deleted inside are taken for one run, the one that
 * leaves most cells what they were. Where the same was written in several lines, several runs are equally likely.
 *
 * @param likeness - How many cells of an old line show what was written in a new line.
 */
export function linesInside(before: number, after: number, likeness: (oldLine: number, newLine: number) => number): InnerMoves {
  if (before === after) return { map: (line) => line, origins: (line) => [line] };
  const shift = after - before;
  const kept = Math.min(before, after);
  const [gone, come] = [Math.max(0, -shift), Math.max(0, shift)];
  // From the start as they were, from the end as they are.
  let [best, first, last] = [-1, 0, 0];
  let score = Array.from({ length: kept }, (_, line) => likeness(line + gone, line + come)).reduce((sum, each) => sum + each, 0);
  for (let at = 0; at <= kept; at += 1) {
    if (score > best) [best, first] = [score, at];
    if (score === best) last = at;
    if (at < kept) score += likeness(at, at) - likeness(at + gone, at + come);
  }
  return {
    map: (line) => (line < first ? line : line < first + gone ? undefined : line + shift),
    origins: (line) => [
      ...(line < last ? [line] : []),
      ...(come > 0 && line >= first && line < last + come ? [undefined] : []),
      ...(line >= first + come ? [line - shift] : []),
    ],
  };
}

/**
 * Where each line of the sheet is now, as far as a block tells.
 *
 * @param from - The first line before the block that moved with it. Which it is only formulas can tell.
 */
export function linesOfSheet(before: LineSpan, after: LineSpan, inside: LineMap, from: number): LineMap {
  const shift = after.start - before.start;
  return (line) => {
    if (line >= before.start + before.count) return line + shift + after.count - before.count;
    if (line >= before.start) {
      const now = inside(line - before.start);
      return now === undefined ? undefined : after.start + now;
    }
    if (line < from) return line;
    return shift < 0 && line < from - shift ? undefined : line + shift;
  };
}

/** Lines from which the lines before a block may have moved with it; the likeliest first: right before the block. */
export function possibleStarts(before: LineSpan, after: LineSpan, referred: readonly number[]): readonly number[] {
  const shift = after.start - before.start;
  if (shift === 0) return [before.start];
  const last = before.start + Math.min(0, shift);
  const found = [last, ...referred.flatMap((line) => [line, line + 1, line + shift])];
  return [...new Set(found)].filter((start) => start >= 0 && start <= last);
}
