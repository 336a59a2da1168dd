import type { Cell } from "../../../src/imports";
import { check, cleanOrders, ORDER_HEADER, rowsOf, sheet } from "./tables";

const orders = cleanOrders(4).map(([date, name, buyer], row): Cell[] => [date, name, buyer, 100 * (row + 1)]);
const totalled = (total: Cell, formula?: string, body: readonly (readonly Cell[])[] = orders) => {
  const rows = [ORDER_HEADER, ...body, ["Total", "", "", total]];
  const formulas = rows.map((cells, row) => cells.map((cell, column) => (formula !== undefined && row === rows.length - 1 && column === 3 ? formula : cell)));
  return check(sheet("Orders", rows, { formulas })).filter(({ code }) => code.startsWith("total"));
};

describe("a total", () => {
  it("is wrong a cent beside the sum of its rows, and right below that", () => {
    expect([totalled(1000), totalled(1000.004)]).toEqual([[], []]);
    expect(totalled(1000.01)).toMatchObject([{ code: "total-differs", severity: "error", sheetName: "Orders", cells: { listed: [{ row: 5, column: 3 }], count: 1 }, values: { column: "Amount", total: 1000.01, sum: 1000 } }]);
  });
  it("is not compared where it is no number, or a formula leaves rows out by itself", () => {
    expect([totalled("n/a"), totalled(600, "=SUBTOTAL(109,D2:D5)"), totalled(250, "=AVERAGE(D2:D5)")]).toEqual([[], [], []]);
    expect(totalled(600, "=SUM(D2:D4)")).toMatchObject([{ code: "total-differs", values: { total: 600, sum: 1000 } }]);
  });
  it("leaves out text numbers and is then wrong by them; an error among the rows says nothing of it", () => {
    const text = [...orders.slice(0, 3), [...orders[3].slice(0, 3), "400"]];
    expect(totalled(600, "=SUM(D2:D5)", text)).toMatchObject([{ values: { total: 600, sum: 1000 } }]);
    expect(totalled(600, "=SUM(D2:D5)", [...orders.slice(0, 3), [...orders[3].slice(0, 3), "#N/A"]])).toEqual([]);
  });
  it("is explained by rounding up to half a step of each number and its own", () => {
    const rounded = orders.map(([date, name, buyer], row): Cell[] => [date, name, buyer, [10.2, 20.3, 30.4, 40.1][row]]);
    expect([totalled(101.25, undefined, rounded), totalled(101.26, undefined, rounded)].map(([{ code, severity }]) => [code, severity])).toEqual([["total-rounding", "hint"], ["total-differs", "error"]]);
  });
});

it("compares each subtotal with its own rows and the grand total with all", () => {
  const part = (label: string, sum: number): Cell[] => [label, "", "", sum];
  const rows = (first: number, second: number, all: number): readonly (readonly Cell[])[] => [ORDER_HEADER, orders[0], orders[1], part("Subtotal", first), orders[2], orders[3], part("Subtotal", second), part("Grand Total", all)];
  const wrong = (first: number, second: number, all: number) => check(sheet("Orders", rows(first, second, all))).filter(({ code }) => code === "total-differs").map((finding) => [rowsOf(finding), finding.values.sum]);
  expect(wrong(300, 700, 1000)).toEqual([]);
  expect(wrong(310, 700, 1000)).toEqual([[[4], 300]]);
  expect(wrong(300, 690, 1000)).toEqual([[[7], 700]]);
  expect(wrong(300, 700, 1001)).toEqual([[[8], 1000]]);
});

describe("periods across", () => {
  const months = Array.from({ length: 12 }, (_, month) => `${month + 1}月`);
  const plan = (change: (cells: Cell[]) => void, header: readonly Cell[] = ["负责人", ...months, "合计"]) => {
    const rows = ["张伟明", "王小芳", "李娜娜"].map((name, row): Cell[] => {
      const values = months.map((_, month) => 10 * (row + 1) + month);
      return [name, ...values, values.reduce((sum, value) => sum + value, 0)];
    });
    change(rows[1]);
    return check(sheet("2026目标", [header, ...rows])).filter(({ code }) => code === "periods-differ");
  };
  it("add up to the year in each row", () => {
    expect(plan(() => undefined)).toEqual([]);
    expect(plan((cells) => { cells[13] = 307; })).toMatchObject([{ cells: { listed: [{ row: 2, column: 13 }], count: 1 }, values: { column: "合计", total: 307, sum: 306 } }]);
    expect(plan((cells) => { cells[5] = ""; })).toMatchObject([{ values: { total: 306, sum: 282 } }]);
  });
  it("say nothing where the year is blank or a month shows an error", () => {
    expect([plan((cells) => { cells[13] = ""; }), plan((cells) => { cells[5] = "#REF!"; })]).toEqual([[], []]);
  });
  it("add up to quarters beside them", () => {
    const quarterly = (third: number) => {
      const header = ["负责人", "1月", "2月", "3月", "Q1小计", "4月", "5月", "6月", "Q2小计"];
      return check(sheet("2026目标", [header, ["张伟明", 1, 2, 3, 6, 4, 5, 6, 15], ["王小芳", 1, 2, third, 6, 4, 5, 6, 15]])).filter(({ code }) => code === "periods-differ");
    };
    expect([quarterly(3), quarterly(4).map(({ values }) => values)]).toEqual([[], [{ column: "Q1小计", total: 6, sum: 7 }]]);
  });
});

describe("bands", () => {
  const bands = (froms: readonly Cell[], rates: readonly Cell[] = froms.map((_, row) => 0.02 + row / 100), uppers?: readonly Cell[]) =>
    check(sheet("Bands", [["From", ...(uppers ? ["Until"] : []), "Commission rate"], ...froms.map((from, row) => [from, ...(uppers ? [uppers[row]] : []), rates[row]])]))
      .filter(({ code }) => code.startsWith("band") || code.startsWith("rate")).map((finding) => [finding.code, rowsOf(finding), finding.values]);
  it("are right from 0 upwards, in money or as attainment", () => {
    expect([bands([0, 100_000, 200_000]), bands([0, 0.8, 1, 1.2]), bands([0, 5, 10.5, 80])]).toEqual([[], [], []]);
  });
  it("miss the one from 0", () => expect(bands([1000, 2000, 3000])).toEqual([["band-no-zero", [2], { value: 1000 }]]));
  it("do not ascend", () => expect(bands([0, 3000, 2000])).toEqual([["band-unsorted", [4], { value: 2000 }]]));
  it("start twice at the same place, or below 0", () => {
    expect(bands([0, 2000, 2000])).toEqual([["band-equal", [4], { value: 2000 }]]);
    expect(bands([-1, 0, 2000])).toEqual([["band-negative", [2], { value: -1 }]]);
  });
  it("stand in percent beside parts of 1", () => {
    expect(bands([0, 80, 90, 0.95])).toContainEqual(["band-unit-mixed", [5], { value: 0.95, other: 80 }]);
    expect(bands([0, 0.8, 0.9, 100])).toEqual([["band-unit-mixed", [5], { value: 100, other: 0.8 }]]);
    expect(bands([0, 0.5, 1.5, 1001])).toEqual([]);
  });
  it("pay more than everything: 5 instead of 5 %", () => {
    expect([bands([0, 1000, 2000], [0.02, 1, 0.5]), bands([0, 1000, 2000], [0.02, 1.01, 0.5])]).toEqual([[], [["rate-unit", [3], { value: 1.01 }]]]);
    expect(bands([0, 1000, 2000], [2, 3, 5])).toEqual([["rate-unit", [2, 3, 4], { value: 2 }]]);
  });
  it("may have rates in percent where their heading says so", () => {
    const said = (rates: readonly number[]) => check(sheet("Bands", [["From", "Commission %"], ...[0, 1000, 2000].map((from, row) => [from, rates[row]])])).filter(({ code }) => code === "rate-unit").length;
    expect([said([2, 3, 5]), said([0.02, 3, 5])]).toEqual([0, 1]);
  });
  it("end before the next one starts", () => {
    expect(bands([0, 1000, 2000, 3000], undefined, [1000, 2000, 3000, ""])).toEqual([]);
    expect(bands([0, 1000, 2000, 3000], undefined, [999.99, 1999.99, 2999.99, ""])).toEqual([]);
    expect(bands([0, 1000, 2000, 3000], undefined, [1000, 1500, 3000, ""])).toEqual([["band-gap", [3], { to: 1500, from: 2000 }]]);
    expect(bands([0, 1000, 2000, 3000], undefined, [1000, 2500, 3000, ""])).toEqual([["band-gap", [3], { to: 2500, from: 2000 }]]);
  });
});
