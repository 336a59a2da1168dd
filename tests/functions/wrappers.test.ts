import { commission } from "../../src/functions/commissions";
import { attainment, growth, progress, timePassed } from "../../src/functions/progress";
import { grade, leaderboard, prizes, rank, score } from "../../src/functions/rankings";
import { CHINA } from "../examples/china2026";
import { call, column, faultOf, left, told, unavailable, value } from "../support/cellCalls";
import { respread, split, splitgrid, weights } from "../../src/functions/targets";
import { installCustomFunctions, StubError } from "../support/customFunctionsStub";

beforeAll(installCustomFunctions);

const REF = new StubError("#REF!");
const BANDS = [["from", "rate"], [0, 0.01], ["", ""], ["10,000", "2%"], [30_000, 0.03]];

describe("SPLIT", () => {
  test("reference answers", () => {
    expect(split(100, column(1, 1, 1), 1)).toEqual(column(34, 33, 33));
    expect(split(10, column(3, 3, 1), 1)).toEqual(column(4, 4, 2));
  });
  test("row by row over a block", () => expect(split(5, [[1, 1], [1, 1]], 1)).toEqual([[2, 1], [1, 1]]));
  test("cents by default", () => expect(split("￥100", column(1, 1, 1))).toEqual(column(33.34, 33.33, 33.33)));
  test("a blank weight stays blank", () => expect(split(10, column(1, "", null, 1))).toEqual(column(5, "", "", 5)));
  test("one maximum for all", () => expect(split(10, column(8, 1, 1), 1, null as never, [[5]])).toEqual(column(5, 3, 2)));
  test("a blank bound binds nothing", () => expect(call(split, 10, column(8, 1, 1), 1, column("", 3, ""), column(4, "", ""))).toEqual(column(4, 3, 3)));
  test.each<[string, unknown[], unknown]>([
    ["no weight", left(10, column(0, "")), ["#VALUE!", "All weights are 0. At least one weight must be above 0."]],
    ["the place of a negative weight", left(10, [[1, 2], [3, -4]]), ["#VALUE!", "weights, row 2, column 2, is -4. Weights are 0 or more."]],
    ["text", left(10, column(1, "many")), ["#VALUE!", 'weights, row 2, column 1, is "many", which is not a number. Write a plain number there.']],
    ["the first bad cell is the whole result", left(10, column(1, REF, "many")), ["#VALUE!", "A cell that this depends on holds #REF!. Mend that cell."]],
    ["an error goes on as it is", left(10, column(1, new StubError("#DIV/0!"))), ["#DIV/0!", ""]],
    ["no total", left(null, column(1)), ["#VALUE!", "total is missing. Give a value or a range."]],
    ["bounds of another shape", left(10, column(1, 1), 1, [[1, 2]]), ["#VALUE!", "minimums is 1 x 2, but weights is 2 x 1. Give the same shape or one value."]],
    ["impossible bounds say by how much", left(10, column(1, 1), 1, null, [[4.5]]), ["#VALUE!", "The maximums leave room for 8 only, which is 2 less than the total. Raise them by that much."]],
    ["crossed bounds", left(10, column(1, 1), 1, [[3]], column(9, 2)), ["#VALUE!", "weights, row 2, column 1, has no whole number of units between its minimum 3 and its maximum 2. Widen the bounds or use a smaller unit."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(split, ...args))).toEqual(expected));
});

describe("RESPREAD", () => {
  test("up to the last actual that is neither blank nor 0", () => {
    expect(call(respread, 1200, column(90, 110, 0, 0), column(1, 1, 1, 1), null, 1)).toEqual(column(90, 110, 500, 500));
    expect(call(respread, 1200, [[90, "", 110, "", null]], [[1, 1, 1, 3, 1]], null, 1)).toEqual([[90, "", 110, 750, 250]]);
  });
  test("closed says it where a blank and a 0 could not", () => expect(call(respread, 100, column(40, 0, 7), [[1]], 2, 1)).toEqual(column(40, 0, 60)));
  test("closed 0 spreads everything; a blank weight stays blank", () => expect(call(respread, 10, column(5, 5, 5), column(1, "", 1), 0, 1)).toEqual(column(5, "", 5)));
  test("cents by default", () => expect(call(respread, 100, column(0.01, "", "", ""), [[1]])).toEqual(column(0.01, 33.33, 33.33, 33.33)));
  test.each<[string, unknown[], unknown]>([
    ["a block", left(10, [[1, 2], [3, 4]], [[1]]), ["#VALUE!", "actuals is 2 x 2. Give one row or one column."]],
    ["weights of another shape", left(10, column(1, 2), [[1, 1]]), ["#VALUE!", "weights is 1 x 2, but actuals is 2 x 1. Give the same shape or one value."]],
    ["too many closed", left(10, column(1, 2), [[1]], 3), ["#VALUE!", "closed is 3. Give the number of closed periods: a whole number from 0 to 2."]],
    ["half a period", left(10, column(1, 2), [[1]], 0.5), ["#VALUE!", "closed is 0.5. Give the number of closed periods: a whole number from 0 to 2."]],
    ["nobody carries the rest", left(10, column(1, 0), column(1, 0)), ["#VALUE!", "All weights of the open periods are 0. At least one must be above 0 to carry what remains."]],
    ["the place of a negative weight", left(10, [[1, 0]], [[1, -2]]), ["#VALUE!", "weights, row 1, column 2, is -2. Weights are 0 or more."]],
    ["a bad cell is the whole result", left(10, column(1, "tbd"), [[1]], 1), ["#VALUE!", 'actuals, row 2, column 1, is "tbd", which is not a number. Write a plain number there.']],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(respread, ...args))).toEqual(expected));
});

describe("WEIGHTS", () => {
  test("one column, whatever the factors are measured in", () => {
    expect(weights([[30, 1], [10, 3]])).toEqual(column(0.5, 0.5));
    expect(call(weights, [["￥30", 1], [10, 3]], [["75%", "25%"]])).toEqual(column(0.625, 0.375));
    expect(call(weights, [[30, 1], [10, 3]], column(3, 1))).toEqual(column(0.625, 0.375));
  });
  test("a blank factor counts 0, a blank row stays blank", () => expect(weights([[1, 1], ["", null], ["", 3]])).toEqual(column(0.625, "", 0.375)));
  test.each<[string, unknown[], unknown]>([
    ["a negative factor", left([[1, 2], [-3, 4]]), ["#VALUE!", "factors, row 2, column 1, is -3. Factors and their importance are 0 or more."]],
    ["a negative importance, told in its own range", left([[1, 2], [3, 4]], column(1, -1)), ["#VALUE!", "importance, row 2, column 1, is -1. Factors and their importance are 0 or more."]],
    ["an empty factor", left([[1, 0], [3, ""]]), ["#VALUE!", "Column 2 of factors has no value above 0, so nobody has a share of it. Leave it out, or give it an importance of 0."]],
    ["too few importances", left([[1, 2], [3, 4]], [[1]]), ["#VALUE!", "importance has 1 value(s), but factors has 2 column(s). Give one for each column."]],
    ["a block of importances", left([[1, 2], [3, 4]], [[1, 2], [3, 4]]), ["#VALUE!", "importance is 2 x 2. Give one row or one column."]],
    ["no importance above 0", left([[1, 2], [3, 4]], [["", 0]]), ["#VALUE!", "Every importance is 0. At least one must be above 0."]],
    ["the first bad cell is the whole result", left([[1, "high"], [REF, 4]]), ["#VALUE!", 'factors, row 1, column 2, is "high", which is not a number. Write a plain number there.']],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(weights, ...args))).toEqual(expected));
});

describe("SPLITGRID", () => {
  test("both totals hold, and a 0 in the seed stays 0", () => {
    expect(call(splitgrid, column(60, 40), [[30, 70]], [[1, 1], [0, 1]], 1)).toEqual([[30, 30], [0, 40]]);
    expect(call(splitgrid, [[60, 40]], column(30, 70), [[1, 1], ["", 1]], 1)).toEqual([[30, 30], [0, 40]]);
  });
  test("all the same without a seed, cents by default", () => {
    expect(splitgrid(column(52, 48), [[87, 13]])).toEqual([[45.24, 6.76], [41.76, 6.24]]);
    expect(splitgrid(column(1, 1, 1), [[1, 1, 1]])).toEqual([[0.34, 0.33, 0.33], [0.33, 0.34, 0.33], [0.33, 0.33, 0.34]]);
  });
  test("totals below 0 mirror", () => expect(call(splitgrid, column(-60, -40), [[-30, -70]], [[1, 1], [0, 1]], 1)).toEqual([[-30, -30], [0, -40]]));
  test("a blank total counts 0", () => expect(call(splitgrid, column(5, ""), [[2, 3]], null, 1)).toEqual([[2, 3], [0, 0]]));
  test.each<[string, unknown[], unknown]>([
    ["totals that differ", left(column(60, 40), [[30, 71]]), ["#VALUE!", "The row totals add up to 100, the column totals to 101. Make the two sums equal."]],
    ["totals of two signs", left(column(60, -40), [[10, 10]]), ["#VALUE!", "rowTotals, row 1, column 1, is 60, but another total is negative. Give totals of one sign."]],
    ["totals of two signs across", left(column(0, -40), [[-50, 10]]), ["#VALUE!", "columnTotals, row 1, column 2, is 10, but another total is negative. Give totals of one sign."]],
    ["a total that is no multiple", left(column(60, 40.5), [[30.5, 70]], null, 1), ["#VALUE!", "rowTotals, row 2, column 1, is 40.5, which is no multiple of the unit 1. Round it, or use a smaller unit."]],
    ["zeros that cannot carry", left(column(60, 40), [[30, 70]], [[1, 0], [0, 1]]), ["#VALUE!", "The zeros in seed leave 30 of the totals without a cell. Put a number above 0 in a cell that may take it."]],
    ["a negative seed", left(column(60, 40), [[30, 70]], [[1, 1], [-2, 1]]), ["#VALUE!", "seed, row 2, column 1, is -2. Weights are 0 or more."]],
    ["a seed of another shape", left(column(60, 40), [[30, 70]], [[1, 1]]), ["#VALUE!", "seed is 1 x 2, but the grid is 2 x 2. Give the same shape or one value."]],
    ["a block of totals", left([[1, 2], [3, 4]], [[10]]), ["#VALUE!", "rowTotals is 2 x 2. Give one row or one column."]],
    ["a large grid", left(Array.from({ length: 201 }, () => [1]), [Array.from({ length: 200 }, () => 1)]), ["#VALUE!", "The grid would have 201 rows and 200 columns. Up to 40000 cells and 1000 rows or columns can be divided at once."]],
    ["too many units", left(column(1e13), [[1e13]]), ["#VALUE!", "The totals add up to 1000000000000000 units, and 100000000000000 can be divided at most. Use a larger unit."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(splitgrid, ...args))).toEqual(expected));
});

describe("COMMISSION", () => {
  test("reference answers", () => {
    expect(commission(column(38_000), BANDS)).toEqual(column(740));
    expect(commission(column(105), [[0, 0.045]])).toEqual(column(4.73));
    expect(commission(column(89_857.5), [[0, 0.07]])).toEqual(column(6290.03));
    expect(commission(column(30_000), BANDS, "retroactive")).toEqual(column(900));
    expect(call(commission, column(30_000), BANDS, "全额累进", null, null, "含上限")).toEqual(column(600));
  });
  test("a bad cell spoils its own result only", () =>
    expect(told(commission(column(100, "", "x", REF, true, -100), BANDS))).toEqual(
      told(column(1, "", value('amounts, row 3, column 1, is "x", which is not a number. Write a plain number there.'), value("A cell that this depends on holds #REF!. Mend that cell."), value("amounts, row 5, column 1, is TRUE, which is not a number. Write a plain number there."), -1)),
    ));
  test("quotas: one for all, or one per amount; blank or 0 is no quota, and not omitted", () => {
    const attainment = [[0, 0.06], [1, 0.08]];
    expect(commission(column(100, 110), attainment, null, [[100]])).toEqual(column(6, 6.8));
    expect(told(commission(column(110, 110, 110, 110, ""), attainment, null, column(100, "", 0, -5, "")))).toEqual(
      told(column(6.8, unavailable("No quota: quotas, row 2, column 1, is blank or 0."), unavailable("No quota: quotas, row 3, column 1, is blank or 0."), value("quotas, row 4, column 1, is -5. A quota is above 0."), "")),
    );
    expect(told(commission(column(110, 110), attainment, null, [[""]]))).toEqual(told(column(unavailable("No quota: quotas, row 1, column 1, is blank or 0."), unavailable("No quota: quotas, row 1, column 1, is blank or 0."))));
  });
  test("prior: a blank counts as nothing", () => expect(call(commission, column(10_000, 10_000), BANDS, null, null, column(5_000, ""))).toEqual(column(150, 100)));
  test("threshold", () => expect(call(commission, column(4_999.99, 5_000), BANDS, null, null, null, null, null, 5_000)).toEqual(column(0, 50)));
  test("unit 0 does not round", () => expect(call(commission, column(105), [[0, 0.045]], null, null, null, null, 0)).toEqual(column(4.725)));
  test("a single value", () => expect(call(commission, 38_000, BANDS)).toEqual([[740]]));
  test.each<[string, unknown[], unknown]>([
    ["an unknown word", left(column(1), BANDS, "progressive"), ["#VALUE!", 'method is "progressive". Use one of: marginal (超额累进), retroactive (全额累进).']],
    ["text as from", left(column(1), [["0-10000", 0.01]]), ["#VALUE!", 'bands, row 1, column 1, is "0-10000", which is not a number. Write a plain number there.']],
    ["two equal from", left(column(1), [["from", "rate"], [0, 0.01], [5, 0.02], [5, 0.03]]), ["#VALUE!", "bands, row 4, starts at 5, and so does row 3. Every band needs its own from."]],
    ["no band", left(column(1), [["from", "rate"]]), ["#VALUE!", "bands has no band. Give at least one row with from and rate."]],
    ["a missing rate", left(column(1), [[0, ""]]), ["#VALUE!", "bands, row 1, column 2, is blank. Every band needs from and rate; write 0 where nothing is paid."]],
    ["one column", left(column(1), [[0]]), ["#VALUE!", "bands has 1 column(s). Use two or three: from, rate, fixed."]],
    ["a negative first from", left(column(1), [[-5, 0.1]]), ["#VALUE!", "bands, row 1, column 1, is -5. The first band of a commission starts at 0 or above."]],
    ["an error in the bands", left(column(1), [[0, new StubError("#N/A")]]), ["#N/A", "A cell that this depends on holds #N/A. Mend that cell."]],
    ["a negative unit", left(column(1), BANDS, null, null, null, null, -1), ["#VALUE!", "unit is -1. Use 0 (not rounded) or a positive step such as 0.01 or 1."]],
    ["prior of another shape", left(column(1, 2), BANDS, null, null, [[1, 2]]), ["#VALUE!", "prior is 1 x 2, but amounts is 2 x 1. Give the same shape or one value."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(commission, ...args))).toEqual(expected));
});

describe("RANK", () => {
  const SALES = column(5000, 7000, 7000, 4000);
  test("reference answers", () => {
    expect(rank(SALES)).toEqual(column(3, 1, 1, 4));
    expect(call(rank, SALES, null, "中国式")).toEqual(column(2, 1, 1, 3));
  });
  test("one value within a column, as in a table row", () => expect(rank([[5000]], SALES)).toEqual([[3]]));
  test("blank and text have no rank, a bad cell keeps its error, and the rest is ranked without them", () =>
    expect(told(rank(column(5, "", "n/a", REF, true, 7)))).toEqual(told(column(2, "", "", value("A cell that this depends on holds #REF!. Mend that cell."), value("values, row 5, column 1, is TRUE, which is not a number. Write a plain number there."), 1))));
  test("text that is a number is ranked", () => expect(rank(column("￥5", "7"))).toEqual(column(2, 1)));
  test("groups are compared trimmed, without regard to case or width", () => expect(call(rank, SALES, null, null, null, column("North", " north ", "ＮＯＲＴＨ", "South"))).toEqual(column(3, 1, 1, 1)));
  test("only the eligible take part", () => expect(call(rank, SALES, null, null, null, null, column(true, false, "是", ""))).toEqual(column(2, "", 1, "")));
  test("a spoilt eligible spoils its own result", () =>
    expect(told(call(rank, SALES, null, null, null, null, column(true, "maybe", true, true)))).toEqual(told(column(2, value('eligible, row 2, column 1, is "maybe". Write TRUE or FALSE.'), 1, 3))));
  test("ordinal by position", () => expect(call(rank, SALES, null, "ordinal")).toEqual(column(3, 1, 2, 4)));
  test("nothing to rank within", () => expect(told(rank([[5]], column("", "x")))).toEqual(told([[unavailable("Nothing to rank: within holds no number for this value.")]])));
  test.each<[string, unknown[], string]>([
    ["ordinal", left([[5000]], SALES, "ordinal"), 'ties "ordinal" needs the whole column, but within is 4 x 1 and values is 1 x 1. Give both the same shape, or leave within out.'],
    ["groups", left([[5000]], SALES, null, null, [["n"]]), "groups needs the whole column, but within is 4 x 1 and values is 1 x 1. Give both the same shape, or leave within out."],
    ["eligible", left([[5000]], SALES, null, null, null, [[true]]), "eligible needs the whole column, but within is 4 x 1 and values is 1 x 1. Give both the same shape, or leave within out."],
    ["ties", left(SALES, null, "olympic"), 'ties is "olympic". Use one of: competition (美式), dense (中国式), fractional (平均), ordinal (顺序), modified (末位).'],
  ])("%s", (_what, args, sentence) => expect(faultOf(() => call(rank, ...args))).toEqual(["#VALUE!", sentence]));
});

describe("ATTAINMENT", () => {
  test("one target for all, or one per actual", () => {
    expect(attainment(column(90, 120), column(120, 100))).toEqual(column(0.75, 1.2));
    expect(attainment([[0.24, "￥0.33"]], [[0.3]])).toEqual([[0.8, 1.1]]);
  });
  test("a blank actual stays blank, also beside no target", () => expect(attainment(column("", null), column(5, 0))).toEqual(column("", "")));
  test("no target, a negative one and a bad cell spoil their own result only", () =>
    expect(told(attainment(column(5, 5, 5, 5, "x", 0), column("", 0, -5, REF, 5, 5)))).toEqual(
      told(column(unavailable("No target: targets, row 1, column 1, is blank or 0."), unavailable("No target: targets, row 2, column 1, is blank or 0."), value("targets, row 3, column 1, is -5. A target is above 0."), value("A cell that this depends on holds #REF!. Mend that cell."), value('actuals, row 5, column 1, is "x", which is not a number. Write a plain number there.'), 0)),
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
      told(column("", unavailable("Nothing to compare with: previous, row 2, column 1, is blank or 0."), unavailable("Nothing to compare with: previous, row 3, column 1, is blank or 0."), value("A cell that this depends on holds #REF!. Mend that cell."), 2)),
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
    ["an error among the holidays", left(1, 2, 1, null, column(46_023, REF)), ["#VALUE!", "A cell that this depends on holds #REF!. Mend that cell."]],
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

describe("GRADE", () => {
  const SCORES = column(95, 88, 88, 70, 60);
  const SHARES = column(0.2, 0.6, 0.2);
  test("letters by default", () => expect(grade(SCORES, SHARES)).toEqual(column("A", "B", "B", "B", "C")));
  test("a tie across a cut point is not separated", () => expect(grade(column(95, 95, 88, 70, 60), SHARES)).toEqual(column("A", "A", "B", "B", "C")));
  test("labels in a row beside shares in a column, texts and numbers", () => expect(grade(SCORES, SHARES, [["卓越", 2, true]])).toEqual(column("卓越", 2, 2, 2, true)));
  test("only the proportions of the shares count, a blank one is nobody's and needs no label", () => expect(grade(SCORES, [["20%", "60%", "", "20%"]], [["S", "M", "", "L"]])).toEqual(column("S", "M", "M", "M", "L")));
  test("inside groups", () => expect(call(grade, column(5, 4, 9, 8), column(1, 1), null, column("North", " ｎorth", "s", "s"))).toEqual(column("A", "B", "A", "B")));
  test("a bad score spoils its own result, and the rest is graded without it", () =>
    expect(told(grade(column(5, "", "n/a", REF, 4), column(1, 1)))).toEqual(
      told(column("A", "", value('scores, row 3, column 1, is "n/a", which is not a number. Write a plain number there.'), value("A cell that this depends on holds #REF!. Mend that cell."), "B")),
    ));
  test("after Z comes AA", () => {
    const last = grade(column(...Array.from({ length: 28 }, (_, index) => -index)), column(...Array.from({ length: 28 }, () => 1))).slice(25);
    expect(last).toEqual(column("Z", "AA", "AB"));
  });
  test.each<[string, unknown[], unknown]>([
    ["a negative share", left(SCORES, [[0.5, -0.5]]), ["#VALUE!", "shares, row 1, column 2, is -0.5. Shares are 0 or more."]],
    ["no share", left(SCORES, column(0, "")), ["#VALUE!", "All shares are 0. At least one share must be above 0."]],
    ["text as a share", left(SCORES, column("few")), ["#VALUE!", 'shares, row 1, column 1, is "few", which is not a number. Write a plain number there.']],
    ["too few labels", left(SCORES, SHARES, column("A", "B")), ["#VALUE!", "labels has 2 cell(s), but shares has 3. Give one label for each share."]],
    ["a blank label", left(SCORES, SHARES, column("A", "", "C")), ["#VALUE!", "labels, row 2, column 1, is blank. Write a text or a number there."]],
    ["an error as a label", left(SCORES, SHARES, column("A", new StubError("#N/A"), "C")), ["#N/A", "A cell that this depends on holds #N/A. Mend that cell."]],
    ["groups of another shape", left(SCORES, SHARES, null, [["n", "s"]]), ["#VALUE!", "groups is 1 x 2, but scores is 5 x 1. Give the same shape or one value."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(grade, ...args))).toEqual(expected));
});

describe("PRIZES", () => {
  const VALUES = column(90, 80, 80, 70);
  test("who ties shares the prizes of the places", () => expect(prizes(VALUES, column(1000, 500, 200))).toEqual(column(1000, 350, 350, 0)));
  test("or each gets the higher", () => expect(call(prizes, VALUES, [["￥1,000", 500, 200]], "就高")).toEqual(column(1000, 500, 500, 0)));
  test("a shared prize is rounded down to the unit, another one is not", () => expect(call(prizes, VALUES, column(99.99, 5, 0.5), "均摊", 1)).toEqual(column(99.99, 2, 2, 0)));
  test("a place whose prize is blank wins nothing", () => expect(prizes(VALUES, column("", 500))).toEqual(column(0, 250, 250, 0)));
  test("in the shape of the values", () => expect(prizes([[1, 2], ["", 3]], [[10, 5, 1]])).toEqual([[1, 5], ["", 10]]));
  test("a bad value spoils its own result, and the prizes go to the rest", () =>
    expect(told(prizes(column(5, REF, "n/a", 7), column(10, 5)))).toEqual(told(column(5, value("A cell that this depends on holds #REF!. Mend that cell."), value('values, row 3, column 1, is "n/a", which is not a number. Write a plain number there.'), 10))));
  test.each<[string, unknown[], unknown]>([
    ["a negative prize", left(VALUES, column(100, -50)), ["#VALUE!", "prizes, row 2, column 1, is -50. Prizes are 0 or more."]],
    ["text as a prize", left(VALUES, column("a car")), ["#VALUE!", 'prizes, row 1, column 1, is "a car", which is not a number. Write a plain number there.']],
    ["a negative unit", left(VALUES, column(1), null, -1), ["#VALUE!", "unit is -1. Use 0 (not rounded) or a positive step such as 0.01 or 1."]],
    ["an unknown word", left(VALUES, column(1), "low"), ["#VALUE!", 'ties is "low". Use one of: pool (均摊), high (就高).']],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(prizes, ...args))).toEqual(expected));
});

describe("LEADERBOARD", () => {
  const NAMES = column("Ann", "Bo", "Cy", "Di");
  const SALES = column(20, 50, 10, 20);
  const HEADER = ["Rank", "Name", "Value", "Share", "Change of rank"];
  test("best first, below a header row", () => expect(leaderboard(NAMES, SALES)).toEqual([HEADER, [1, "Bo", 50, 0.5, ""], [2, "Ann", 20, 0.2, ""], [2, "Di", 20, 0.2, ""], [4, "Cy", 10, 0.1, ""]]));
  test("a tie at the last place is shown whole", () => expect(call(leaderboard, NAMES, SALES, 2, null, null, null, null, false)).toEqual([[1, "Bo", 50, 0.5, ""], [2, "Ann", 20, 0.2, ""], [2, "Di", 20, 0.2, ""]]));
  test("places won; who was not there before has none", () =>
    expect(call(leaderboard, NAMES, SALES, null, column(40, 30, 10, ""), null, null, null, "FALSE").map((row) => row[4])).toEqual([1, -1, "", -1]));
  test("boards of groups, named as first written", () =>
    expect(call(leaderboard, NAMES, SALES, 1, null, null, null, column("South", "North", "North", " ｓouth "), "zh-CN")).toEqual([
      ["组别", "名次", "名称", "数值", "占比", "名次变化"], ["South", 1, "Ann", 20, 0.5, ""], ["South", 1, "Di", 20, 0.5, ""], ["North", 1, "Bo", 50, 0.8333333333333334, ""],
    ]));
  test("Traditional Chinese headings", () => expect(call(leaderboard, NAMES, SALES, 1, null, null, null, null, "zh-tw")[0]).toEqual(["名次", "名稱", "數值", "占比", "名次變化"]));
  test("a blank value is not listed; a blank name and a number as a name are", () => expect(call(leaderboard, column("Ann", "", 7), column("", 3, 1), null, null, null, null, null, false)).toEqual([[1, "", 3, 0.75, ""], [2, 7, 1, 0.25, ""]]));
  test("no share of a sum of 0", () => expect(told(call(leaderboard, column("Ann", "Bo"), column(5, -5), null, null, null, null, null, false))).toEqual(
    told([[1, "Ann", 5, unavailable("No share: the values add up to 0."), ""], [2, "Bo", -5, unavailable("No share: the values add up to 0."), ""]])));
  test.each<[string, unknown[], unknown]>([
    ["no names", left(null, SALES), ["#VALUE!", "names is missing. Give a value or a range."]],
    ["names of another shape", left([["Ann", "Bo"]], SALES), ["#VALUE!", "names is 1 x 2, but values is 4 x 1. Give the same shape or one value."]],
    ["previous of another shape", left(NAMES, SALES, null, column(1, 2)), ["#VALUE!", "previous is 2 x 1, but values is 4 x 1. Give the same shape or one value."]],
    ["nothing to list", left(NAMES, column("", "", "", "")), ["#N/A", "Nothing to list: values holds no number."]],
    ["the first bad cell is the whole result", left(NAMES, column(1, "n/a", REF, 2)), ["#VALUE!", 'values, row 2, column 1, is "n/a", which is not a number. Write a plain number there.']],
    ["an error as a name", left(column("Ann", REF, "Cy", "Di"), SALES), ["#VALUE!", "A cell that this depends on holds #REF!. Mend that cell."]],
    ["half a place", left(NAMES, SALES, 1.5), ["#VALUE!", "top is 1.5. Give a whole number from 1, or leave it out."]],
    ["no place", left(NAMES, SALES, 0), ["#VALUE!", "top is 0. Give a whole number from 1, or leave it out."]],
    ["another language", left(NAMES, SALES, null, null, null, null, null, "fr"), ["#VALUE!", 'headers is "fr". Use one of: en, zh-CN, zh-TW, FALSE.']],
    ["a sum that no cell can hold", left(NAMES, column(1e308, 1e308, 1, 1)), ["#VALUE!", "The result is larger than a cell can hold. Use smaller amounts or a smaller rate."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(leaderboard, ...args))).toEqual(expected));
});

describe("SCORE", () => {
  const CARDS = [[1.1, "150%"], [0.9, 1]];
  const WEIGHTS = [[0.4, 0.6]];
  test("weighted as given, capped", () => expect(call(score, CARDS, WEIGHTS, null, null, 1.2)).toEqual(column(1.16, 0.96)));
  test("weights down a column, or one for all", () => {
    expect(score(CARDS, column(0.4, 0.6))).toEqual(column(1.34, 0.96));
    expect(score(CARDS, [[1]])).toEqual(column(2.6, 1.9));
  });
  test("a blank weight does not count", () => expect(score(CARDS, [["", 1]])).toEqual(column(1.5, 1)));
  test("less is better", () => expect(call(score, [[90, 2], [70, 0], [80, 1]], [[3, 1]], "minmax", [[1, -1]])).toEqual(column(75, 25, 50)));
  test("a row with a blank metric has no score, and the rest is scored without it", () => expect(call(score, [[90, 1], ["", 5], [70, 1]], [[1, 1]], "rank")).toEqual(column(1, "", 1.5)));
  test("nobody to score", () => expect(call(score, [["", ""]], [[1, 1]], "topsis")).toEqual([[""]]));
  test.each<[string, unknown[], unknown]>([
    ["the first bad cell is the whole result", left([[1, 2], [3, "n/a"], [REF, 1]], WEIGHTS), ["#VALUE!", 'metrics, row 2, column 2, is "n/a", which is not a number. Write a plain number there.']],
    ["too few weights", left([[1, 2, 3]], WEIGHTS), ["#VALUE!", "weights has 2 cell(s), but metrics has 3 column(s). Give one for each column, or one value for all."]],
    ["a negative weight", left(CARDS, [[1, -1]]), ["#VALUE!", "weights, value 2, is -1. Weights are 0 or more."]],
    ["no weight", left(CARDS, [[0, ""]]), ["#VALUE!", "All weights are 0. At least one weight must be above 0."]],
    ["another direction", left(CARDS, WEIGHTS, "minmax", [[1, 0]]), ["#VALUE!", "directions, value 2, is 0. Write 1 where more is better and -1 where less is better."]],
    ["a blank direction", left(CARDS, WEIGHTS, "minmax", [["", 1]]), ["#VALUE!", "directions, value 1, is blank. Write 1 where more is better and -1 where less is better."]],
    ["less is better in a plain sum", left(CARDS, WEIGHTS, "加权", [[1, -1]]), ["#VALUE!", "directions, value 2, is -1, but the method weighted adds values up as they are. Use another method, or turn that metric round."]],
    ["a cap where metrics are compared", left(CARDS, WEIGHTS, "rank", null, 1.2), ["#VALUE!", "cap works with the method weighted only, not with rank. Leave it out."]],
    ["an unknown method", left(CARDS, WEIGHTS, "ahp"), ["#VALUE!", 'method is "ahp". Use one of: weighted (加权), minmax, zscore, rank, topsis.']],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(score, ...args))).toEqual(expected));
  test("a sum that no cell can hold stays in its row", () => expect(told(score([[1e308, 1e308], [1, 1]], [[1, 1]]))).toEqual(told(column(value("The result is larger than a cell can hold. Use smaller amounts or a smaller rate."), 2))));
});
