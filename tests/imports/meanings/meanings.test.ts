import { mapWorkbook, type Cell, type Region } from "../../../src/imports";
import { isTextDate, kindOfCell } from "../../../src/imports/meanings/valueProfile";
import { gridOf } from "../../support/gridOf";

const regionOf = (rows: Cell[][], more = {}): Region => mapWorkbook([gridOf(rows, more)]).sheets[0].regions[0];
const meanings = ({ columns }: Region) => columns.map(({ meaning }) => meaning);
const asked = ({ questions }: Region) => questions.map(({ code, meaning, candidates }) => [code, meaning, candidates]);
const DATE = 46_000;

test.each([["12", "text-number"], ["$1,200.50", "text-number"], ["(1,200)", "text-number"], ["2026-01-02", "text-date"], ["1/2/2026", "text-date"], ["Oct 7, 2025 6:55 PM", "text-date"], ["5-Mar-26", "text-date"], ["#N/A", "error"], ["word", "text"], [true, "boolean"], [1, "number"], ["-", undefined], [" ", undefined]])("%j is a %s", (cell, kind) => expect(kindOfCell(gridOf([[cell]]), 0, 0)).toBe(kind));

it("takes no ordinary text for a date", () => expect(["May", "2026", "1.5", "SO-1-2", "3/4"].filter(isTextDate)).toEqual([]));

describe("columns that could be the same", () => {
  it("are asked about where a job needs them", () => {
    expect(asked(regionOf([["下单日期", "签单日期", "业务员", "销售额"], [DATE, DATE, "张三", 5], [DATE, DATE, "李四", 6]]))).toEqual([["which-column", "date", [0, 1]]]);
    expect(asked(regionOf([["日期", "业务员", "负责人", "销售额"], [DATE, "张三", "王五", 5], [DATE, "李四", "王五", 6]]))).toEqual([["which-column", "person", [1, 2]]]);
  });

  it("are asked about for signed, collected, net and invoiced money", () => {
    expect(asked(regionOf([["日期", "业务员", "签单", "回款"], [DATE, "张三", 5, 4], [DATE, "李四", 6, 3]]))).toEqual([["which-measure", "amount", [2, 3]]]);
    expect(asked(regionOf([["Date", "Rep", "Amount", "Net Amount", "Invoiced"], [DATE, "Ann", 5, 4, 1], [DATE, "Bob", 6, 3, 2]]))).toEqual([["which-measure", "amount", [2, 3, 4]]]);
    expect(asked(regionOf([["Rep", "Target", "Quota"], ["Ann", 50_000, 40_000], ["Bob", 60_000, 30_000]]))).toEqual([["which-measure", "target", [1, 2]]]);
  });

  it("are not asked about where one is clearly less likely, or no job needs them", () => {
    expect(asked(regionOf([["Order Date", "Ship Date", "Rep", "Amount"], [DATE, DATE, "Ann", 5], [DATE, DATE, "Bob", 6]]))).toEqual([]);
    expect(meanings(regionOf([["日期", "业务员", "客户", "客户名称", "销售额"], [DATE, "张三", "C1", "甲", 5], [DATE, "李四", "C2", "乙", 6]]))).toEqual(["date", "person", "ignore", "customer", "amount"]);
  });
});

describe("what no header tells", () => {
  it("is offered, not taken", () => {
    const region = regionOf([["Zq", "Customer", "Date", "Amount"], ["Ann", "Acme", DATE, 5], ["Bob", "Globex", DATE, 6], ["Ann", "Acme", DATE, 7]]);
    expect([region.kind, meanings(region)[0], asked(region)]).toEqual(["orders", "ignore", [["is-this-the-meaning", "person", [0]]]]);
    expect(region.columns[0].reasons.map(({ code }) => code)).toEqual(["below-threshold", "header-unknown", "names-repeat"]);
  });

  it("is asked for dates below an unknown or a doubtful header", () => {
    expect(asked(regionOf([["Rep", "Customer", "Zq", "Amount"], ["Ann", "Acme", "2026-01-02", 5], ["Bob", "Globex", "2026-01-03", 6]]))).toEqual([["is-this-the-meaning", "date", [2]]]);
    expect(asked(regionOf([["Rep", "Customer", "Ship Date", "Amount"], ["Ann", "Acme", "2026-01-02", 5], ["Bob", "Globex", "2026-01-03", 6]]))).toEqual([["is-this-the-meaning", "date", [2]]]);
  });

  it("is missing where no column could be it", () => {
    const region = regionOf([["Customer", "Date", "Amount"], ["Acme", DATE, 5], ["Globex", DATE, 6]]);
    expect([region.missing, asked(region)]).toEqual([["person"], []]);
  });
});

describe("values that do not fit their header", () => {
  it("lower the confidence below the threshold", () => {
    const region = regionOf([["Rep", "Date", "Customer", "Amount"], ["Ann", "soon", "Acme", 5], ["Bob", "later", "Globex", 6]]);
    expect([meanings(region)[1], region.columns[1].reasons.map(({ code }) => code)]).toEqual(["ignore", ["below-threshold", "header-known", "values-do-not-fit"]]);
  });

  it("are days below the heading of a date alone: digits, years of the Republic of China, days without a year", () => {
    const below = (...days: Cell[]): unknown[] => regionOf([["业务员", "日期", "金额"], ...days.map((day, row): Cell[] => [`员工${row}`, day, 100 + row])]).columns.map(({ meaning }) => meaning);
    for (const days of [[20_260_304, 20_260_305], ["20260304", "20260305"], [1_150_304, 1_150_305], ["115/03/04", "115/03/05"], ["民國115年3月4日", "民國115年3月5日"], ["3/4", "12/31"], ["3月4日", "3月5日"]]) expect([days, below(...days)]).toEqual([days, ["person", "date", "amount"]]);
    expect(below(20_261_304, 20_260_399)).toEqual(["person", "ignore", "amount"]);
    expect(meanings(regionOf([["Rep", "Date", "Qty"], ["Ann", DATE, 20_260_304], ["Bob", DATE, 20_260_305]]))[2]).toBe("quantity");
  });

  it("are numbers also with the commas and units of the people who typed them", () => {
    expect(meanings(regionOf([["Order Date", "Rep", "Amount EUR"], [DATE, "Ann", "1.234,50"], [DATE, "Bob", "-300,25"]]))[2]).toBe("amount");
    expect(meanings(regionOf([["日期", "业务员", "销售额"], [DATE, "张三", "12.5万"], [DATE, "李四", "3萬元"]]))[2]).toBe("amount");
  });

  it("are believed where whole numbers may be dates without a format", () => expect(meanings(regionOf([["Rep", "Date", "Amount"], ["Ann", DATE, 5], ["Bob", DATE + 1, 6]]))[1]).toBe("date"));
});

describe("a year to date beside the months of a plan", () => {
  const plan = (toDate: (months: readonly number[]) => number) => {
    const months = [["Ann", 20, 30, 40], ["Bob", 50, 60, 70]].map(([name, ...rest]) => [name, ...rest.map((value) => Number(value) * 1000)]);
    return regionOf([["FY2026 Sales Targets", "", "", "", ""], ["Rep", "Jan", "Feb", "Mar", "YTD"], ...months.map((row): Cell[] => [...row, toDate(row.slice(1) as number[])])]);
  };

  it("is planned where it is the sum of its first months", () => {
    const region = plan(([january, february]) => january + february);
    expect([meanings(region), asked(region)]).toEqual([["person", "target", "target", "target", "ignore"], []]);
    expect(region.columns[4].reasons.map(({ code }) => code)).toEqual(["values-sum"]);
  });

  it("was reached where it is another number, and what the months hold is asked", () => {
    const region = plan(([january]) => january - 1);
    expect([meanings(region)[4], asked(region).map(([code]) => code)]).toEqual(["actual", ["values-across-unclear"]]);
  });
});

describe("what a region is", () => {
  test.each<[string, Cell[][], string]>([
    ["orders", [["Date", "Rep", "Customer", "Amount"], [DATE, "Ann", "Acme", 5], [DATE, "Bob", "Globex", 6]], "Sheet1"],
    ["payments", [["回款日期", "业务员", "回款金额"], [DATE, "张三", 5], [DATE, "李四", 6]], "Sheet1"],
    ["pipeline", [["Owner", "Stage", "Amount"], ["Ann", "Negotiation", 5], ["Bob", "Proposal", 6]], "Sheet1"],
    ["targets", [["业务员", "季度", "目标"], ["张三", "Q1", 50_000], ["李四", "Q1", 60_000]], "Sheet1"],
    ["targets", [["业务员", "月份", "金额"], ["张三", "1月", 50_000], ["李四", "1月", 60_000]], "销售目标"],
    ["people", [["姓名", "部门", "工号"], ["张三", "一部", 1], ["李四", "二部", 2]], "人员"],
    ["bands", [["From", "Rate"], [0, 0.01], [100, 0.02]], "Sheet1"],
    ["results-by-month", [["业务员", "1月销售额", "2月销售额", "3月销售额"], ["张三", 1, 2, 3], ["李四", 4, 5, 6]], "Sheet1"],
  ])("%s", (kind, rows, name) => expect(regionOf(rows, { name })).toMatchObject({ kind, questions: [] }));

  it("is taken from the target beside the months only where they add up to it", () => {
    const months = (target: string, sum: number): Cell[][] => [["业务员", target, "1月", "2月", "3月"], ["张三", sum, 10_000, 20_000, 30_000], ["李四", sum + 90_000, 40_000, 50_000, 60_000]];
    expect(regionOf(months("季度目标", 60_000))).toMatchObject({ kind: "targets-by-month", questions: [] });
    expect(regionOf(months("季度目标", 70_000)).questions.map(({ code }) => code)).toEqual(["values-across-unclear"]);
    expect(regionOf(months("季度目标", 70_000), { name: "实际业绩" })).toMatchObject({ kind: "results-by-month", questions: [] });
    expect(regionOf(months("季度目标", 70_000), { name: "目标完成情况" }).questions.map(({ code }) => code)).toEqual(["values-across-unclear"]);
    expect(regionOf(months("季度目标", 70_000), { name: "目标分解" })).toMatchObject({ kind: "targets-by-month", questions: [] });
  });

  it("is asked for months across of which nothing says whether they are targets", () => {
    const months: Cell[][] = [["业务员", "1月", "2月", "3月"], ["张三", 10_000, 20_000, 30_000], ["李四", 40_000, 50_000, 60_000]];
    expect(asked(regionOf(months))).toEqual([["values-across-unclear", undefined, [1, 2, 3]]]);
    expect(asked(regionOf(months, { name: "2026 targets" }))).toEqual([]);
    expect(regionOf(months, { name: "2026 actuals" }).columns[1].meaning).toBe("actual");
  });
});

it("fills names down where cells were merged, and only there", () => {
  const merged = regionOf([["区域", "业务员", "目标"], ["华东", "张三", 50_000], ["", "李四", 60_000], ["华南", "王五", 70_000], ["", "赵六", 80_000]]);
  expect(merged.columns.map(({ fillsDown }) => fillsDown)).toEqual([true, false, false]);
  const forgotten = regionOf([["区域", "业务员", "目标"], ["华东", "张三", 50_000], ["华东", "李四", 60_000], ["华南", "王五", 70_000], ["华南", "赵六", 80_000], ["", "孙七", 1]]);
  expect(forgotten.columns[0].fillsDown).toBe(false);
});
