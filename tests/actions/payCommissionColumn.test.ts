import { applyPayCommission, proposePayCommission, type PayCommissionDraft, type PayCommissionProposal } from "../../src/actions/payCommission";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { MemorySetup } from "../../src/workbook/memory/setup";
import { undo } from "../../src/workbook/journal";
import { WorkbookError, type CellValue } from "../../src/workbook/workbook";
import { commissionFormulas } from "../support/commissionFormulas";
import { drawn } from "./commissionBook";

/** Three people in a table with a totals row; bands and one quota for all below it. */
const rows: readonly (readonly CellValue[])[] = [
  ["Name", "Net Sales", "Quota", "Before"],
  ["Ann", 8_000, 10_000, 0],
  ["Ben", 38_000, 20_000, 5_000],
  ["Cid", 10_000, "", ""],
  ["Total", 56_000, "", ""],
  [],
  ["From", "Rate", "", 16_000],
  [0, 0.01],
  [10_000, 0.02],
  [30_000, 0.03],
];
const tables = [{ name: "Pay", address: "Team!A1:D5", hasTotals: true }];
const evaluate = commissionFormulas({ Bands: "Team!A8:B10", "Pay[Commission]": "Team!E2:E4", "Pay[Net Sales]": "Team!B2:B4", Common: "Team!D7" }, "Team!A1:I1");
const book = (more: Partial<MemorySetup> = {}): MemoryWorkbook =>
  new MemoryWorkbook({ sheets: [{ name: "Team", rows }], tables, names: { Bands: "Team!A8:B10", Common: "Team!D7" }, evaluate: (...given) => evaluate(...given) ?? "#NAME?", ...more });

const draft: PayCommissionDraft = { amounts: "Pay[Net Sales]", bands: { kind: "range", reference: "Bands" }, method: "marginal", side: "lower", unit: 0.01, heading: "Commission" };
const propose = (more: Partial<PayCommissionDraft> = {}, workbook = book()): Promise<PayCommissionProposal> => proposePayCommission(workbook, { ...draft, ...more });
const values = async (workbook: MemoryWorkbook, address: string): Promise<unknown> => (await workbook.read(address)).values;

describe("a commission as a column of the table", () => {
  it("is proposed where the cells beside the table are free: one formula a row", async () => {
    expect(await propose()).toMatchObject({
      form: "column", tableName: "Pay", address: "Team!E2", spillAddress: "Team!E2:E4", headingAddress: "Team!E1", heading: "Commission",
      formula: '=SALES.COMMISSION([@[Net Sales]],Bands,"marginal")',
      growth: { tableName: "Pay", address: "Team!E1:E5", headings: ["Commission"] },
      amountCount: 3, cellCount: 4, sum: 1_000 - 60 - 20, obstacles: [], notes: [],
    });
  });

  it("shows what is written: the numbers, their sum, and the table's new column; an undo takes all of it back", async () => {
    const workbook = book();
    const before = workbook.snapshot();
    const proposal = await propose({}, workbook);
    expect(workbook.snapshot()).toEqual(before);
    expect(await applyPayCommission(workbook, proposal)).toMatchObject({ status: "applied", write: { address: "Team!E2", cellCount: 4 } });
    expect(proposal.rows.map(({ pay }) => [pay])).toEqual(await values(workbook, "Team!E2:E4"));
    expect(await values(workbook, "Team!E1:E5")).toEqual([["Commission"], [80], [740], [100], [""]]);
    expect((await workbook.read("Team!E2:E4")).formulas).toEqual(Array.from({ length: 3 }, () => [proposal.formula]));
    expect((await workbook.read("Team!E2")).numberFormats).toEqual([["#,##0.00"]]);
    expect((await workbook.readTables("Team!A1"))[0]).toMatchObject({ address: "Team!A1:E5", columns: ["Name", "Net Sales", "Quota", "Before", "Commission"] });
    expect(await undo(workbook)).toMatchObject({ kept: [], gone: [] });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("reads quota and prior in its own row, or from the one cell that serves all", async () => {
    const quotas = { kind: "drawn", headings: ["From", "Rate", "Fixed"], rows: [{ from: 0, rate: 0.01, fixed: 0 }, { from: 0.5, rate: 0.02, fixed: 0 }], place: "Team!F7" } as const;
    const formula = async (more: Partial<PayCommissionDraft>): Promise<string> => (await propose({ bands: quotas, ...more })).formula;
    expect(await formula({ quotas: "Team!C1:C5", prior: "Team!D2:D4" })).toBe('=SALES.COMMISSION([@[Net Sales]],Team!$F$8:$G$9,"marginal",[@Quota],[@Before])');
    expect(await formula({ quotas: "Common", prior: "Team!D3" })).toBe('=SALES.COMMISSION([@[Net Sales]],Team!$F$8:$G$9,"marginal",Common,Team!$D$3)');
    const workbook = book();
    const proposal = await propose({ bands: quotas, quotas: "Pay[Quota]", prior: "Pay[Before]" }, workbook);
    expect(proposal.notes).toEqual([{ code: "no-quota", count: 1 }]);
    await applyPayCommission(workbook, proposal);
    expect(await values(workbook, "Team!E2:E4")).toEqual([[110], [710], ["#N/A"]]);
    expect([proposal.rows.map(({ pay }) => pay), proposal.sum]).toEqual([[110, 710, undefined], 820]);
  });

  it("has a heading that no column has yet, and a format for whole amounts", async () => {
    const headed = rows.map((row, index) => (index === 0 ? ["commission", "Net Sales", "Quota", "Commission 2"] : row));
    const workbook = book({ sheets: [{ name: "Team", rows: headed }] });
    const proposal = await propose({ unit: 1 }, workbook);
    expect(proposal).toMatchObject({ heading: "Commission 3", growth: { headings: ["Commission 3"] } });
    await applyPayCommission(workbook, proposal);
    expect(await values(workbook, "Team!E1:E2")).toEqual([["Commission 3"], [80]]);
    expect((await workbook.read("Team!E2")).numberFormats).toEqual([["#,##0"]]);
  });

  it("writes drawn bands beyond the column", async () => {
    const workbook = book();
    const before = workbook.snapshot();
    const proposal = await propose({ bands: drawn.bands }, workbook);
    expect(proposal).toMatchObject({ bandsAddress: "Team!G1:H4", formula: '=SALES.COMMISSION([@[Net Sales]],Team!$G$2:$H$4,"marginal")' });
    await applyPayCommission(workbook, proposal);
    expect(await values(workbook, "Team!E2:E4")).toEqual([[80], [740], [100]]);
    await undo(workbook);
    expect(workbook.snapshot()).toEqual(before);
    await expect(propose({ bands: { ...drawn.bands, place: "Team!E2" } as PayCommissionDraft["bands"] })).rejects.toMatchObject({ code: "places-overlap" });
    await expect(propose({ bands: { ...drawn.bands, place: "Team!C3" } as PayCommissionDraft["bands"] })).rejects.toMatchObject({ code: "place-in-source" });
  });

  it("pays all rows of the table where some of them are selected and a column is wished for", async () => {
    const part = { amounts: "Team!B2:B3", quotas: "Team!C2:C3", bands: { kind: "range", reference: "Team!A8:B9" } } as const;
    expect(await propose(part)).toMatchObject({ form: "block", tableName: "Pay", amountCount: 2, spillAddress: "Team!E2:E3" });
    expect(await propose({ ...part, form: "column" })).toMatchObject({ form: "column", amountCount: 3, spillAddress: "Team!E2:E4", notes: [{ code: "no-quota", count: 1 }, { code: "whole-column", count: 3 }] });
  });

  it("is given back where the write breaks off after the table grew", async () => {
    const workbook = book();
    const before = workbook.snapshot();
    const proposal = await propose({ bands: drawn.bands }, workbook);
    workbook.failNext("write", new WorkbookError("busy", "told to fail"), 1);
    await expect(applyPayCommission(workbook, proposal)).rejects.toMatchObject({ code: "busy" });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("says that hidden rows are paid too", async () => {
    expect((await propose({}, book({ sheets: [{ name: "Team", rows, hidden: ["3:3", "7:7"] }] }))).notes).toEqual([{ code: "hidden-rows", count: 1 }]);
  });
});

describe("one block stands beside the table", () => {
  it.each<[string, Partial<PayCommissionDraft>, Partial<MemorySetup>]>([
    ["where it is wished for", { form: "block" }, {}],
    ["where a place is named", { place: "Team!G2" }, {}],
    ["where a cell beside the table is filled", {}, { sheets: [{ name: "Team", rows: rows.map((row, index) => (index === 4 ? ["Total", 56_000, "", "", "mine"] : row)) }] }],
    ["where another table stands beside it", {}, { tables: [...tables, { name: "Next", address: "Team!E1:E3" }] }],
    ["where the sheet is protected and the cells are not", {}, { sheets: [{ name: "Team", rows, isProtected: true, unlocked: ["E1:H20"] }] }],
    ["where the table has no header row", {}, { tables: [{ name: "Pay", address: "Team!A2:D4", hasHeaders: false }] }],
  ])("%s", async (_where, more, setup) => {
    const proposal = await propose({ amounts: "Team!B2:B4", bands: { kind: "range", reference: "Team!A8:B10" }, ...more }, book(setup));
    expect(proposal).toMatchObject({ form: "block", amountCount: 3 });
    expect(proposal.growth).toBeUndefined();
  });

  it("where quotas are no column of it; a wish for a column cannot change that", async () => {
    const workbook = book({ sheets: [{ name: "Team", rows: rows.map((row) => [...row, "", "", 10_000]) }] });
    expect(await propose({ quotas: "Team!I2:I4", form: "column", bands: { kind: "range", reference: "Team!A8:B9" } }, workbook)).toMatchObject({ form: "block", tableName: undefined });
  });

  it("where nobody wishes for a column, which says what is in its way all the same", async () => {
    const workbook = book({ sheets: [{ name: "Team", rows: rows.map((row, index) => (index === 3 ? [...row, "mine"] : row)) }] });
    expect(await propose({}, workbook)).toMatchObject({ form: "block", tableName: "Pay" });
    const proposal = await propose({ form: "column" }, workbook);
    expect(proposal.obstacles).toEqual([{ code: "beside-table", address: "Team!E4" }]);
    expect(await applyPayCommission(workbook, proposal, { overwrite: true })).toMatchObject({ status: "refused" });
  });
});

describe("a rank column", () => {
  it("stands behind the commissions, one formula a row", async () => {
    const workbook = book();
    const before = workbook.snapshot();
    const proposal = await propose({ rank: { by: "commission", heading: "Rank" } }, workbook);
    expect(proposal).toMatchObject({ growth: { address: "Team!E1:F5", headings: ["Commission", "Rank"] }, rank: { address: "Team!F1:F4", heading: "Rank", formula: "=SALES.RANK([@Commission],Pay[Commission])" } });
    await applyPayCommission(workbook, proposal);
    // In memory a formula knows what stands above it; the preview's workbook ranks every row (end-to-end test).
    expect(await values(workbook, "Team!E1:F1")).toEqual([["Commission", "Rank"]]);
    expect(await values(workbook, "Team!E4:F5")).toEqual([[100, 2], ["", ""]]);
    expect(proposal.rows.map(({ rank }) => rank)).toEqual([3, 1, 2]);
    await undo(workbook);
    expect(workbook.snapshot()).toEqual(before);
  });

  it("goes by the amounts where that is wished for, and blanks take no part", async () => {
    const sheets = [{ name: "Team", rows: rows.map((row, index) => (index === 1 ? ["Ann", "", 10_000, 0] : row)) }];
    const workbook = book({ sheets });
    const proposal = await propose({ rank: { by: "amount", heading: "Rank" } }, workbook);
    expect([proposal.rank?.formula, proposal.rows.map(({ rank }) => rank)]).toEqual(["=SALES.RANK([@[Net Sales]],Pay[Net Sales])", ["", 1, 2]]);
    await applyPayCommission(workbook, proposal);
    expect(await values(workbook, "Team!F2:F4")).toEqual([[""], [1], [2]]);
  });

  it("has no place for an amount without a quota", async () => {
    const workbook = book();
    const proposal = await propose({ quotas: "Pay[Quota]", bands: { kind: "range", reference: "Team!A8:B9" }, rank: { by: "commission", heading: "Rank" } }, workbook);
    await applyPayCommission(workbook, proposal);
    expect((await workbook.read("Team!F2:F4")).values.flat().slice(2)).toEqual(["#N/A"]);
    expect(proposal.rows.map(({ rank }) => rank).at(-1)).toBeUndefined();
  });

  it("is one block beyond the table where the rows are too many", async () => {
    const many = Array.from({ length: 501 }, (_, row) => [`P${row}`, row]);
    const ranked = many.map((_, row) => [501 - row]);
    const workbook = new MemoryWorkbook({ sheets: [{ name: "Team", rows: [["Name", "Sales"], ...many] }], tables: [{ name: "Pay", address: "Team!A1:B502" }], evaluate: (formula) => (formula.includes("RANK") ? ranked : 1) });
    const before = workbook.snapshot();
    const proposal = await propose({ amounts: "Pay[Sales]", bands: drawn.bands, rank: { by: "commission", heading: "Rank" } }, workbook);
    expect(proposal).toMatchObject({ growth: { address: "Team!C1:C502" }, rank: { address: "Team!E1:E502", formula: "=SALES.RANK(Pay[Commission])" }, bandsAddress: "Team!G1:H4", notes: [{ code: "rank-outside", address: "Team!E1:E502" }] });
    await applyPayCommission(workbook, proposal);
    expect(await values(workbook, "Team!E1:E3")).toEqual([["Rank"], [501], [500]]);
    expect(await undo(workbook)).toMatchObject({ kept: [] });
    expect(workbook.snapshot()).toEqual(before);
  });
});
