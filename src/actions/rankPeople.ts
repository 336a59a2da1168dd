import { dayOf } from "../domain";
import { headerWithoutUnit } from "../imports";
import { applySheet, type ApplyResult, type StepOptions } from "../workbook/journal";
import type { SheetDraft } from "../workbook/sheetDraft";
import type { Workbook } from "../workbook/workbook";
import { ActionProblem } from "./actionProblem";
import { draftBoardSheet } from "./boardSheet/draftBoardSheet";
import type { BoardDays, BoardMeasure, BoardRequest } from "./boardSheet/request";
import { isFoundByFormulas } from "./foundByFormulas";
import { freeSheetName } from "./freeSheetName";
import type { ActionName } from "./proposal";
import { boardDays, daysBefore } from "./ranking/boardPeriod";
import { boardPeople } from "./ranking/boardPeople";
import { boardRows, type BoardRow } from "./ranking/boardRows";
import { boardTargets } from "./ranking/boardTargets";
import { refuseUnsoundChoices } from "./ranking/choices";
import type { BoardNotes, BoardWords, MeasureChoice, RankDraft } from "./ranking/draft";
import { namesakes, tellingColumn } from "./ranking/namesakes";
import { rankedPeople, type RankedPeople } from "./ranking/rankedPeople";
import { wholeTarget } from "./ranking/wholeTarget";
import { columnOf, refuseTextDates, refuseUnsoundAmounts, scaleOf } from "./regionColumns";
import { readRegion, type RegionData } from "./regionData";

/** A leaderboard that is computed and drafted, with nothing written yet. */
export interface BoardProposal {
  readonly sheet: SheetDraft;
  /** All places that the board will show. */
  readonly rows: readonly BoardRow[];
  readonly peopleCount: number;
  /** What is ranked by. */
  readonly ranked: "amount" | "score" | "attainment";
  /** Header of the one measure. */
  readonly measure: string;
  readonly days?: BoardDays;
  readonly previous?: BoardDays;
  readonly notes: BoardNotes;
  /** What it was made from, to be asked again before it is written. */
  readonly asked: { readonly draft: RankDraft; readonly words: BoardWords };
}

/** More people make a board that nobody reads, and sums that Excel is slow to work out. */
const mostPeople = 5_000;

/**
 * Drafts a sheet with a leaderboard from a region of the workbook.
 *
 * @throws {ActionProblem} `measures-missing`, `measure-weight-invalid`, `score-with-targets`, `days-reversed`, `top-invalid`, `grades-invalid`,
 *   `prizes-invalid`, `amounts-as-text`, `dates-as-text`, `amounts-error`, `levels-empty`, `targets-none`, `targets-closed`, `board-too-large`
 */
export async function proposeBoard(workbook: Workbook, draft: RankDraft, words: BoardWords): Promise<BoardProposal> {
  refuseUnsoundChoices(draft);
  const { region, dates } = draft;
  const columns = draft.measures.map(({ column }) => column);
  const telling = tellingColumn(draft);
  const data = await readRegion(workbook, region, [draft.person, ...[draft.group, dates, telling].filter((column) => column !== undefined), ...columns]);
  for (const column of columns) refuseUnsoundAmounts(region, column, data);
  if (dates !== undefined && draft.period.kind !== "all") refuseTextDates(region, dates, data);
  const days = dates === undefined ? undefined : boardDays(draft.period, newestDay(data, dates));
  const previous = days && draft.compares ? daysBefore(days) : undefined;
  const found = boardPeople(data, { person: draft.person, measures: columns, ...(draft.group !== undefined && { group: draft.group }), ...(dates !== undefined && { dates }) }, days, previous);
  if (found.people.length === 0) throw new ActionProblem("levels-empty", undefined, columnOf(region, draft.person)?.header ?? "");
  const targets = draft.targets && (await boardTargets(workbook, draft.targets, days));
  const ranked = rankedPeople(found.people, draft, targets);
  if (ranked.people.length > mostPeople) throw new ActionProblem("board-too-large", undefined, String(ranked.people.length));
  const rows = { columns: [draft.person], paths: ranked.people.map(({ name }) => [name]) };
  const isLive = isFoundByFormulas(region, data, rows, [...columns, ...(days && dates !== undefined ? [dates] : [])]);
  const scaled = scaledSums(draft, ranked);
  const request = requestOf(draft, words, { data, ranked, scaled, isLive, ...(days && { days }), ...(previous && { previous }) }, await freeSheetName(workbook, words.sheetName));
  return {
    sheet: draftBoardSheet(request),
    rows: boardRows(request, { now: scaled.now, ...(previous && { before: scaled.before }) }),
    peopleCount: ranked.people.length,
    ranked: draft.targets ? "attainment" : draft.measures.length > 1 ? "score" : "amount",
    measure: request.measures[0].heading,
    ...(days && { days }),
    ...(previous && { previous }),
    notes: {
      ...ranked.notes, unnamedRows: found.unnamedRows, undatedRows: found.undatedRows, hasFixedValues: !isLive,
      namesakes: telling === undefined ? [] : namesakes(data, draft.person, telling), wholeTarget: draft.targets && days && targets?.isWhole ? wholeTarget(draft.targets, days) : undefined,
      hasNothingBefore: previous !== undefined && !found.hasRowsBefore,
    },
    asked: { draft, words },
  };
}

/** Adds the sheet through the journal, all of it or nothing; refused where the board would be another one by now. */
export async function applyBoard(workbook: Workbook, { sheet, rows, asked }: BoardProposal, options: StepOptions = {}): Promise<ApplyResult> {
  const now = await proposeBoard(workbook, asked.draft, asked.words);
  if (JSON.stringify([now.sheet, now.rows]) !== JSON.stringify([sheet, rows])) return { status: "refused", obstacles: [] };
  const action: ActionName = "rank-people";
  return applySheet(workbook, { action, sheet }, options);
}

function newestDay(data: RegionData, dates: number): number | undefined {
  let newest: number | undefined;
  for (const value of data.column(dates)) {
    const day = typeof value === "number" ? dayOf(value) : undefined;
    if (day !== undefined && (newest === undefined || day > newest)) newest = day;
  }
  return newest;
}

interface Sums {
  readonly now: readonly (readonly number[])[];
  readonly before: readonly (readonly number[])[];
}

/** In the unit of the sheet: columns may be in thousands. */
function scaledSums({ region, measures }: RankDraft, { people }: RankedPeople): Sums {
  const scales = measures.map(({ column }) => scaleOf(region, column));
  const scaled = (sums: readonly number[]): number[] => sums.map((sum, measure) => sum * scales[measure]);
  return { now: people.map(({ now }) => scaled(now)), before: people.map(({ before }) => scaled(before)) };
}

interface Found {
  readonly data: RegionData;
  readonly ranked: RankedPeople;
  readonly scaled: Sums;
  readonly isLive: boolean;
  readonly days?: BoardDays;
  readonly previous?: BoardDays;
}

function requestOf(draft: RankDraft, words: BoardWords, found: Found, sheetName: string): BoardRequest {
  const { days, previous, isLive, ranked: { people, targets, targetSource } } = found;
  const measures = draft.measures.map((choice, index) => measureOf(draft, choice, index, found));
  return {
    sheetName,
    texts: isLive ? words : { ...words, note: words.noteFixed },
    people: people.map(({ name }) => name),
    ...(draft.group !== undefined && { groups: people.map(({ group }) => (group === "" ? words.noGroup : group)) }),
    measures: measures as [BoardMeasure, ...BoardMeasure[]],
    ...(targets && { targets }),
    ...(targetSource && { targetSource }),
    ...(days && { days }),
    ...(previous && { previous }),
    ...(draft.top !== undefined && { top: draft.top }),
    ties: draft.ties,
    ...(draft.grades && { grades: draft.grades }),
    ...(draft.prizes && { prizes: draft.prizes }),
    ...(draft.hasChart && { chart: { startsAtZero: found.scaled.now.flat().every((sum) => sum >= 0) } }),
    headers: words.headers,
  };
}

/** The board counts single units: a heading that says 万元 would make ten thousand times of them. */
function headingOf(region: RankDraft["region"], column: number): string {
  const header = columnOf(region, column)?.header ?? "";
  return scaleOf(region, column) === 1 ? header : headerWithoutUnit(header);
}

function measureOf({ region, person, dates }: RankDraft, { column, weight, direction }: MeasureChoice, index: number, { data, scaled, isLive, days, previous }: Found): BoardMeasure {
  const list = (sums: readonly (readonly number[])[]): number[] => sums.map((measures) => measures[index]);
  return {
    heading: headingOf(region, column),
    source: { amounts: data.reference(column), names: [data.reference(person)], scale: scaleOf(region, column), ...(days && dates !== undefined && { dates: data.reference(dates) }) },
    weight,
    direction,
    ...(!isLive && { fixed: { now: list(scaled.now), ...(previous && { before: list(scaled.before) }) } }),
  };
}
