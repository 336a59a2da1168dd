import { explainCommission, explainExample, type CommissionWorking, type Explanation } from "../../src/actions/explainCommission";
import { oneMoreDeal } from "../../src/actions/commission/asking";
import { callFunction } from "../../src/functions";
import type { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { commissionBook, team } from "./commissionBook";

/** The team with a formula in E2 that fills E2:E4. */
const withFormula = (formula: string): MemoryWorkbook => {
  const workbook = commissionBook(team, { names: { Bands: "Team!F2:G4" } });
  workbook.edit("Team!E2", formula);
  return workbook;
};
const explain = (workbook: MemoryWorkbook, address: string): Promise<Explanation> => explainCommission(workbook, callFunction, address);
const working = async (workbook: MemoryWorkbook, address: string): Promise<CommissionWorking> => {
  const found = await explain(workbook, address);
  if (found.state !== "explained") throw new Error(found.state);
  return found;
};

describe("a commission that a spilled formula fills", () => {
  it("is the sum of its lines, each with its arithmetic and the cells it comes from", async () => {
    const found = await working(withFormula('=SALES.COMMISSION(B2:B4,Bands,"marginal")'), "Team!E4");
    expect(found).toMatchObject({
      cell: { address: "Team!E4", value: 740, text: "740" },
      formulaAddress: "Team!E2",
      amount: { value: 38_000, address: "Team!B4" },
      prior: undefined, quota: undefined, bandsAddress: "Team!F2:G4",
      lines: [
        { from: 0, to: 10_000, amount: 10_000, rate: 0.01, fixed: 0, exact: 100, commission: 100 },
        { from: 10_000, to: 30_000, amount: 20_000, rate: 0.02, fixed: 0, exact: 400, commission: 400 },
        { from: 30_000, to: undefined, amount: 8_000, rate: 0.03, fixed: 0, exact: 240, commission: 240 },
      ],
      total: 740, running: 38_000, next: undefined,
    });
  });

  it("counts what was credited before, with its cell", async () => {
    const found = await working(withFormula('=SALES.COMMISSION(B2:B4,F2:G4,"marginal",,D2:D4)'), "Team!E3");
    expect(found).toMatchObject({ amount: { value: 10_000, address: "Team!B3" }, prior: { value: 5_000, address: "Team!D3" }, total: 150, running: 15_000 });
    expect(found.lines.map(({ amount, commission }) => [amount, commission])).toEqual([[5_000, 50], [5_000, 100]]);
  });

  it("starts bands at the quota of the row, and one quota serves all rows", async () => {
    const formula = (quotas: string) => `=SALES.COMMISSION(B2:B4,{0,1%;0.5,2%},"marginal",${quotas})`;
    const first = await working(withFormula(formula("C2:C4")), "Team!E2");
    expect(first).toMatchObject({ quota: { value: 10_000, address: "Team!C2" }, bandsAddress: undefined, total: 110, lines: [{ from: 0, to: 5_000 }, { from: 5_000 }] });
    expect(await working(withFormula(formula("C3")), "Team!E4")).toMatchObject({ quota: { value: 20_000, address: "Team!C3" }, total: 660 });
  });

  it("shows what was already credited as a line of its own where the rate reached pays everything", async () => {
    const { lines, total } = await working(withFormula('=SALES.COMMISSION(B2:B4,Bands,"全额累进",,D2:D4)'), "Team!E3");
    expect(lines.map(({ from, amount, commission }) => [from, amount, commission])).toEqual([[10_000, 15_000, 300], [undefined, -5_000, -50]]);
    expect(total).toBe(250);
  });

  it("names a fixed sum and a rounding in the arithmetic", async () => {
    const [line] = (await working(withFormula('=SALES.COMMISSION({105},{0,4.5%,7},"marginal",,,,1)'), "Team!E2")).lines;
    expect(line).toMatchObject({ amount: 105, rate: 0.045, fixed: 7, exact: 11.725, commission: 12 });
  });

  it("is explained by the column of its own row in a table", async () => {
    const rows = [["Net Sales", "Pay"], [8_000, "=SALES.COMMISSION([@[Net Sales]],{0,1%})"], [300, "=SALES.COMMISSION(T[@[Net Sales]],{0,1%})"]];
    const workbook = commissionBook(rows, { tables: [{ name: "T", address: "Team!A1:B3" }] });
    expect(await working(workbook, "Team!B2")).toMatchObject({ amount: { value: 8_000, address: "Team!A2" }, total: 80 });
    expect(await working(workbook, "Team!B3")).toMatchObject({ amount: { value: 300, address: "Team!A3" }, total: 3 });
  });

  it.each([["Net Sales", "T[[#This Row],[Net Sales]]"], ["Net Sales", "[@[net sales]]"], ["Sales [€] #1", "[@[Sales '[€'] '#1]]"], ["1) Sales", "[@[1) Sales]]"], ["O'Hara", "T[[#This Row],[O''Hara]]"]])("in a column %s that is written as %s", async (header, reference) => {
    const workbook = commissionBook([[header, "Pay"], [8_000, `=SALES.COMMISSION(${reference},{0,1%})`]], { tables: [{ name: "T", address: "Team!A1:B2" }] });
    expect(await working(workbook, "Team!B2")).toMatchObject({ amount: { value: 8_000, address: "Team!A2" }, total: 80 });
  });

  it("reads text as the functions do", async () => {
    const workbook = withFormula("=SALES.COMMISSION(B2:B4,Bands)");
    workbook.edit("Team!B4", "'38,000");
    expect(await working(workbook, "Team!E4")).toMatchObject({ amount: { value: 38_000 }, running: 38_000, total: 740 });
  });

  it("earns nothing below the first band", async () => {
    expect(await working(withFormula("=SALES.COMMISSION(B2:B4,F3:G4)"), "Team!E2")).toMatchObject({ lines: [], total: 0, next: { from: 10_000, deal: 2_000, pays: 0 } });
  });
});

describe("a commission of a period", () => {
  it("counts the periods before it, down a column or along a row", async () => {
    const column = await working(withFormula("=SALES.TRUEUP(B2:B4,Bands)"), "Team!E4");
    expect(column).toMatchObject({ amount: { value: 38_000 }, prior: { value: 18_000, address: "Team!B2:B3" }, total: 1_020, cell: { value: 1_020 } });
    const rows = commissionBook([[4_000, 8_000, 9_000, "", 0, 0.01, 20_000], [1, 2, 3, "", 10_000, 0.02, 1_000], ["=SALES.TRUEUP(A1:C2,{0,1%;0.5,2%},,G1:G2)"]]);
    expect(await working(rows, "Team!C3")).toMatchObject({ prior: { value: 12_000, address: "Team!A1:B1" }, quota: { value: 20_000, address: "Team!G1" }, total: 180, cell: { value: 180 } });
    expect(await working(rows, "Team!A4")).toMatchObject({ prior: undefined, quota: { value: 1_000, address: "Team!G2" } });
  });
});

describe("what if", () => {
  const next = async (formula: string, address: string) => (await working(withFormula(formula), address)).next;

  it("a return stands in the first band, and the next one is the band above it", async () => {
    const workbook = withFormula("=SALES.COMMISSION(B2:B4,F2:G4)");
    workbook.edit("Team!B2", -200);
    expect((await working(workbook, "Team!E2")).next).toEqual({ from: 10_000, rate: 0.02, deal: 10_200, pays: 102 });
  });

  it("a deal that reaches the next band pays the rest of this one", async () => {
    expect(await next("=SALES.COMMISSION(B2:B4,Bands)", "Team!E2")).toEqual({ from: 10_000, rate: 0.02, deal: 2_000, pays: 20 });
    expect(await next("=SALES.COMMISSION(B2:B4,Bands)", "Team!E3")).toEqual({ from: 30_000, rate: 0.03, deal: 20_000, pays: 400 });
    expect(await next("=SALES.COMMISSION(B2:B4,Bands)", "Team!E4")).toBeUndefined();
  });

  it("must pass an edge that belongs to the lower band by a cent, and pays everything anew where the rate is retroactive", async () => {
    const formula = (side: string) => `=SALES.COMMISSION(B2:B4,Bands,"retroactive",,,"${side}")`;
    expect(await next(formula("lower"), "Team!E2")).toEqual({ from: 10_000, rate: 0.02, deal: 2_000, pays: 120 });
    expect(await next(formula("upper"), "Team!E2")).toEqual({ from: 10_000, rate: 0.02, deal: 2_000.01, pays: 120 });
    expect(await next(formula("含上限"), "Team!E3")).toEqual({ from: 10_000, rate: 0.02, deal: 0.01, pays: 100 });
  });

  it("one more deal pays what the year pays with it less what it pays without", async () => {
    const found = await working(withFormula("=SALES.COMMISSION(B2:B4,Bands)"), "Team!E2");
    expect(oneMoreDeal(callFunction, found.plan, found.running, 12_000)).toBe(220);
    expect(oneMoreDeal(callFunction, found.plan, found.running, -8_000)).toBe(-80);
  });

  it("an example needs no cell", () => {
    expect(explainExample(callFunction)).toMatchObject({ state: "explained", total: 740, cell: undefined, lines: [{ commission: 100 }, { commission: 400 }, { commission: 240 }] });
  });
});

describe("nothing to explain", () => {
  it.each([
    ["Team!E2:E3", "several-cells", "=SALES.COMMISSION(B2:B4,Bands)"],
    ["Team!A2", "no-formula", "=SALES.COMMISSION(B2:B4,Bands)"],
    ["Team!E2", "other-formula", "=SUM(B2:B4)"],
    ["Team!E2", "nested", "=ROUND(SALES.COMMISSION(B2:B4,Bands),0)"],
    ["Team!E2", "nested", "=SALES.COMMISSION(B2,Bands)+SALES.COMMISSION(B3,Bands)"],
  ])("%s: %s", async (address, reason, formula) => {
    expect(await explain(withFormula(formula), address)).toEqual({ state: "nothing", address, reason });
  });

  it("a blank amount, an error, an argument that Excel works out", async () => {
    const workbook = withFormula('=SALES.COMMISSION(B2:B4,Bands,"marginal",C2:C4)');
    workbook.edit("Team!B2", "");
    expect(await explain(workbook, "Team!E2")).toEqual({ state: "blank", address: "Team!E2", amountAddress: "Team!B2" });
    expect(await explain(workbook, "Team!E4")).toMatchObject({ state: "error", address: "Team!E4", error: "#N/A", sentence: expect.stringContaining("quota") });
    expect(await explain(withFormula("=SALES.COMMISSION(B2:B4*2,Bands)"), "Team!E2")).toEqual({ state: "unreadable", address: "Team!E2", argument: "B2:B4*2" });
  });

  it("reads only", async () => {
    const workbook = withFormula("=SALES.COMMISSION(B2:B4,Bands)");
    const before = workbook.snapshot();
    await explain(workbook, "Team!E3");
    expect(workbook.snapshot()).toEqual(before);
  });
});
