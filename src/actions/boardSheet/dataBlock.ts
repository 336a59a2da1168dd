import { literalText } from "../../workbook/cellText";
import { cellReference, rangeReference, type SheetCanvas } from "../sheetCanvas";
import { soldBy, type SoldDays } from "../soldFormulas";
import type { BoardInput, BoardLayout } from "./layout";
import type { BoardRequest } from "./request";

const live = { look: "live", format: "#,##0.00" } as const;
const input = { look: "input", format: "#,##0.00" } as const;

/** A board while it is put on its sheet. */
export interface BoardDrafting {
  readonly canvas: SheetCanvas;
  readonly request: BoardRequest;
  readonly layout: BoardLayout;
}

export function inputReference(layout: BoardLayout, key: BoardInput): string {
  const row = layout.inputs.get(key);
  if (row === undefined) throw new Error(`The board has no input ${key}.`);
  return cellReference(row, layout.valueColumn, { row: true, column: true });
}

/** All cells of one column of the data. */
export function dataReference({ headingRow, count }: BoardLayout, column: number): string {
  return rangeReference(headingRow + 1, column, count, 1);
}

/** What the board is made from: a row a person with what each measure says, the score, grade and prize. */
export function putData(drafting: BoardDrafting): void {
  const { canvas, request: { texts }, layout: { headingRow, data } } = drafting;
  canvas.put(headingRow - 1, data.person, texts.data, { look: "section" });
  putHeadings(drafting);
  putPeople(drafting);
  putScores(drafting);
  putGrades(drafting);
  putPrizes(drafting);
}

function putHeadings({ canvas, request: { texts, measures }, layout: { headingRow, data } }: BoardDrafting): void {
  const head = (column: number | undefined, text: string): void => {
    if (column !== undefined) canvas.put(headingRow, column, text, { look: "header" });
  };
  head(data.person, texts.person);
  head(data.group, texts.group);
  measures.forEach(({ heading }, index) => {
    head(data.firstMeasure + index, heading);
    if (data.firstBefore !== undefined) head(data.firstBefore + index, `${heading} (${texts.before})`);
  });
  if (measures.length > 1) {
    head(data.score, texts.score);
    head(data.scoreBefore, `${texts.score} (${texts.before})`);
  }
  head(data.target, texts.target);
  if (data.target !== undefined) {
    head(data.ranked, texts.attainment);
    head(data.before, `${texts.attainment} (${texts.before})`);
  }
  head(data.grade, texts.grade);
  head(data.prize, texts.prize);
}

function putPeople({ canvas, request, layout, layout: { headingRow, data } }: BoardDrafting): void {
  const now = daysOf(layout, "from", "to");
  const before = daysOf(layout, "previousFrom", "previousTo");
  request.people.forEach((name, index) => {
    const row = headingRow + 1 + index;
    const names = [{ name, reference: cellReference(row, data.person, { column: true }) }];
    canvas.put(row, data.person, literalText(name));
    if (data.group !== undefined) canvas.put(row, data.group, literalText(request.groups?.[index] ?? ""));
    request.measures.forEach(({ source, fixed }, measure) => {
      const put = (column: number, days: SoldDays | undefined, reached: readonly number[] | undefined): void =>
        canvas.put(row, column, fixed === undefined ? `=${soldBy(source, names, days)}` : (reached?.[index] ?? null), fixed === undefined ? live : input);
      put(data.firstMeasure + measure, now, fixed?.now);
      if (data.firstBefore !== undefined) put(data.firstBefore + measure, before, fixed?.before);
    });
    const source = request.targetSource?.isLive[index] === true ? request.targetSource.source : undefined;
    if (data.target !== undefined) canvas.put(row, data.target, source === undefined ? (request.targets?.[index] ?? null) : `=${soldBy(source, names, now)}`, source === undefined ? input : live);
  });
}

function daysOf(layout: BoardLayout, from: BoardInput, to: BoardInput): SoldDays | undefined {
  return layout.inputs.has(from) ? { from: inputReference(layout, from), before: `${inputReference(layout, to)}+1` } : undefined;
}

/** What grades and prizes go by, where the largest is best: the other way round where the board ranks the smallest first. */
function bestLargest({ request: { measures }, layout }: BoardDrafting): string {
  return `${isSmallestFirst(measures) ? "-" : ""}${dataReference(layout, layout.data.ranked)}`;
}

/** Several measures make a score, which is the better the larger it is. */
export function isSmallestFirst(measures: BoardRequest["measures"]): boolean {
  return measures.length === 1 && measures[0].direction === -1;
}

/** Several measures become one score; a target turns what was sold into how much of it was reached. */
function putScores({ canvas, request: { measures }, layout, layout: { headingRow, count, data } }: BoardDrafting): void {
  const area = (column: number) => ({ row: headingRow + 1, column, rowCount: count, columnCount: 1 });
  if (measures.length > 1) {
    const list = (values: readonly number[]): string => `{${values.join(",")}}`;
    const scored = (first: number): string =>
      `=SALES.SCORE(${rangeReference(headingRow + 1, first, count, measures.length)},${list(measures.map(({ weight }) => weight))},"minmax",${list(measures.map(({ direction }) => direction))})`;
    canvas.putSpill(scored(data.firstMeasure), area(data.score), live);
    if (data.scoreBefore !== undefined && data.firstBefore !== undefined) canvas.putSpill(scored(data.firstBefore), area(data.scoreBefore), live);
  }
  if (data.target === undefined) return;
  const reached = (of: number): string => `=SALES.ATTAINMENT(${dataReference(layout, of)},${dataReference(layout, data.target ?? of)})`;
  canvas.putSpill(reached(data.score), area(data.ranked), { look: "live", format: "0.0%" });
  if (data.before !== undefined && data.scoreBefore !== undefined) canvas.putSpill(reached(data.scoreBefore), area(data.before), { look: "live", format: "0.0%" });
}

function putGrades(drafting: BoardDrafting): void {
  const { canvas, request: { grades, texts }, layout, layout: { headingRow, count, data } } = drafting;
  if (grades === undefined || data.grade === undefined) return;
  canvas.put(headingRow, data.lists, texts.grade, { look: "header" });
  canvas.put(headingRow, data.lists + 1, texts.shares, { look: "header" });
  grades.shares.forEach((share, index) => {
    canvas.put(headingRow + 1 + index, data.lists, literalText(grades.labels[index] ?? ""), { look: "input" });
    canvas.put(headingRow + 1 + index, data.lists + 1, share, { look: "input", format: "0%" });
  });
  const [labels, shares] = [0, 1].map((column) => rangeReference(headingRow + 1, data.lists + column, grades.shares.length, 1));
  const groups = data.group === undefined ? "" : `,${dataReference(layout, data.group)}`;
  canvas.putSpill(`=SALES.GRADE(${bestLargest(drafting)},${shares},${labels}${groups})`, { row: headingRow + 1, column: data.grade, rowCount: count, columnCount: 1 }, { look: "place" });
}

function putPrizes(drafting: BoardDrafting): void {
  const { canvas, request: { prizes, texts }, layout: { headingRow, count, data } } = drafting;
  if (prizes === undefined || data.prize === undefined) return;
  const column = data.prizeList;
  canvas.put(headingRow, column, texts.prizes, { look: "header" });
  prizes.forEach((prize, index) => canvas.put(headingRow + 1 + index, column, prize, input));
  const list = rangeReference(headingRow + 1, column, prizes.length, 1);
  canvas.putSpill(`=SALES.PRIZES(${bestLargest(drafting)},${list})`, { row: headingRow + 1, column: data.prize, rowCount: count, columnCount: 1 }, live);
}
