import { aging, funnel } from "../../src/functions/pipeline";
import { call, column, faultOf, left, told, unavailable, value } from "../support/cellCalls";
import { installCustomFunctions, StubError } from "../support/customFunctionsStub";

beforeAll(installCustomFunctions);

const REF = new StubError("#REF!");

describe("FUNNEL", () => {
  const ORDER = column("Lead", "Offer", "Won");
  const rows = (...args: unknown[]): unknown => told(call(funnel, ...args));
  const nobody = (stage: string): StubError => unavailable(`No conversion: nobody reached the stage "${stage}".`);

  test("header row, one row per stage", () =>
    expect(rows(column("Lead", "Won", "Lead", "Offer"), ORDER, column(5, 7, 3, 4))).toEqual([
      ["Stage", "Reached", "Amount", "From the stage before", "From the first"],
      ["Lead", 4, 19, "", 1], ["Offer", 2, 11, 0.5, 0.5], ["Won", 1, 7, 0.5, 0.25],
    ]));
  test.each([["zh-CN", ["阶段", "到达数", "金额", "上一阶段转化率", "首阶段转化率"], "其他阶段"], ["zh-TW", ["階段", "到達數", "金額", "前一階段轉換率", "首階段轉換率"], "其他階段"]])("in %s", (language, heading, others) => {
    const cells = call(funnel, column("Lead", "Lost"), [["Lead"]], null, language);
    expect([cells[0], cells[2][0]]).toEqual([heading, others]);
  });
  test("names are compared trimmed, without regard to case or width, and shown as the order has them", () =>
    expect(rows(column(" lead", "ＬＥＡＤ", "Lead"), [["Lead "]], null, false)).toEqual([["Lead ", 3, "", "", 1]]));
  test("numbers are stages too", () => expect(rows(column(1, "1", 2), [[1, 2]], null, false)).toEqual([[1, 3, "", "", 1], [2, 1, "", 1 / 3, 1 / 3]]));
  test("the order may be a row, with blanks in it; deals may be a block", () =>
    expect(rows([["Lead", "Won"], ["", "Lead"]], [["Lead", "", "Won"]], null, false)).toEqual([["Lead", 3, "", "", 1], ["Won", 1, "", 1 / 3, 1 / 3]]));
  test("stages outside the order are counted in a last row", () =>
    expect(rows(column("Lead", "Lost", "???"), [["Lead"]], column(5, 7, 1), false)).toEqual([["Lead", 1, 5, "", 1], ["Other stages", 2, 8, "", ""]]));
  test("a blank stage counts only where it has an amount of its own", () => {
    expect(rows(column("Lead", "", null, "  "), [["Lead"]], column(5, 7, "", 0), false)).toEqual([["Lead", 1, 5, "", 1], ["Other stages", 1, 7, "", ""]]);
    expect(rows(column("Lead", ""), [["Lead"]], [[5]], false)).toEqual([["Lead", 1, 5, "", 1]]);
    expect(rows(column("Lead", ""), [["Lead"]], null, false)).toEqual([["Lead", 1, "", "", 1]]);
  });
  test("one amount for all; a blank amount counts 0", () => {
    expect(rows(column("Lead", "Won"), ORDER, [[10]], false)).toEqual([["Lead", 2, 20, "", 1], ["Offer", 1, 10, 0.5, 0.5], ["Won", 1, 10, 1, 0.5]]);
    expect(rows(column("Lead", "Lead"), [["Lead"]], column(0.1, ""), false)).toEqual([["Lead", 2, 0.1, "", 1]]);
  });
  test("after a stage that nobody reached", () => expect(rows([["Lead"]], ORDER, null, false)).toEqual(told([["Lead", 1, "", "", 1], ["Offer", 0, "", 0, 0], ["Won", 0, "", nobody("Offer"), 0]])));
  test("no deal at all", () => expect(rows([[""]], [["Lead", "Won"]], null, false)).toEqual(told([["Lead", 0, "", "", nobody("Lead")], ["Won", 0, "", nobody("Lead"), nobody("Lead")]])));
  test("a sum that no cell can hold", () => expect(rows(column("Lead", "Lead"), [["Lead"]], column(1.5e308, 1.5e308), false)).toEqual(told([["Lead", 2, value("The result is larger than a cell can hold. Use smaller amounts or a smaller rate."), "", 1]])));
  test.each<[string, unknown[], unknown]>([
    ["no order", left(column("a")), ["#VALUE!", "order is missing. Give a value or a range."]],
    ["an order of blanks", left(column("a"), column("", null)), ["#VALUE!", "order holds no stage. List the stages, the first one first."]],
    ["an order of two columns", left(column("a"), [["a", "b"], ["c", "d"]]), ["#VALUE!", "order is 2 x 2. Give one row or one column."]],
    ["a stage twice", left(column("a"), column("a", "b", "Ａ ")), ["#VALUE!", 'order, row 3, column 1, is "Ａ ", which the list has already. Every stage stands in the order once.']],
    ["an error among the stages", left(column("a", REF), column("a")), ["#VALUE!", "stages, row 2, column 1, holds #REF!. Mend that cell."]],
    ["an error in the order", left(column("a"), column("a", REF)), ["#VALUE!", "order, row 2, column 1, holds #REF!. Mend that cell."]],
    ["an error among the amounts", left(column("a", "a"), column("a"), column(1, REF)), ["#VALUE!", "amounts, row 2, column 1, holds #REF!. Mend that cell."]],
    ["a text among the amounts", left(column("a"), column("a"), column("n/a")), ["#VALUE!", 'amounts, row 1, column 1, is "n/a", which is not a number. Write a plain number there.']],
    ["amounts of another shape", left(column("a", "b"), column("a"), [[1, 2]]), ["#VALUE!", "amounts is 1 x 2, but stages is 2 x 1. Give the same shape or one value."]],
    ["headers in an unknown language", left(column("a"), column("a"), null, "fr"), ["#VALUE!", 'headers is "fr". Use one of: en, zh-CN, zh-TW, FALSE.']],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(funnel, ...args))).toEqual(expected));
});

describe("AGING", () => {
  const AS_OF = "2026-11-21";
  const BANDS = column(1, 31, 61);
  const rows = (...args: unknown[]): unknown => told(call(aging, ...args));
  const labels = (bands: unknown): unknown => call(aging, column(AS_OF), [[1]], AS_OF, bands, false).map(([label]) => label);

  test("header row, what is not due, one row per band", () =>
    expect(rows(column("2026-12-15", "2026/11/20", "2026年10月21日", "2026-10-20"), column(300, "￥500", 100, 100), AS_OF, BANDS)).toEqual([
      ["Days overdue", "Count", "Amount", "Share"], ["Not due", 1, 300, 0.3], ["1–30", 1, 500, 0.5], ["31–60", 2, 200, 0.2], ["61+", 0, 0, 0],
    ]));
  test.each([["zh-CN", ["逾期天数", "笔数", "金额", "占比"], "未到期"], ["zh-TW", ["逾期天數", "筆數", "金額", "占比"], "未到期"]])("in %s", (language, heading, notDue) => {
    const cells = call(aging, [[AS_OF]], [[5]], AS_OF, BANDS, language);
    expect([cells[0], cells[1][0]]).toEqual([heading, notDue]);
  });
  test("due on the day is not overdue", () => expect(rows([[AS_OF]], [[5]], AS_OF, column(1), false)).toEqual([["Not due", 1, 5, 1], ["1+", 0, 0, 0]]));
  test("a time of day is left out", () => expect(rows([[46_346.99]], [[5]], 46_347.01, column(1), false)).toEqual([["Not due", 0, 0, 0], ["1+", 1, 5, 1]]));
  test("an empty row is not counted; a blank amount is an item of 0; blank may be 0", () =>
    expect(rows(column("2026-11-20", "", null, 0, "2026-11-20"), column(5, "", 0, 0, ""), AS_OF, column(1), false)).toEqual([["Not due", 0, 0, 0], ["1+", 2, 5, 1]]));
  test("one amount for all", () => expect(rows([["2026-11-20", "2026-12-01", ""]], 5, AS_OF, column(1), false)).toEqual([["Not due", 1, 5, 0.5], ["1+", 1, 5, 0.5]]));
  test("labels from a second column, where it has a text", () =>
    expect(labels([["days", "name"], [31, "second"], [1, "first"], [61, ""], [91, 0.5], [91.0 + 1, " "]])).toEqual(["Not due", "first", "second", "61–90", "91", "92+"]));
  test("bands in one row", () => expect(labels([[1, 31, 61]])).toEqual(["Not due", "1–30", "31–60", "61+"]));
  test("bands in any order, with a header and blank rows", () => expect(labels(column("days", 31, "", 1))).toEqual(["Not due", "1–30", "31+"]));
  test("no share of nothing, count and amount all the same", () =>
    expect(rows(column("2026-11-20", "2026-11-20"), column(5, -5), AS_OF, column(1), false)).toEqual(told([["Not due", 0, 0, unavailable("No share: the amounts add up to 0.")], ["1+", 2, 0, unavailable("No share: the amounts add up to 0.")]])));
  test.each<[string, unknown[], unknown]>([
    ["no asOf", left(column(1), column(1), null, BANDS), ["#VALUE!", "asOf is missing. Give a date."]],
    ["no amounts", left(column(1), null, 1, BANDS), ["#VALUE!", "amounts is missing. Give a value or a range."]],
    ["no bands", left(column(1), column(1), 1), ["#VALUE!", "bands is missing. Give a value or a range."]],
    ["a header only", left(column(1), column(1), 1, column("days")), ["#VALUE!", "bands has no band. List the days overdue from which each band counts."]],
    ["amounts of another shape", left(column(1, 2), [[1, 2]], 1, BANDS), ["#VALUE!", "amounts is 1 x 2, but dueDates is 2 x 1. Give the same shape or one value."]],
    ["a text that is no date", left(column(1, "soon"), column(1, 1), 1, BANDS), ["#VALUE!", 'dueDates, row 2, column 1, is "soon", which is not a date. Write a date, or a text such as 2026-01-31.']],
    ["an amount without a date", left(column(1, ""), column(1, 250), 1, BANDS), ["#VALUE!", "dueDates, row 2, column 1, is blank, but amounts has 250 there. Write the date when it is due, or clear the amount."]],
    ["an error among the dates", left(column(1, REF), column(1, 1), 1, BANDS), ["#VALUE!", "dueDates, row 2, column 1, holds #REF!. Mend that cell."]],
    ["a text among the amounts", left(column(1), column("n/a"), 1, BANDS), ["#VALUE!", 'amounts, row 1, column 1, is "n/a", which is not a number. Write a plain number there.']],
    ["a band as text", left(column(1), column(1), 1, column(1, "31-60")), ["#VALUE!", 'bands, row 2, column 1, is "31-60", which is not a number. Write a plain number there.']],
    ["a band without days", left(column(1), column(1), 1, [[1, "a"], ["", "b"]]), ["#VALUE!", "bands, row 2, column 1, is blank. Write the days overdue from which it counts."]],
    ["part of a day", left(column(1), column(1), 1, column(1, 30.5)), ["#VALUE!", "bands, row 2, column 1, is 30.5. Write a whole number of days there."]],
    ["part of a day in a row of days", left(column(1), column(1), 1, [[1, 30.5]]), ["#VALUE!", "bands, row 1, column 2, is 30.5. Write a whole number of days there."]],
    ["two bands at one edge", left(column(1), column(1), 1, column(1, "1")), ["#VALUE!", "bands, row 2, starts at 1, and so does row 1. Every band needs its own from."]],
    ["three columns", left(column(1), column(1), 1, [[1, "a", 2], [31, "b", 3]]), ["#VALUE!", "bands has 3 columns. Use one column of days overdue, and a second one for the labels if you like."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(aging, ...args))).toEqual(expected));
});
