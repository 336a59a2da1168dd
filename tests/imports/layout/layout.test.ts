import { mapWorkbook, type Cell, type Region } from "../../../src/imports";
import { totalLabel } from "../../../src/imports/layout/totalLabel";
import { gridOf } from "../../support/gridOf";

const regionsOf = (rows: Cell[][], more = {}): readonly Region[] => mapWorkbook([gridOf(rows, more)]).sheets[0].regions;
const outline = ({ kind, headerRows, firstRow, lastRow, firstColumn, lastColumn }: Region) => [kind, headerRows, firstRow, lastRow, firstColumn, lastColumn];
const ORDERS: Cell[][] = [["日期", "业务员", "销售额"], [46_000, "张三", 100], [46_001, "李四", 200], [46_002, "张三", 400]];
const BANDS: Cell[][] = [["起点", "提成比例"], [0, 0.01], [100, 0.02], [200, 0.03]];

test.each([
  ["合计", "total"], ["合 计：", "total"], ["总计", "total"], ["小计", "subtotal"], ["华东小计", "subtotal"], ["华东合计", "subtotal"], ["Total", "total"], ["GRAND TOTAL", "total"], ["Total:", "total"], ["Sub-total", "subtotal"], ["East Total", "subtotal"], ["Total for East", "subtotal"], ["Sum", "total"],
] as const)("%s labels a %s", (text, kind) => expect(totalLabel(text)).toBe(kind));

test.each(["Total Energies", "Totally", "计算机", "统计局", "summary", "", "Total Care", "设计"])("%j labels nothing", (text) => expect(totalLabel(text)).toBeUndefined());

describe("several tables on a sheet", () => {
  it("side by side", () => {
    expect(regionsOf(ORDERS.map((row, index) => [...row, "", ...BANDS[index]])).map(outline)).toEqual([["orders", [0], 1, 3, 0, 2], ["bands", [0], 1, 3, 4, 5]]);
  });

  it("below each other, with and without a blank row between", () => {
    const wide = BANDS.map((row) => [...row, ""]);
    const spaced = [...ORDERS, ["", "", ""], ...ORDERS.slice(1), ...wide];
    expect(regionsOf(spaced).map(outline)).toEqual([["orders", [0], 1, 7, 0, 2], ["bands", [8], 9, 11, 0, 2]]);
    expect(regionsOf([...ORDERS, ["", "", ""], ...wide]).map(outline)).toEqual([["orders", [0], 1, 3, 0, 2], ["bands", [5], 6, 8, 0, 1]]);
    expect(regionsOf([...ORDERS, ...wide]).map(outline)).toEqual([["orders", [0], 1, 3, 0, 2], ["bands", [4], 5, 7, 0, 2]]);
  });

  it("one of them a table of the workbook, which no neighbour grows into", () => {
    const rows = ORDERS.map((row, index) => [...row, ...BANDS[index]]);
    const tables = [{ id: "t", name: "Orders", row: 0, column: 0, rowCount: 4, columnCount: 3, hasHeaders: true, hasTotals: false }];
    expect(regionsOf(rows, { tables }).map((region) => [...outline(region), region.tableId])).toEqual([["orders", [0], 1, 3, 0, 2, "t"], ["bands", [0], 1, 3, 3, 4, undefined]]);
  });
});

describe("rows of a body", () => {
  it("skip a repeated header, blank rows and section titles", () => {
    const wide = (rows: Cell[][]): Cell[][] => rows.map((row) => [...row, "A公司"]);
    const [head, ...rows] = ORDERS;
    const [region] = regionsOf([[...head, "客户"], ["华东区"], ...wide(rows), ["", "", "", ""], ...wide(rows), [...head, "客户"], ...wide(rows)]);
    expect([region.firstRow, region.lastRow, region.skippedRows]).toEqual([1, 12, [1, 5, 9]]);
  });

  it("know a total without a label by its numbers, and one by its formula", () => {
    const sum = regionsOf([...ORDERS, ["", "", 700]])[0];
    expect([sum.lastRow, sum.totals]).toEqual([3, [{ row: 4, kind: "total", reasons: [{ code: "values-sum", count: 1 }] }]]);
    const off = regionsOf([...ORDERS, ["", "", 701]])[0];
    expect([off.lastRow, off.totals]).toEqual([4, []]);
    const rows = [...ORDERS, ["", "", 701]];
    const formulas = rows.map((row, index) => row.map((cell, column) => (index === 4 && column === 2 ? "=SUM(C2:C4)" : cell)));
    expect(regionsOf(rows, { formulas })[0].totals).toEqual([{ row: 4, kind: "total", reasons: [{ code: "formula-sums" }] }]);
  });

  it("take a product called Total for what it is", () => {
    const [region] = regionsOf([["Date", "Rep", "Customer", "Product", "Amount"], [46_000, "Ann", "Acme", "Total", 5], [46_001, "Bob", "Globex", "Widget", 7]]);
    expect([region.totals, region.lastRow]).toEqual([[], 2]);
  });

  it("end before the notes", () => {
    const [region] = regionsOf([...ORDERS, ["合计", "", 700], ["注：含税"], ["审核：李总"]]);
    expect([region.lastRow, region.totals.map(({ row }) => row), region.notes.map(({ text }) => text)]).toEqual([3, [4], ["注：含税", "审核：李总"]]);
  });
});

describe("header rows", () => {
  it("are two where groups stand over names that repeat", () => {
    const [region] = regionsOf([["业务员", "1月", "", "2月", "", "3月", ""], ["", "目标", "完成", "目标", "完成", "目标", "完成"], ["张三", 10_000, 9, 20_000, 8, 30_000, 7], ["李四", 10_000, 9, 20_000, 8, 30_000, 7]]);
    expect([region.headerRows, region.kind, region.columns.map(({ meaning, period }) => [meaning, period?.index])]).toEqual([[0, 1], "targets-by-month", [["person", undefined], ["target", 1], ["actual", 1], ["target", 2], ["actual", 2], ["target", 3], ["actual", 3]]]);
  });

  it("are two where names were merged down beside groups of other names", () => {
    const rows: Cell[][] = [
      ["2026年签单回款台账"], ["大区", "业务员", "合同信息", "", "", "金额", "", "备注"], ["", "", "合同编号", "客户名称", "签单日期", "签单金额", "回款金额", ""],
      ["华东", "张伟", "HT1", "甲", 46_023, 100, 60, ""], ["", "李娜", "HT2", "乙", 46_024, 200, 90, ""], ["华东小计", "", "", "", "", 300, 150, ""],
      ["华南", "刘洋", "HT3", "丙", 46_025, 400, 100, ""], ["", "陈静", "HT4", "丁", 46_026, 500, 50, ""], ["华南小计", "", "", "", "", 900, 150, ""], ["总计", "", "", "", "", 1200, 300, ""],
    ];
    const [region] = regionsOf(rows);
    expect([region.headerRows, region.totals.map(({ row, kind }) => [row, kind])]).toEqual([[1, 2], [[5, "subtotal"], [8, "subtotal"], [9, "total"]]]);
    expect(region.columns.map(({ header, meaning, fillsDown }) => [header, meaning, fillsDown])).toEqual([
      ["大区", "region", true], ["业务员", "person", false], ["合同编号", "orderId", false], ["客户名称", "customer", false], ["签单日期", "date", false], ["签单金额", "amount", false], ["回款金额", "collected", false], ["备注", "note", false],
    ]);
  });

  it("are one where the row below holds texts and blanks of a body", () => {
    const [region] = regionsOf([["Rep", "Team", "", "Customer", "Amount"], ["Ann", "Sales", "Team", "", ""], ["Bob", "Sales", "Team", "Acme", 5], ["Cid", "Sales", "Team", "Acme", 6]]);
    expect(region.headerRows).toEqual([0]);
  });

  it("take the year from the group above the months", () => {
    const [region] = regionsOf([["", "2025年", "", "", "2026年", "", ""], ["业务员", "10月", "11月", "12月", "1月", "2月", "3月"], ["张三", 1, 2, 3, 4, 5, 6], ["李四", 1, 2, 3, 4, 5, 6]], { name: "目标" });
    expect([region.headerRows, region.columns.slice(1).map(({ period }) => [period?.year, period?.index])]).toEqual([[0, 1], [[2025, 10], [2025, 11], [2025, 12], [2026, 1], [2026, 2], [2026, 3]]]);
  });

  it("are asked for where quarters are named and the months below are not", () => {
    const [region] = regionsOf([["业务员", "Q1", "", "", "Q2", "", "", "合计"], ["张三", 7, 3, 9, 4, 5, 6, 34], ["李四", 8, 2, 3, 4, 5, 6, 28]], { name: "目标" });
    expect(region.questions.map(({ code }) => code)).toContain("which-header-row");
  });

  it("are none where nothing names the columns", () => expect(regionsOf([["a1", 1, 2], ["b7", 3, 4], ["c9", 5, 6]]).map(outline)).toEqual([["unknown", [], 0, 2, 0, 2]]));
});
