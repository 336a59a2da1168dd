import { formatAddress, sheetColumns, sheetRows } from "../address";
import type { Area } from "../address";
import { cutToUsed, isWholeLine } from "../area";
import { inSequence, portions } from "../chunks";
import type { HiddenLines } from "../workbook";
import { usedArea } from "./locate";
import type { Located } from "./locate";

/** Ranges that are asked in one request. */
const rangesPerRequest = 1000;
/** A run of which only some lines are hidden is asked again in so many parts. */
const partsOfMixedRun = 16;

/** Lines that follow each other, counted from 0. */
interface Run {
  readonly start: number;
  readonly count: number;
}

type IsHidden = (context: Excel.RequestContext, runs: readonly Run[]) => Promise<readonly (boolean | null)[]>;

/** Hidden rows and columns of an area. Asks for more only where a run of lines is hidden in part. */
export async function readHidden(context: Excel.RequestContext, located: Located, signal: AbortSignal | undefined): Promise<HiddenLines> {
  const used = isWholeLine(located.area) ? await usedArea(context, located) : undefined;
  const area: Area = cutToUsed(located.area, used);
  const sheet = located.sheet;
  const rowsHidden: IsHidden = (own, runs) => loaded(own, runs.map(({ start, count }) => sheet.getRangeByIndexes(start, area.column, count, 1)), "rowHidden");
  const columnsHidden: IsHidden = (own, runs) => loaded(own, runs.map(({ start, count }) => sheet.getRangeByIndexes(area.row, start, 1, count)), "columnHidden");
  const rows = await hiddenRuns(context, { start: area.row, count: area.rowCount }, rowsHidden, signal);
  const columns = await hiddenRuns(context, { start: area.column, count: area.columnCount }, columnsHidden, signal);
  const whole = { sheetName: located.area.sheetName, row: 0, column: 0, rowCount: sheetRows, columnCount: sheetColumns };
  return {
    rows: rows.map(({ start, count }) => formatAddress({ ...whole, row: start, rowCount: count })),
    columns: columns.map(({ start, count }) => formatAddress({ ...whole, column: start, columnCount: count })),
  };
}

async function loaded(context: Excel.RequestContext, ranges: readonly Excel.Range[], property: "rowHidden" | "columnHidden"): Promise<readonly (boolean | null)[]> {
  for (const range of ranges) range.load(property);
  await context.sync();
  return ranges.map((range) => range[property] as boolean | null);
}

async function hiddenRuns(context: Excel.RequestContext, all: Run, isHidden: IsHidden, signal: AbortSignal | undefined): Promise<readonly Run[]> {
  let found: readonly Run[] = [];
  for (let asked: readonly Run[] = [all]; asked.length > 0; ) {
    const answers = (await inSequence(portions(asked, rangesPerRequest), (runs) => isHidden(context, runs), { signal })).flat();
    found = found.concat(asked.filter((_, index) => answers[index] === true));
    asked = asked.filter((_, index) => answers[index] === null).flatMap(parts);
  }
  return joined(found);
}

function parts({ start, count }: Run): readonly Run[] {
  const size = Math.ceil(count / partsOfMixedRun);
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => ({ start: start + index * size, count: Math.min(size, count - index * size) }));
}

/** Runs that touch each other are one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs].sort((a, b) => a.start - b.start);
  return ordered.reduce<Run[]>((done, run) => {
    const last = done.at(-1);
    if (last && last.start + last.count === run.start) done[done.length - 1] = { start: last.start, count: last.count + run.count };
    else done.push(run);
    return done;
  }, []);
}
