import { abc, retention, revisit, rfm } from "../../src/functions/customers";
import { CHINA } from "../examples/china2026";
import { call, column, faultOf, left, told, unavailable, value } from "../support/cellCalls";
import { installCustomFunctions, StubError } from "../support/customFunctionsStub";

beforeAll(installCustomFunctions);

const REF = new StubError("#REF!");
const NOT_AVAILABLE = new StubError("#N/A");

describe("RFM", () => {
  const CUSTOMERS = column("Ann", "Bo", " ＡＮＮ ", "Cy", "ann");
  const DATES = column("2026-01-10", 46_040, "2026/1/20", "2026年1月5日", 46_030.75);
  const AMOUNTS = column(0.1, "￥1,000", 0.2, -5, "");
  const plain = (...args: unknown[]): unknown[][] => call(rfm, CUSTOMERS, DATES, AMOUNTS, ...args);

  test("one row per customer, named as first written, in the order of first appearance", () =>
    expect(plain(null, 3)).toEqual([
      ["Customer", "Last date", "Days since", "Count", "Sum", "R", "F", "M", "Code"],
      ["Ann", 46_042, 0, 3, 0.3, 3, 3, 2, "332"], ["Bo", 46_040, 2, 1, 1000, 2, 1, 3, "213"], ["Cy", 46_027, 15, 1, -5, 1, 1, 1, "111"],
    ]));
  test("days since a day that is given", () => expect(plain("2026-01-31", 1, false).map((row) => row[2])).toEqual([11, 13, 26]));
  test("asOf that points to a blank cell is left out, also where a host hands it over as 0", () => {
    for (const blank of ["", 0, [[null]], [[0]]]) expect(plain(blank, 1, false)[0][2]).toBe(0);
  });
  test("fifths by default", () => {
    const ten = Array.from({ length: 10 }, (_, index) => index + 1);
    expect(call(rfm, column(...ten), column(...ten), column(...ten.map((one) => -one)), null, null, "FALSE").map((row) => row[8])).toEqual(["115", "115", "214", "214", "313", "313", "412", "412", "511", "511"]);
  });
  test("scores of two digits are kept apart", () => {
    const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
    const codes = call(rfm, column(...twenty), column(...twenty), column(...twenty), null, 10, false).map((row) => row[8]);
    expect([codes[0], codes[19]]).toEqual(["1|1|1", "10|1|10"]);
  });
  test("nine is one digit", () => {
    const nine = Array.from({ length: 9 }, (_, index) => index + 1);
    expect(call(rfm, column(...nine), column(...nine), column(...nine), null, 9, false)[8][8]).toBe("919");
  });
  test("headings", () => {
    expect(plain(null, 1, "zh-CN")[0]).toEqual(["客户", "最近日期", "间隔天数", "次数", "金额", "R", "F", "M", "代码"]);
    expect(plain(null, 1, "zh-tw")[0]).toEqual(["客戶", "最近日期", "間隔天數", "次數", "金額", "R", "F", "M", "代碼"]);
  });
  test("rows without a customer do not count: blank, spaces, or 0 as some hosts hand a blank over", () =>
    expect(call(rfm, column("a", "", null, "  ", 0), column(46_000, "", 0, 46_900, null), column(5, "", 0, 7, 0), null, 1, false)).toEqual([["a", 46_000, 0, 1, 5, 1, 1, 1, "111"]]));
  test("numbers and logical values are names", () => expect(call(rfm, column(7, "7", true), column(1, 2, 3), column(1, 1, 1), null, 1, false).map((row) => [row[0], row[3]])).toEqual([[7, 2], [true, 1]]));
  test("a row of orders, and one amount for all", () => expect(call(rfm, [["a", "b", "a"]], [[1, 2, 3]], 10, null, 2, false).map((row) => row[4])).toEqual([20, 10]));
  test.each<[string, unknown[], unknown]>([
    ["no amounts", left(CUSTOMERS, DATES), ["#VALUE!", "amounts is missing. Give a value or a range."]],
    ["dates of another shape", left(CUSTOMERS, [[1, 2]], AMOUNTS), ["#VALUE!", "dates is 1 x 2, but customers is 5 x 1. Give the same shape or one value."]],
    ["an order without a date", left(column("a", "b"), column(1, 0), column(1, 1)), ["#VALUE!", "dates, row 2, column 1, is missing. Give a date."]],
    ["a text that is no date", left(column("a", "b"), column(1, "1/2/2026"), column(1, 1)), ["#VALUE!", 'dates, row 2, column 1, is "1/2/2026", which is not a date. Write a date, or a text such as 2026-01-31.']],
    ["a bad amount", left(column("a", "b"), column(1, 2), column("n/a", 1)), ["#VALUE!", 'amounts, row 1, column 1, is "n/a", which is not a number. Write a plain number there.']],
    ["the first error, also in a row without a customer", left(column("a", ""), column(1, REF), column(1, 1)), ["#VALUE!", "dates, row 2, column 1, holds #REF!. Mend that cell."]],
    ["an error as a customer", left(column("a", NOT_AVAILABLE), column(1, 2), column(1, 1)), ["#N/A", "customers, row 2, column 1, holds #N/A. Mend that cell."]],
    ["an order after asOf", left([["a", "b"]], [[46_000, 46_002]], [[1, 1]], 46_001.5, 1), ["#VALUE!", "dates, row 1, column 2, is 2025-12-11, which is after asOf, 2025-12-10. Give a later asOf, or leave out the rows after it."]],
    ["one date for all orders, after asOf", left(column("", "a"), [[46_002]], [[1]], 46_001, 1), ["#VALUE!", "dates, row 1, column 1, is 2025-12-11, which is after asOf, 2025-12-10. Give a later asOf, or leave out the rows after it."]],
    ["too few customers", left(CUSTOMERS, DATES, AMOUNTS), ["#N/A", "Too few customers: 3 for 5 bins. Use fewer bins."]],
    ["nobody", left(column("", ""), column(1, 2), column(1, 1), null, 1), ["#N/A", "Too few customers: 0 for 1 bins. Use fewer bins."]],
    ["half a bin", left(CUSTOMERS, DATES, AMOUNTS, null, 2.5), ["#VALUE!", "bins is 2.5. Give a whole number from 1, or leave it out."]],
    ["another language", left(CUSTOMERS, DATES, AMOUNTS, null, 1, "fr"), ["#VALUE!", 'headers is "fr". Use one of: en, zh-CN, zh-TW, FALSE.']],
    ["a sum that no cell can hold", left(column("a", "a"), column(1, 1), column(1e308, 1e308), null, 1), ["#VALUE!", "The result is larger than a cell can hold. Use smaller amounts or a smaller rate."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(rfm, ...args))).toEqual(expected));
});

describe("ABC", () => {
  test("80 and 95 % by default; a first value with 85 % is A", () => expect(abc(column(5, 85, 10))).toEqual(column("C", "A", "B")));
  test("exactly on a cutoff is the next class", () => expect(abc(column(80, 15, 5))).toEqual(column("A", "B", "C")));
  test("equals together, negatives behind the total", () => expect(abc(column(40, 40, 20, -1))).toEqual(column("A", "A", "B", "C")));
  test("cutoffs in a column with a percent sign, labels in a row", () => expect(call(abc, [[6, 3, 1]], column("50%", 0.9), [["重点", "一般", 3]])).toEqual([["重点", "一般", 3]]));
  test("a letter more than there are cutoffs", () => expect(call(abc, column(4, 3, 2, 1), [[0.2, 0.5, 0.8]])).toEqual(column("A", "B", "C", "D")));
  test("a bad value spoils its own place, and the rest is classed without it", () =>
    expect(told(abc(column(85, "", "n/a", REF, 10, 5)))).toEqual(
      told(column("A", "", value('values, row 3, column 1, is "n/a", which is not a number. Write a plain number there.'), value("values, row 4, column 1, holds #REF!. Mend that cell."), "B", "C")),
    ));
  test("nothing above 0 has no class, in its own place", () =>
    expect(told(abc(column(0, "", -5)))).toEqual(told(column(unavailable("No class: values holds no number above 0."), "", unavailable("No class: values holds no number above 0.")))));
  test.each<[string, unknown[], unknown]>([
    ["a cutoff in percent points", left(column(1), [[80, 95]]), ["#VALUE!", "cutoffs, row 1, column 1, is 80. Write a share of the total above 0 and up to 1, such as 0.8."]],
    ["a blank cutoff", left(column(1), [[0.8, ""]]), ["#VALUE!", "cutoffs, row 1, column 2, is blank. Write a share of the total above 0 and up to 1, such as 0.8."]],
    ["cutoffs that descend", left(column(1), column(0.95, 0.8)), ["#VALUE!", "cutoffs, row 2, column 1, is 0.8, which is not above the cutoff before it. List cutoffs from lowest to highest."]],
    ["text as a cutoff", left(column(1), column("most")), ["#VALUE!", 'cutoffs, row 1, column 1, is "most", which is not a number. Write a plain number there.']],
    ["too few labels", left(column(1), null, [["A", "B"]]), ["#VALUE!", "labels has 2 cell(s), but 3 are needed. Give one label more than there are cutoffs."]],
    ["a blank label", left(column(1), null, [["A", "", "C"]]), ["#VALUE!", "labels, row 1, column 2, is blank. Write a text or a number there."]],
    ["no values", left(null), ["#VALUE!", "values is missing. Give a value or a range."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(abc, ...args))).toEqual(expected));
});

describe("REVISIT", () => {
  const INTERVALS = [["Class", "Days"], ["A", 30], ["", ""], ["B", 90]];
  // 46024 is Friday, 2 January 2026.
  test("the interval of each class, compared without regard to case or width", () => expect(call(revisit, column(46_024, "2026-01-02", 46_024.9), column("A", " ｂ", "b"), INTERVALS)).toEqual(column(46_054, 46_114, 46_114)));
  test("one class for all, in the shape of the visits", () => expect(call(revisit, [[46_024, 46_025]], "A", INTERVALS)).toEqual([[46_054, 46_055]]));
  test("moved to the next working day", () => expect(call(revisit, [[46_024]], "A", INTERVALS, "工作日")).toEqual([[46_055]]));
  test("with holidays working days are the default, and make-up days are worked", () => {
    // 31 days on is Saturday, 14 February 2026, a make-up day; 32 to 40 days on lie in the holiday up to the 23rd.
    const next = (days: number): unknown => call(revisit, [["2026-01-14"]], "A", [["A", days]], null, CHINA)[0][0];
    expect([30, 31, 32, 40, 41].map(next)).toEqual([46_066, 46_067, 46_077, 46_077, 46_077]);
    expect(call(revisit, [["2026-01-14"]], "A", [["A", 32]], "calendar", CHINA)).toEqual([[46_068]]);
  });
  test("a blank visit stays blank, also where a host hands it over as 0", () => expect(call(revisit, column("", 0, null, 46_024), "A", INTERVALS)).toEqual(column("", "", "", 46_054)));
  test("a bad cell spoils its own place", () =>
    expect(told(call(revisit, column(46_024, "soon", REF, 46_024, 46_024, 46_024), column("A", "A", "A", "D", "", NOT_AVAILABLE), INTERVALS))).toEqual(
      told(column(
        46_054, value('lastVisits, row 2, column 1, is "soon", which is not a date. Write a date, or a text such as 2026-01-31.'), value("lastVisits, row 3, column 1, holds #REF!. Mend that cell."),
        unavailable('No interval: classes, row 4, column 1, is "D", which intervals does not list.'), unavailable("No interval: classes, row 5, column 1, is blank, which intervals does not list."),
        unavailable("classes, row 6, column 1, holds #N/A. Mend that cell."),
      )),
    ));
  test("classes that are numbers, without a heading", () => expect(call(revisit, column(46_024, 46_024), column(1, "2"), [[1, 7], [2, 14]])).toEqual(column(46_031, 46_038)));
  test("after the last date of all, in its own place", () => expect(told(call(revisit, column(46_024, 2_958_465), "A", INTERVALS))).toEqual(told(column(46_054, value("The next visit would be after 9999-12-31, the last date that a cell can show. Use a shorter interval.")))));
  test.each<[string, unknown[], unknown]>([
    ["no classes", left([[46_024]], null, INTERVALS), ["#VALUE!", "classes is missing. Give a value or a range."]],
    ["no intervals", left([[46_024]], "A"), ["#VALUE!", "intervals is missing. Give a value or a range."]],
    ["classes of another shape", left(column(46_024, 46_025), [["A", "B"]], INTERVALS), ["#VALUE!", "classes is 1 x 2, but lastVisits is 2 x 1. Give the same shape or one value."]],
    ["one column", left([[46_024]], "A", column("A", 30)), ["#VALUE!", "intervals has 1 column(s). Use two: class, days."]],
    ["a heading only", left([[46_024]], "A", [["Class", "Days"]]), ["#VALUE!", "intervals has no class. Give at least one row with class and days."]],
    ["a first class without days is no heading", left([[46_024]], "B", [["A", ""], ["B", 90]]), ["#VALUE!", "intervals, row 1, column 2, is blank. Give a whole number of days from 1."]],
    ["a class without days", left([[46_024]], "A", [["A", 30], ["B", "often"]]), ["#VALUE!", 'intervals, row 2, column 2, is "often". Give a whole number of days from 1.']],
    ["no days", left([[46_024]], "A", [["A", 0]]), ["#VALUE!", "intervals, row 1, column 2, is 0. Give a whole number of days from 1."]],
    ["half a day", left([[46_024]], "A", [["A", 7.5]]), ["#VALUE!", "intervals, row 1, column 2, is 7.5. Give a whole number of days from 1."]],
    ["days without a class", left([[46_024]], "A", [["A", 30], ["", 90]]), ["#VALUE!", "intervals, row 2, column 1, is blank. Write a text or a number there."]],
    ["a class twice", left([[46_024]], "A", [["Class", "Days"], ["A", 30], ["ａ", 30]]), ["#VALUE!", 'intervals, row 3, column 1, is "ａ", and so is row 2. Every class needs one row.']],
    ["an error in the table", left([[46_024]], "A", [["A", 30], ["B", REF]]), ["#VALUE!", "intervals, row 2, column 2, holds #REF!. Mend that cell."]],
    ["an unknown word", left([[46_024]], "A", INTERVALS, "weekly"), ["#VALUE!", 'days is "weekly". Use one of: calendar (自然日), working (工作日).']],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(revisit, ...args))).toEqual(expected));
});

describe("RETENTION", () => {
  test("distinct customers, compared without regard to case or width", () => expect(retention(column("Ann", "ann ", "Bo", "Cy", "Di"), [["ＡＮＮ", "bo"], ["Ed", "Ed"]])).toEqual([[0.5]]));
  test("blanks are nobody, on either side and however a host hands them over", () => expect(retention(column("Ann", "", null, 0, " "), column("", 0, "Bo"))).toEqual([[0]]));
  test("numbers are names", () => expect(retention(column(7, 8), column("7"))).toEqual([[0.5]]));
  test.each<[string, unknown[], unknown]>([
    ["nobody before", left(column("", ""), column("Ann")), ["#N/A", "Nobody to retain: before holds no customer."]],
    ["the first error is the whole result", left(column("Ann", REF), column("Ann")), ["#VALUE!", "before, row 2, column 1, holds #REF!. Mend that cell."]],
    ["also in after", left(column("Ann"), column("Ann", NOT_AVAILABLE)), ["#N/A", "after, row 2, column 1, holds #N/A. Mend that cell."]],
    ["no after", left(column("Ann")), ["#VALUE!", "after is missing. Give a value or a range."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(retention, ...args))).toEqual(expected));
});
