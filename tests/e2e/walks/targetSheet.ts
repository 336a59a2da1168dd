import type { PreviewPage } from "../previewPage";
import { split } from "../independent";
import { monthDays, serialOf, sum, targetsOf, type Member, type Target } from "./arithmetic";
import type { Walk } from "./walk";
import { WrittenSheet } from "./writtenSheet";

/** What a sheet of targets must hold, in whole units of money. */
export interface ExpectedPlan {
  readonly sheet: string;
  readonly total: bigint;
  readonly year: number;
  /** Headings of the levels, outermost first. */
  readonly levels: readonly string[];
  /** Heading of what weighs. */
  readonly weight: string;
  /** In the order of the rows. */
  readonly members: readonly Member[];
  /** A member's weight as the sheet shows it; it may be a fraction of the whole numbers here. */
  readonly shownWeight: (weight: bigint) => number;
  /** First and last day of the history, serial numbers, where formulas read it: nobody bounded it. */
  readonly days?: readonly [number, number];
  /** What each member sold in each month of the planned year, by its path; undefined where the sheet leaves them to be typed. */
  readonly sold?: (path: readonly string[], month: number) => number;
}

/** Compares every number of a sheet of targets for the twelve months of a year, weighed by their days. */
export async function expectTargets(preview: PreviewPage, walk: Walk, plan: ExpectedPlan): Promise<void> {
  const sheet = await WrittenSheet.read(preview, plan.sheet);
  const levels = targetsOf(plan.total, plan.members, plan.levels.length);
  expectInputs(sheet, walk, plan);
  levels.forEach((targets, level) => {
    const below = levels[level + 1];
    expectLevel(sheet, walk, plan, level, targets, ({ path, target }) => (below === undefined ? target : sum(below.filter((child) => child.path.slice(0, level + 1).join() === path.join()).map((child) => child.target))));
  });
  expectMonths(sheet, plan, levels[levels.length - 1]);
  expectSold(sheet, walk, plan, levels[levels.length - 1]);
  sheet.expectNothingElse();
}

function expectInputs(sheet: WrittenSheet, walk: Walk, { total, year, days }: ExpectedPlan): void {
  const inputs = {
    yearTotal: total, unit: 1, overAllocation: 1, firstDay: serialOf(year, 0, 1), lastDay: serialOf(year, 11, 31), closedPeriods: 0, openFrom: serialOf(year, 0, 1), assigned: total, difference: 0,
  } as const;
  for (const [key, value] of Object.entries(inputs)) {
    const label = walk.say(`plan.sheet.${key as keyof typeof inputs}`);
    sheet.expect(sheet.rowOf(label), 1, value, label);
  }
  days?.forEach((day, index) => {
    const label = walk.say(index === 0 ? "plan.sheet.historyFrom" : "plan.sheet.historyTo");
    sheet.expect(sheet.rowOf(label), 1, day, label);
  });
}

/** The row of a level's title, above its header. */
function titleRow(sheet: WrittenSheet, title: string, heading: string): number {
  const row = sheet.rowOf(title);
  return sheet.at(row + 1, 0) === heading ? row : sheet.rowOf(title, { from: row + 1 });
}

function expectLevel(sheet: WrittenSheet, walk: Walk, plan: ExpectedPlan, level: number, targets: readonly Target[], below: (target: Target) => bigint): void {
  const header = titleRow(sheet, plan.levels[level], plan.levels[0]) + 1;
  const isLast = level === plan.levels.length - 1;
  const column = (key: "target" | "share" | "below" | "difference" | "flag"): number => sheet.columnOf(header, walk.say(`plan.sheet.${key}`));
  const first = header + (isLast ? 2 : 1);
  targets.forEach((target, index) => {
    const row = first + index;
    const what = target.path.join(" / ");
    target.path.forEach((name, above) => sheet.expect(row, above, name, what));
    sheet.expect(row, sheet.columnOf(header, plan.weight), plan.shownWeight(target.weight), `what ${what} weighs`);
    sheet.expect(row, column("target"), target.target, `target of ${what}`);
    sheet.expect(row, column("share"), Number(target.target) / Number(plan.total), `share of ${what}`);
    sheet.expect(row, column("below"), below(target), `sum below ${what}`);
    sheet.expect(row, column("difference"), 0, `difference of ${what}`);
    sheet.expect(row, column("flag"), "", `flag of ${what}`);
  });
  const sums = first + targets.length;
  sheet.expect(sums, 0, walk.say("plan.sheet.total"), "label of the sums");
  for (const [key, value] of [["target", plan.total], ["share", 1], ["below", plan.total], ["difference", 0]] as const) sheet.expect(sums, column(key), value, `sum of ${key}`);
}

function expectMonths(sheet: WrittenSheet, { levels, year }: ExpectedPlan, people: readonly Target[]): void {
  const header = titleRow(sheet, levels[levels.length - 1], levels[0]) + 1;
  const days = monthDays(year);
  for (const quarter of quarters) sheet.expect(header + 1, sheet.columnOf(header, `${year} Q1`) + quarter, serialOf(year, 3 * quarter, 1), "first day of the quarter");
  expectQuarters(sheet, year, { header, first: header + 2 }, people.map(({ target }) => split(target, days).map(Number)));
  const months = days.map((_, month) => sheet.columnOf(header, serialOf(year, 0, 1)) + month);
  days.forEach((own, month) => {
    sheet.expect(header, months[month], serialOf(year, month, 1), "first day of the month");
    sheet.expect(header + 1, months[month], Number(own) / Number(sum(days)), "weight of the month");
    const parts = people.map(({ target }) => split(target, days)[month]);
    parts.forEach((part, index) => sheet.expect(header + 2 + index, months[month], part, `month ${month + 1} of ${people[index].path.join(" / ")}`));
    sheet.expect(header + 2 + people.length, months[month], sum(parts), `sum of month ${month + 1}`);
  });
}

const quarters = [0, 1, 2, 3];

/** Before the months of a section: a quarter a column for each row and for their sums, and that they differ from the months by nothing. */
function expectQuarters(sheet: WrittenSheet, year: number, { header, first }: { readonly header: number; readonly first: number }, rows: readonly (readonly number[])[]): void {
  const start = sheet.columnOf(header, `${year} Q1`);
  const sums = rows[0].map((_, month) => total(rows.map((months) => months[month])));
  [...rows, sums].forEach((months, index) => {
    for (const quarter of quarters) {
      sheet.expect(header, start + quarter, `${year} Q${quarter + 1}`, "heading of the quarter");
      sheet.expect(first + index, start + quarter, total(months.slice(3 * quarter, 3 * quarter + 3)), `quarter ${quarter + 1} of row ${index + 1}`);
    }
    sheet.expect(first + index, start + quarters.length, 0, "difference of the quarters");
  });
}

function total(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((one, other) => one + other, 0) * 100) / 100;
}

function expectSold(sheet: WrittenSheet, walk: Walk, { year, sold }: ExpectedPlan, people: readonly Target[]): void {
  const header = sheet.rowOf(walk.say("plan.sheet.actual")) + 1;
  const whole = sheet.columnOf(header, walk.say("plan.sheet.soldInPeriod"));
  const first = sheet.columnOf(header, serialOf(year, 0, 1));
  const months = Array.from({ length: 12 }, (_, month) => month);
  const inMonth = (index: number, month: number): number => sold?.(people[index].path, month) ?? 0;
  people.forEach(({ path }, index) => {
    const row = header + 1 + index;
    path.forEach((name, above) => sheet.expect(row, above, name, `name beside what was sold`));
    sheet.expect(row, whole, total(months.map((month) => inMonth(index, month))), `sold by ${path.join(" / ")}`);
    for (const month of months) sheet.expect(row, first + month, sold === undefined ? "" : inMonth(index, month), `sold by ${path.join(" / ")} in month ${month + 1}`);
  });
  expectQuarters(sheet, year, { header, first: header + 1 }, people.map((_, index) => months.map((month) => inMonth(index, month))));
  const sums = header + 1 + people.length;
  sheet.expect(sums, whole, total(people.flatMap((_, index) => months.map((month) => inMonth(index, month)))), `sold in all`);
  for (const month of months) {
    sheet.expect(header, first + month, serialOf(year, month, 1), "first day of the month");
    sheet.expect(sums, first + month, total(people.map((_, index) => inMonth(index, month))), `sold in month ${month + 1}`);
  }
}
