import type { Cell } from "../../../src/imports";
import { dayOfDigits, daysOfTexts } from "../../../src/imports/health/readTextDate";
import { numbersOfTexts } from "../../../src/imports/health/readTextNumber";
import { among, check, cleanOrders, rowsOf, sheet } from "./tables";

const readAs = (factor: number, ...texts: string[]): unknown[] => numbersOfTexts(texts, factor).map((reading) => (typeof reading === "object" ? reading.value : reading));

test.each<[string, number]>([
  ["12", 12], ["1,234", 1234], ["1,234.50", 1234.5], ["1,234,567", 1_234_567], [" 42 ", 42], [".5", 0.5], ["-3", -3], ["+3", 3], ["3-", -3], ["\u22123", -3], ["(123)", -123], ["($1,200.00)", -1200], ["（１２３）", -123],
  ["￥1,200", 1200], ["¥ 1200", 1200], ["1200元", 1200], ["-¥5", -5], ["¥-5", -5], ["NT$300", 300], ["1,200 USD", 1200], ["12.5万", 125_000], ["3萬元", 30_000], ["2亿", 200_000_000], ["12k", 12_000], ["5%", 0.05], ["28.5％", 0.285], ["１２３", 123],
])("reads %p", (text, value) => expect(readAs(1, text)).toEqual([value]));

test.each(["", "-", "n/a", "12 pcs", "1,23.4", "1.2.3", "12,3456.7", "(12", "12)", "(-12)", "--5", "1e5", "2026-01-01", "1/2", "0x12", "万"])("takes %p for no number", (text) => {
  expect(readAs(1, text)[0]).toBeUndefined();
});

describe("the decimal sign", () => {
  it("is the one that the column proves", () => {
    expect(readAs(1, "1.234,50", "1.234", "5")).toEqual([1234.5, 1234, 5]);
    expect(readAs(1, "1'234.50", "1\u2019234\u2019567", "12'3")).toEqual([1234.5, 1_234_567, undefined]);
    expect(readAs(1, "1,234.50", "1.234", "1,234")).toEqual([1234.5, 1.234, 1234]);
    expect(readAs(1, "1,5", "2,345")).toEqual([1.5, 2.345]);
  });
  it("is asked for where nothing proves it, but for groups with commas, which the functions read alike", () => {
    expect(readAs(1, "1.234", "5.678")).toEqual(["unclear", "unclear"]);
    expect(readAs(1, "1,234", "5,678")).toEqual([1234, 5678]);
  });
  it("is each text's own in a mixed column, where only what could be either is asked for", () => {
    expect(readAs(1, "1,234.50", "1.234,50", "1,234", "1.234")).toEqual([1234.5, 1234.5, "unclear", "unclear"]);
  });
});

it("counts 万 in the unit of the column, and asks where the text names another", () => {
  expect(readAs(10_000, "12.5万", "12.5", "125000元")).toEqual([12.5, 12.5, "unclear"]);
  expect(readAs(0.01, "5%", "5")).toEqual([5, 5]);
});

const amountsBeside = (...amounts: readonly Cell[]): readonly (readonly Cell[])[] => [...cleanOrders(10), ...amounts.map((amount, row) => [46_200 + row, "Ann Lee", "Buyer 9", amount])];

it("finds text numbers below a heading of amounts, and none among numbers, dashes and blanks", () => {
  expect(among("number-as-text", amountsBeside(1, "-", "", "—", true))).toEqual([]);
  const [finding] = among("number-as-text", amountsBeside("1,200", 5, "3万"));
  expect([finding.severity, rowsOf(finding), finding.values, finding.repair?.map(({ after }) => after)]).toEqual(["error", [12, 14], { column: "Amount", example: "1,200" }, [1200, 30_000]]);
});

it("repairs no formula, and says unclear ones without a repair", () => {
  const rows = [["Order Date", "Sales Rep", "Customer", "Amount"] as readonly Cell[], ...amountsBeside("1,200", "1,300")];
  const formulas = rows.map((cells, row) => cells.map((cell, column) => (row === 11 && column === 3 ? '=TEXT(1200,"#,##0")' : cell)));
  const [finding] = check(sheet("Orders", rows, { formulas }));
  expect([finding.cells.count, finding.repair?.map(({ row }) => row)]).toEqual([2, [12]]);
  const [unclear] = among("number-text-unclear", amountsBeside("1.234", "5.678"));
  expect([unclear.cells.count, unclear.repair]).toEqual([2, undefined]);
});

test.each<[string, number]>([
  ["2026-03-04", 46_085], ["2026/3/4", 46_085], ["2026.3.4", 46_085], ["2026年3月4日", 46_085], ["２０２６年３月４日", 46_085], ["3 Mar 2026", 46_084], ["3-Mar-26", 46_084], ["March 3, 2026", 46_084], ["Sept 1, 2026", 46_266],
  ["13/02/2026", 46_066], ["02/13/2026", 46_066], ["4.3.2026", 46_085], ["5/5/2026", 46_147], ["2026-03-04 12:00", 46_085.5], ["2026-03-04T06:00:00Z", 46_085.25],
  ["115/3/4", 46_085], ["115.03.04", 46_085], ["民國115年3月4日", 46_085], ["中華民國 99/12/31", 40_543], ["115/3/4 12:00", 46_085.5],
])("reads %p as a day", (text, day) => expect(daysOfTexts([text])).toEqual([day]));

test.each(["2026-02-30", "31/31/2026", "3/4/2026", "3/4/26", "Marz 3, 2026", "soon", "", "20260304", "2026-03-04 24:00"])("reads %p as no day for sure", (text) => expect(daysOfTexts([text])).toEqual([undefined]));

it("takes the order of day and month that fits the whole column, and none where two or no order fit", () => {
  expect(daysOfTexts(["3/4/2026", "13/4/2026"])).toEqual([46_115, 46_125]);
  expect(daysOfTexts(["3/4/2026", "4/13/2026"])).toEqual([46_085, 46_125]);
  expect(daysOfTexts(["3/4/2026", "13/4/2026", "4/13/2026"])).toEqual([undefined, undefined, undefined]);
});

it("finds text dates and gives them the format of the dates beside", () => {
  const dated = (...dates: readonly Cell[]): readonly (readonly Cell[])[] => [...cleanOrders(6), ...dates.map((date, row) => [date, "Ann Lee", "Buyer 9", 700 + row])];
  const [finding] = among("date-as-text", dated("2026/3/4", "5 Mar 2026"));
  expect([rowsOf(finding), finding.repair?.map(({ after, numberFormat }) => [after, numberFormat])]).toEqual([[8, 9], [[46_085, "yyyy-mm-dd"], [46_086, "yyyy-mm-dd"]]]);
  const [unclear] = among("date-text-unclear", dated("3/4/2026", "5/6/2026"));
  expect([rowsOf(unclear), unclear.repair]).toEqual([[8, 9], undefined]);
  expect(among("date-as-text", dated("3/4/2026", "13/6/2026"))).toHaveLength(1);
});

test.each<[string | number, number | undefined]>([
  [20_260_304, 46_085], ["20260304", 46_085], [1_150_304, 46_085], ["1150304", 46_085], [20_261_304, undefined], [20_260_230, undefined], [46_085, undefined], [3_150_304, undefined], [150_304, undefined], [20_260_304.5, undefined], ["", undefined],
])("reads the digits %p as %p", (digits, day) => expect(dayOfDigits(digits)).toBe(day));

it("repairs days as digits below the heading of a date, and no numbers elsewhere", () => {
  const header = ["Order Date", "Sales Rep", "Customer", "Amount"];
  const rows = [20_260_304, "20260305", "115/03/06"].map((day, row): Cell[] => [day, "Ann Lee", `Buyer ${row}`, 20_260_307 + row]);
  const findings = check(sheet("Orders", [header, ...rows])).filter(({ repair }) => repair);
  expect(findings.map(({ code, repair }) => [code, repair?.map(({ column, after }) => [column, after])])).toEqual([["date-as-text", [[0, 46_085], [0, 46_086], [0, 46_087]]]]);
});

it("says which days lack their year, without guessing one", () => {
  const dated = (...dates: readonly Cell[]): readonly (readonly Cell[])[] => [...cleanOrders(6), ...dates.map((date, row) => [date, "Ann Lee", "Buyer 9", 700 + row])];
  const [finding] = among("date-unreadable", dated("3/4", "3月5日", "mid March 3"));
  expect([finding.severity, rowsOf(finding), finding.values, finding.repair]).toEqual(["error", [8, 9, 10], { column: "Order Date", example: "3/4" }, undefined]);
  expect(among("date-unreadable", dated("soon", "-", ""))).toEqual([]);
});
