import { attainment, growth, progress, timePassed } from "../../src/functions/progress";
import { CHINA } from "../examples/china2026";
import { call, column, faultOf, left, told, unavailable, value } from "../support/cellCalls";
import { installCustomFunctions, StubError } from "../support/customFunctionsStub";

beforeAll(installCustomFunctions);

const REF = new StubError("#REF!");

describe("ATTAINMENT", () => {
  test("one target for all, or one per actual", () => {
    expect(attainment(column(90, 120), column(120, 100))).toEqual(column(0.75, 1.2));
    expect(attainment([[0.24, "￥0.33"]], [[0.3]])).toEqual([[0.8, 1.1]]);
  });
  test("a blank actual stays blank, also beside no target", () => expect(attainment(column("", null), column(5, 0))).toEqual(column("", "")));
  test("no target, a negative one and a bad cell spoil their own result only", () =>
    expect(told(attainment(column(5, 5, 5, 5, "x", 0), column("", 0, -5, REF, 5, 5)))).toEqual(
      told(column(unavailable("No target: targets, row 1, column 1, is blank or 0."), unavailable("No target: targets, row 2, column 1, is blank or 0."), value("targets, row 3, column 1, is -5. A target is above 0."), value("targets, row 4, column 1, holds #REF!. Mend that cell."), value('actuals, row 5, column 1, is "x", which is not a number. Write a plain number there.'), 0)),
    ));
  test("the one target of all is told at its own place", () =>
    expect(told(attainment(column(1, 2), [[0]]))).toEqual(told(column(unavailable("No target: targets, row 1, column 1, is blank or 0."), unavailable("No target: targets, row 1, column 1, is blank or 0.")))));
  test("a result that no cell can hold", () => expect(told(attainment([[1e308]], [[1e-5]]))).toEqual(told([[value("The result is larger than a cell can hold. Use smaller amounts or a smaller rate.")]])));
  test.each<[string, unknown[], unknown]>([
    ["targets of another shape", left(column(1, 2), [[1, 2]]), ["#VALUE!", "targets is 1 x 2, but actuals is 2 x 1. Give the same shape or one value."]],
    ["no targets", left(column(1)), ["#VALUE!", "targets is missing. Give a value or a range."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(attainment, ...args))).toEqual(expected));
});

describe("GROWTH", () => {
  test("one earlier value for all, or one per value", () => {
    expect(growth(column(120, 90), column(100, 100))).toEqual(column(0.2, -0.1));
    expect(growth([[1.1, "￥0.5"]], [[1]])).toEqual([[0.1, -0.5]]);
  });
  // The quota that https://blog.salescookie.com/2024/07/17/ramped-quotas-strategies-for-new-hire-commission-plans raises by 15 %
  test("the growth of a published quota", () => expect(growth([[115_000]], [[100_000]])).toEqual([[0.15]]));
  test("a blank value stays blank; nothing to compare with spoils its own result only", () =>
    expect(told(growth(column("", 5, 5, REF, 5), column(0, 0, "", 5, -5)))).toEqual(
      told(column("", unavailable("Nothing to compare with: previous, row 2, column 1, is blank or 0."), unavailable("Nothing to compare with: previous, row 3, column 1, is blank or 0."), value("current, row 4, column 1, holds #REF!. Mend that cell."), 2)),
    ));
  test.each<[string, unknown[], unknown]>([
    ["previous of another shape", left(column(1, 2), [[1, 2]]), ["#VALUE!", "previous is 1 x 2, but current is 2 x 1. Give the same shape or one value."]],
    ["no previous", left(column(1)), ["#VALUE!", "previous is missing. Give a value or a range."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(growth, ...args))).toEqual(expected));
});

describe("TIMEPASSED", () => {
  const passed = (...args: unknown[]): unknown => call(timePassed, ...args)[0][0];
  test("reference answer: 21 of 30 days", () => expect(passed("2026-11-01", "2026/11/30", "2026年11月21日")).toBe(0.7));
  test("before the start and after the end", () => expect([passed(46_327, 46_356, 46_326), passed(46_327, 46_356, 46_400)]).toEqual([0, 1]));
  test("a time of day is left out", () => expect(passed(46_327.5, 46_356.9, 46_347.99)).toBe(0.7));
  test("working days, and the holidays that make them", () => {
    expect(passed("2026-01-01", "2026-01-31", "2026-01-02", "working")).toBe(2 / 22);
    expect(passed("2026-01-01", "2026-01-31", "2026-01-05", null, CHINA)).toBe(2 / 21);
    expect(passed("2026-01-01", "2026-01-31", "2026-01-05", "自然日", CHINA)).toBe(5 / 31);
  });
  test("one column of dates; blanks and zeros are none, and still ask for working days", () => {
    expect(passed("2026-01-01", "2026-01-31", "2026-01-02", null, column(46_023, "", 0, null))).toBe(1 / 21);
    expect(passed("2026-01-01", "2026-01-31", "2026-01-02", null, [[""]])).toBe(2 / 22);
  });
  test("make-up days as TRUE, 1 or 是", () => expect(passed("2026-01-03", "2026-01-04", "2026-01-03", null, [["2026-01-03", 1], ["2026-01-04", "是"]])).toBe(0.5));
  test.each<[string, unknown[], unknown]>([
    ["no asOf", left(1, 2), ["#VALUE!", "asOf is missing. Give a date."]],
    ["a text that is no date", left("2026-02-30", 2, 1), ["#VALUE!", 'start is "2026-02-30", which is not a date. Write a date, or a text such as 2026-01-31.']],
    ["a number that is no date", left(1, 20_260_131, 1), ["#VALUE!", "end is 20260131, which is not a date. Write a date, or a text such as 2026-01-31."]],
    ["the end before the start", left("2026-01-31", "2026-01-30", 1), ["#VALUE!", "end is 2026-01-30, which is before start, 2026-01-31. Exchange the two dates."]],
    ["an unknown word", left(1, 2, 1, "business"), ["#VALUE!", 'days is "business". Use one of: calendar (自然日), working (工作日).']],
    ["no working day", left("2026-01-03", "2026-01-04", "2026-01-03", "working"), ["#N/A", "No working day lies between start and end. Move one of them, or look through holidays."]],
    ["three columns", left(1, 2, 1, null, [[1, 2, 3]]), ["#VALUE!", "holidays has 3 columns. Use one column of dates off, and a second one with TRUE beside make-up working days."]],
    ["dates in a row", left(1, 2, 1, null, [[46_023, 46_024]]), ["#VALUE!", "holidays, row 1, column 2, is 46024. Write TRUE or FALSE."]],
    ["text below the first row", left(1, 2, 1, null, column("date", 46_023, "Labour Day")), ["#VALUE!", 'holidays, row 3, column 1, is "Labour Day", which is not a date. Write a date, or a text such as 2026-01-31.']],
    ["an error beside a date", left(1, 2, 1, null, [[46_023, true], ["", REF]]), ["#VALUE!", "holidays, row 2, column 2, holds #REF!. Mend that cell."]],
    ["an error among the holidays", left(1, 2, 1, null, column(46_023, REF)), ["#VALUE!", "holidays, row 2, column 1, holds #REF!. Mend that cell."]],
    ["off and made up at once", left(1, 2, 1, null, [[46_026, true], ["2026-01-04", ""]]), ["#VALUE!", "holidays, row 2, is 2026-01-04, which row 1 lists too: once as off, once as a make-up working day. Remove one of the two rows."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(timePassed, ...args))).toEqual(expected));
});

describe("PROGRESS", () => {
  const NOVEMBER = ["2026-11-01", "2026-11-30", "2026-11-21"];
  const show = (actuals: unknown, targets: unknown, ...rest: unknown[]): unknown => told(call(progress, actuals, targets, ...(rest.length > 0 ? rest : NOVEMBER)));
  const noTarget = unavailable("No target: targets, row 1, column 1, is blank or 0.");
  const negative = value("targets, row 1, column 1, is -5. A target is above 0.");
  const text = value('actuals, row 1, column 1, is "x", which is not a number. Write a plain number there.');
  const noDay = unavailable("No working day lies between start and end. Move one of them, or look through holidays.");
  const tooLarge = value("The result is larger than a cell can hold. Use smaller amounts or a smaller rate.");

  test("one row per target, six columns", () => expect(show(column(119, 250), column(200, 250))).toEqual([[0.595, 0.7, -0.105, 81, 9, 170], [1, 0.7, 0.3, 0, 0, 250 / 0.7]]));
  test("a block is read row by row, beside one target for all", () => expect(show([[70, 0], [35, 140]], [[100]])).toEqual([[0.7, 0.7, 0, 30, 30 / 9, 100], [0, 0.7, -0.7, 100, 100 / 9, 0], [0.35, 0.7, -0.35, 65, 65 / 9, 50], [1.4, 0.7, 0.7, 0, 0, 200]]));
  test("a blank actual counts as 0 beside a target, and gives a blank row beside none", () => expect(show(column("", "", null), column(90, "", 0))).toEqual([[0, 0.7, -0.7, 90, 10, 0], Array(6).fill(""), Array(6).fill("")]));
  test("without a target only the columns that need one are missing", () => {
    for (const target of ["", 0]) expect(show([[21]], [[target]])).toEqual(told([[noTarget, 0.7, noTarget, noTarget, noTarget, 30]]));
    expect(show([[21]], [[-5]])).toEqual(told([[negative, 0.7, negative, negative, negative, 30]]));
  });
  test("a bad actual spoils what depends on it", () => expect(show(column("x", 70), column(5, 100))).toEqual(told([[text, 0.7, text, text, text, text], [0.7, 0.7, 0, 30, 30 / 9, 100]])));
  test("nothing is projected before the first day is complete", () => expect(show([[5]], [[90]], "2026-11-01", "2026-11-30", "2026-10-31")).toEqual([[5 / 90, 0, 5 / 90, 85, 85 / 30, ""]]));
  test("nothing is needed per day when none remains", () => expect(show([[45]], [[90]], "2026-11-01", "2026-11-30", "2026-11-30")).toEqual([[0.5, 1, -0.5, 45, "", 45]]));
  test("by working days, holidays and make-up days", () => expect(show([[42]], [[210]], "2026-01-01", "2026-01-31", "2026-01-05", null, CHINA)).toEqual([[0.2, 2 / 21, 11 / 105, 168, 168 / 19, 441]]));
  test("a period without a working day", () => expect(show([[45]], [[90]], "2026-01-03", "2026-01-04", "2026-01-04", "working")).toEqual(told([[0.5, noDay, noDay, 45, "", ""]])));
  test("a projection that no cell can hold spoils its own cell only", () => expect(show([[1.5e308]], [[1.5e308]])).toEqual(told([[1, 0.7, 0.3, 0, 0, tooLarge]])));
  test.each<[string, unknown[], unknown]>([
    ["targets of another shape", left(column(1, 2), [[1, 2]], ...NOVEMBER), ["#VALUE!", "targets is 1 x 2, but actuals is 2 x 1. Give the same shape or one value."]],
    ["no end", left(column(1), column(1), "2026-11-01"), ["#VALUE!", "end is missing. Give a date."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(progress, ...args))).toEqual(expected));
});
