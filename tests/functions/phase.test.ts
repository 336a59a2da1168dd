import { phase, seasonality } from "../../src/functions/targets";
import { CHINA } from "../examples/china2026";
import { call, column, faultOf, left } from "../support/cellCalls";
import { installCustomFunctions, StubError } from "../support/customFunctionsStub";

beforeAll(installCustomFunctions);

const REF = new StubError("#REF!");
const YEAR = left("2026-01-01", "2026-12-31");
const QUARTER = left("2026-01-01", "2026年3月31日");
const ONES = Array<number>(12).fill(1);

describe("PHASE", () => {
  const targets = (...args: unknown[]): unknown[] => call(phase, ...args).map(([, target]) => target);

  test("first days as serial numbers, and targets", () => expect(call(phase, 90, ...QUARTER, "month")).toEqual([[46_023, 31], [46_054, 28], [46_082, 31]]));
  test("cents by default, and a target as text", () => expect(targets("￥100", ...QUARTER, "month", null, "equal")).toEqual([33.34, 33.33, 33.33]));
  // 21, 16, 22… working days: tests/examples/china2026.ts has the source.
  test("China's working days of 2026 by month", () => {
    const worked = [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23];
    expect(targets(248, ...YEAR, "month", null, "working", CHINA, 1)).toEqual(worked);
    expect(targets(248, ...YEAR, "月", null, null, CHINA)).toEqual(worked);
    expect(targets(24.8, ...YEAR, "季度", null, "工作日", CHINA, 0)).toEqual([5.9, 6.1, 6.6, 6.2]);
    expect(targets(365, ...YEAR, "month", null, "自然日", CHINA)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(targets(12, ...YEAR, "month", null, "均分", CHINA)).toEqual(ONES);
  });
  test("a profile of the year beside working days: whole months have their weights, a part month its working days", () => {
    expect(targets(1200, ...YEAR, "month", column(50, 150, ...ONES.slice(2).map(() => 100)), null, CHINA, null, "calendar")).toEqual([50, 150, ...ONES.slice(2).map(() => 100)]);
    // 5 of January's 21 working days lie in the last week, and all 16 of February
    expect(targets(26, "2026-01-26", "2026-02-28", "month", [ONES.map((_, month) => (month === 0 ? 21 : month === 1 ? 21 : 0))], null, CHINA, 1)).toEqual([5, 21]);
  });
  test("grains in every form", () => {
    const rows = (grain: string): number => call(phase, 1, ...QUARTER, grain).length;
    expect(["day", "日", "天", "WEEK", "周", "週", "month", "月", "quarter", "季", "季度"].map(rows)).toEqual([90, 90, 90, 14, 14, 14, 3, 3, 1, 1, 1]);
  });
  test("a blank weight counts 0; a time of day is left out", () => expect(call(phase, 9, 46_023.5, 46_112.9, "month", [[1, "", 2]])).toEqual([[46_023, 3], [46_054, 0], [46_082, 6]]));
  test("both readings agree: nothing to ask; else profileBy says it", () => {
    expect(targets(12, ...YEAR, "month", [ONES])).toEqual(ONES);
    const growing = [ONES.map((_, month) => month + 1)];
    expect(targets(78, ...YEAR, "month", growing)).toEqual(growing[0]);
    expect(targets(78, "2026-04-01", "2027-03-31", "month", growing, null, null, null, "日历")).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]);
    expect(targets(78, "2026-04-01", "2027-03-31", "month", growing, null, null, null, "period")).toEqual(growing[0]);
  });
  test.each<[string, unknown[], unknown]>([
    ["12 weights that can mean two things", left(78, "2026-04-01", "2027-03-31", "month", [ONES.map((_, month) => month)]), ["#VALUE!", 'profile has 12 values, and as many periods lie between start and end. Set profileBy: "calendar" if they belong to months or weekdays, "period" if to the periods in order.']],
    ["too few weights", left(1, ...QUARTER, "month", [[1, 2]]), ["#VALUE!", "profile has 2 value(s). Give 12 (January to December), 7 (Monday to Sunday), or one for each of the 3 period(s)."]],
    ["three weights by calendar", left(1, ...QUARTER, "month", [[1, 2, 3]], null, null, null, "calendar"), ["#VALUE!", 'profile has 3 value(s). With profileBy "calendar" give 12 (January to December) or 7 (Monday to Sunday).']],
    ["12 weights by period", left(1, ...QUARTER, "month", [ONES], null, null, null, "period"), ["#VALUE!", "profile has 12 value(s), but there are 3 period(s) from start to end. Give one for each."]],
    ["a block of weights", left(1, ...QUARTER, "month", [[1, 2], [3, 4]]), ["#VALUE!", "profile is 2 x 2. Give one row or one column."]],
    ["the place of a negative weight", left(1, ...QUARTER, "month", column(1, -2, 3)), ["#VALUE!", "profile, row 2, column 1, is -2. Weights are 0 or more."]],
    ["the first bad cell is the whole result", left(1, ...QUARTER, "month", [[1, REF, "many"]]), ["#VALUE!", "profile, row 1, column 2, holds #REF!. Mend that cell."]],
    ["no weight above 0", left(1, ...QUARTER, "month", [[0, "", 0]]), ["#VALUE!", "profile leaves no day or period from start to end with a weight above 0. Raise a weight there, or look through days and holidays."]],
    ["no working day", left(1, "2026-01-03", "2026-01-04", "day", null, "working"), ["#N/A", "No working day lies between start and end. Move one of them, or look through holidays."]],
    ["no grain", left(1, ...QUARTER), ["#VALUE!", "grain is missing. Use one of: month (月), quarter (季), week (周), day (日)."]],
    ["an unknown grain", left(1, ...QUARTER, "year"), ["#VALUE!", 'grain is "year". Use one of: month (月), quarter (季), week (周), day (日).']],
    ["an unknown kind of days", left(1, ...QUARTER, "month", null, "busy"), ["#VALUE!", 'days is "busy". Use one of: calendar (自然日), working (工作日), equal (均分).']],
    ["no start", left(1, null, "2026-01-01", "month"), ["#VALUE!", "start is missing. Give a date."]],
    ["the end before the start", left(1, "2026-01-02", "2026-01-01", "month"), ["#VALUE!", "end is 2026-01-01, which is before start, 2026-01-02. Exchange the two dates."]],
    ["too many days", left(1, "1900-01-01", "9999-12-31", "day", null, "working"), ["#VALUE!", 'grain "day" gives more than 100000 periods from start to end. Choose a coarser one, or bring the two dates closer together.']],
    ["a negative unit", left(1, ...QUARTER, "month", null, null, null, -1), ["#VALUE!", "unit is -1. Use 0 (not rounded) or a positive step such as 0.01 or 1."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(phase, ...args))).toEqual(expected));

  test("every month of the calendar, by working days and a profile of the year", () => {
    const rows = call(phase, 1e9, "1900-01-01", "9999-12-31", "month", [ONES.map((_, month) => month + 0.1)], "working", CHINA, 1);
    expect(rows).toHaveLength(97_200);
    expect(rows.reduce((sum, [, target]) => sum + (target as number), 0)).toBe(1e9);
  });
});

describe("SEASONALITY", () => {
  const QUARTERS = column("2025-02-01", "2025/5/1", "2025年8月1日", 45_962);

  test("12 months by default, blank where there is no data", () => expect(call(seasonality, QUARTERS, column(80, 100, 60, 160))).toEqual(column("", 0.8, "", "", 1, "", "", 0.6, "", "", 1.6, "")));
  test("quarters and weekdays", () => {
    expect(call(seasonality, QUARTERS, column(80, 100, "￥60", 160), "季")).toEqual(column(0.8, 1, 0.6, 1.6));
    expect(call(seasonality, [[46_027, 46_034, 46_028]], [[1, 2, 4.5]], "day")).toEqual(column(0.5, 1.5, "", "", "", "", ""));
  });
  test("one amount for all counts the rows", () => expect(call(seasonality, column("2026-01-05", "2026-01-06", "", "2026-04-01", null), 1, "quarter")).toEqual(column(4 / 3, 2 / 3, "", "")));
  // Four years of a published series, https://html.pdfcookie.com/02/2019/12/11/e3lk3k004pvk/e3lk3k004pvk.html; averages 23, 26.75, 34, 81.25 of 41.25
  test("a series of 16 quarters", () => {
    const sales = [20, 24, 28, 65, 24, 29, 35, 80, 23, 27, 36, 85, 25, 27, 37, 95];
    const dates = sales.map((_, index) => `${2001 + Math.floor(index / 4)}-${1 + 3 * (index % 4)}-15`);
    expect(call(seasonality, column(...dates), column(...sales), "quarter")).toEqual(column(23 / 41.25, 26.75 / 41.25, 34 / 41.25, 81.25 / 41.25));
  });
  test("rows without amount are left out, blank as nothing or as 0", () =>
    expect(call(seasonality, column("2026-01-01", "2026-04-01", "2026-07-01", "", 0, null), column(1, 3, "", "", 0, null), "quarter")).toEqual(column(0.5, 1.5, "", "")));
  test.each<[string, unknown[], unknown]>([
    ["an amount without a date", left(column("2026-01-01", ""), column(1, 2)), ["#VALUE!", "dates, row 2, column 1, is missing. Give a date."]],
    ["a text that is no date", left(column("2026-01-01", "Jan"), column(1, 2)), ["#VALUE!", 'dates, row 2, column 1, is "Jan", which is not a date. Write a date, or a text such as 2026-01-31.']],
    ["the first bad cell, row by row", left(column("2026-01-01", "Jan"), column("x", 2)), ["#VALUE!", 'amounts, row 1, column 1, is "x", which is not a number. Write a plain number there.']],
    ["an error goes on as it is", left(column("2026-01-01", new StubError("#DIV/0!")), column(1, 2)), ["#DIV/0!", ""]],
    ["an error without a date", left(column("2026-01-01", ""), column(1, REF)), ["#VALUE!", "amounts, row 2, column 1, holds #REF!. Mend that cell."]],
    ["amounts of another shape", left(column(1, 2), [[1, 2]]), ["#VALUE!", "amounts is 1 x 2, but dates is 2 x 1. Give the same shape or one value."]],
    ["no data", left(column("", 46_023), column("", "")), ["#N/A", "dates has no row with a date and an amount. Choose the rows of at least one period."]],
    ["nothing to measure against", left(column("2026-01-01", "2026-02-01"), column(1, -1)), ["#N/A", "The averages of amounts add up to 0, so there is nothing to measure them against."]],
    ["no weeks", left(column(1), column(1), "week"), ["#VALUE!", 'grain is "week". Use one of: month (月), quarter (季), day (日).']],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(seasonality, ...args))).toEqual(expected));
});
