import { expect } from "../previewPage";
import { ranksOf } from "./arithmetic";
import type { Walk } from "./walk";
import type { WrittenSheet } from "./writtenSheet";

/** Somebody on a board: what was reached in the days that count and in those before, in cents. */
interface Reached {
  readonly name: string;
  readonly now: bigint;
  readonly before: bigint;
  /** In cents; with it the board ranks by how much of it was reached. */
  readonly target?: bigint;
}

/** What a sheet with a leaderboard must hold. */
export interface ExpectedBoard {
  /** Heading of what is ranked by. */
  readonly measure: string;
  /** First and last days, serial numbers. */
  readonly days: readonly [number, number];
  readonly before: readonly [number, number];
  /** In the order of the rows. */
  readonly people: readonly Reached[];
  /** Best first, with how many get it; a board without grades has none. */
  readonly grades: readonly { readonly label: string; readonly share: number; readonly count: number }[];
  readonly prizes: readonly number[];
}

/** Compares every number of a board; returns the row of its headings. */
export function expectBoard(sheet: WrittenSheet, walk: Walk, board: ExpectedBoard): number {
  const { people, days, before } = board;
  const inputs = { from: days[0], to: days[1], previousFrom: before[0], previousTo: before[1], top: "" } as const;
  for (const [key, value] of Object.entries(inputs)) {
    const label = walk.say(`rankings.sheet.${key as keyof typeof inputs}`);
    sheet.expect(sheet.rowOf(label), 2, value, label);
  }
  const placed = placesOf(board);
  const header = sheet.rowOf(walk.say("rankings.sheet.top")) + 3;
  const column = (key: "person" | "grade" | "prize", from = 0): number => sheet.columnOf(header, walk.say(`rankings.sheet.${key}`), from);
  const [hasGrades, prize] = [board.grades.length > 0, column("prize")];
  const all = placed.reduce((sum, { value }) => sum + value, 0);
  [...placed].sort((one, other) => one.rank - other.rank).forEach((place, line) => {
    const row = header + 1 + line;
    sheet.expect(row, 0, place.rank, `rank of ${place.name}`);
    sheet.expect(row, 1, place.name, `name at rank ${place.rank}`);
    sheet.expect(row, 2, place.value, `value of ${place.name}`);
    sheet.expect(row, 3, place.value / all, `share of ${place.name}`);
    sheet.expect(row, 4, place.rankBefore - place.rank, `places won by ${place.name}`);
    if (hasGrades) sheet.expect(row, column("grade"), place.grade, `grade of ${place.name}`);
    sheet.expect(row, prize, place.prize, `prize of ${place.name}`);
  });
  const data = column("person", prize + 1);
  const hasTargets = people.some(({ target }) => target !== undefined);
  placed.forEach((place, index) => {
    const row = header + 1 + index;
    const { now, before: earlier, target } = people[index];
    const cells = [money(now), money(earlier), ...(target === undefined ? [] : [money(target), ratio(now, target), ratio(earlier, target)])];
    sheet.expect(row, data, place.name, "name in the data");
    cells.forEach((cell, at) => sheet.expect(row, data + 1 + at, cell, `${String(sheet.at(header, data + 1 + at))} of ${place.name}`));
    if (hasGrades) sheet.expect(row, column("grade", data), place.grade, `grade of ${place.name} in the data`);
    sheet.expect(row, column("prize", data), place.prize, `prize of ${place.name} in the data`);
  });
  expect(sheet.at(header, data + 1)).toBe(board.measure);
  expect(sheet.at(header, data + 3) === walk.say("rankings.sheet.target")).toBe(hasTargets);
  const shares = hasGrades ? sheet.columnOf(header, walk.say("rankings.sheet.shares"), data) : column("prize", data) + 1;
  board.grades.forEach(({ label, share }, index) => {
    sheet.expect(header + 1 + index, shares - 1, label, "label of a grade");
    sheet.expect(header + 1 + index, shares, share, "share of a grade");
  });
  const list = sheet.columnOf(header, walk.say("rankings.sheet.prizes"), shares);
  board.prizes.forEach((money, index) => sheet.expect(header + 1 + index, list, money, "prize of a place"));
  return header;
}

interface Placed extends Reached {
  readonly rank: number;
  readonly rankBefore: number;
  readonly value: number;
  readonly grade: string;
  readonly prize: number;
}

function placesOf({ people, grades, prizes }: ExpectedBoard): readonly Placed[] {
  const ranks = ranksOf(people.map(({ now, target = 1n }) => ({ part: now, whole: target })));
  const ranksBefore = ranksOf(people.map(({ before, target = 1n }) => ({ part: before, whole: target })));
  const labels = grades.flatMap(({ label, count }) => Array.from({ length: count }, () => label));
  if (grades.length > 0) expect(labels).toHaveLength(people.length);
  const shared = ranks.some((rank, index) => rank <= prizes.length && ranks.indexOf(rank) !== index);
  expect(shared, "two who share a prize: choose data without").toBe(false);
  return people.map((one, index) => ({
    ...one, rank: ranks[index], rankBefore: ranksBefore[index], grade: labels[ranks[index] - 1] ?? "", prize: prizes[ranks[index] - 1] ?? 0,
    value: one.target === undefined ? money(one.now) : ratio(one.now, one.target),
  }));
}

function money(cents: bigint): number {
  return Number(cents) / 100;
}

function ratio(part: bigint, whole: bigint): number {
  return Number(part) / Number(whole);
}
