import { ActionProblem } from "../../src/actions/actionProblem";
import { proposePayCommission, type PayCommissionDraft } from "../../src/actions/payCommission";
import type { CellValue } from "../../src/workbook/workbook";
import { commissionBook, drawn, headings, ranged, team } from "./commissionBook";

const problemOf = async (more: Partial<PayCommissionDraft>, changed: Readonly<Record<string, CellValue>> = {}): Promise<unknown> => {
  const workbook = commissionBook();
  for (const [address, value] of Object.entries(changed)) workbook.edit(address, value);
  try {
    await proposePayCommission(workbook, { ...ranged, ...more });
  } catch (error) {
    if (error instanceof ActionProblem) return [error.code, error.address, error.found];
    throw error;
  }
  throw new Error("no problem");
};

const drawnAs = (...rows: readonly [number, number][]): Partial<PayCommissionDraft> => ({ bands: { kind: "drawn", headings, rows: rows.map(([from, rate]) => ({ from, rate, fixed: 0 })) } });
const range = (reference: string): Partial<PayCommissionDraft> => ({ bands: { kind: "range", reference } });

describe("a draft without an answer names the cell", () => {
  it.each<[string, Partial<PayCommissionDraft>, Readonly<Record<string, CellValue>>, unknown[]]>([
    ["amounts", {}, { "Team!B3": "tbd" }, ["amount-not-number", "Team!B3", "tbd"]],
    ["amounts", {}, { "Team!B3": "'12" }, ["amount-not-number", "Team!B3", "12"]],
    ["amounts", {}, { "Team!B3": "#N/A" }, ["amount-not-number", "Team!B3", "#N/A"]],
    ["amounts", { amounts: "Team!E2:E4" }, {}, ["amounts-empty", "Team!E2:E4", undefined]],
    ["amounts", { amounts: "Team!B2:C4" }, {}, ["amounts-not-one-line", "Team!B2:C4", undefined]],
    ["amounts", {}, { "Team!A4": "'小 计" }, ["amounts-hold-sums", "Team!B4", "小 计"]],
    ["amounts", {}, { "Team!D3": "Grand Total" }, ["amounts-hold-sums", "Team!B3", "Grand Total"]],
    ["quotas", { quotas: "Team!C2:C3" }, {}, ["quotas-shape", "Team!C2:C3", "Team!B2:B4"]],
    ["quotas", { quotas: "Team!C2:C4" }, { "Team!C3": "none" }, ["quota-not-number", "Team!C3", "none"]],
    ["quotas", { quotas: "Team!C2:C4" }, { "Team!C2": -1 }, ["quota-negative", "Team!C2", "-1"]],
    ["prior", { prior: "Team!C2:D4" }, {}, ["prior-shape", "Team!C2:D4", undefined]],
    ["prior", { prior: "Team!D2:D4" }, { "Team!D4": "?" }, ["prior-not-number", "Team!D4", "?"]],
    ["bands", range("Team!A6:B8"), {}, ["bands-empty", "Team!A6:B8", undefined]],
    ["bands", range("Team!F1:G1"), {}, ["bands-empty", "Team!F1:G1", undefined]],
    ["bands", range("Team!F2:F4"), {}, ["bands-columns", "Team!F2:F4", undefined]],
    ["bands", range("Team!C2:F4"), {}, ["bands-columns", "Team!C2:F4", undefined]],
    ["bands", range("Team!F2:G4"), { "Team!G3": "" }, ["band-blank", "Team!G3", undefined]],
    ["bands", range("Team!F1:G4"), { "Team!F2": "0-100k" }, ["band-is-span", "Team!F2", "0-100k"]],
    ["bands", range("Team!F1:G4"), { "Team!F4": "20万以上" }, ["band-is-span", "Team!F4", "20万以上"]],
    ["bands", range("Team!F1:G4"), { "Team!F4": "above 30k" }, ["band-is-span", "Team!F4", "above 30k"]],
    ["bands", range("Team!F2:H4"), { "Team!G2": 10_000, "Team!G3": 30_000, "Team!G4": "", "Team!H2": 0.01, "Team!H3": 0.02, "Team!H4": 0.03 }, ["bands-with-upper", "Team!G2:G4", undefined]],
    ["bands", range("Team!F2:H4"), { "Team!G2": 9_999.99, "Team!G3": 29_999.99, "Team!G4": 99_999, "Team!H2": 0.01, "Team!H3": 0.02, "Team!H4": 0.03 }, ["bands-with-upper", "Team!G2:G4", undefined]],
    ["units", range("Team!F1:G4"), { "Team!B1": "Sales (k)", "Team!F1": "From (USD)" }, ["units-differ", "Team!F2:G4", "1"]],
    ["units", { quotas: "Team!C2:C4", ...drawnAs([0, 0.01], [0.5, 0.02]) }, { "Team!B1": "销售额(元)", "Team!C1": "目标(万元)" }, ["units-differ", "Team!C2:C4", "10000"]],
    ["bands", range("Team!F1:G4"), { "Team!F3": "ten" }, ["band-not-number", "Team!F3", "ten"]],
    ["bands", range("Team!F2:G4"), { "Team!F3": "#REF!" }, ["band-not-number", "Team!F3", "#REF!"]],
    ["bands", range("Team!F2:G4"), { "Team!F2": -5 }, ["band-negative-from", "Team!F2", "-5"]],
    ["bands", range("Team!F1:G4"), { "Team!F4": 10_000 }, ["band-equal-from", "Team!F4", "10000"]],
    ["drawn bands", drawnAs(), {}, ["bands-empty", undefined, undefined]],
    ["drawn bands", drawnAs([0, 0.1], [0, 0.2]), {}, ["band-equal-from", undefined, "0"]],
    ["drawn bands", drawnAs([-1, 0.1]), {}, ["band-negative-from", undefined, "-1"]],
    ["places", { place: "somewhere" }, {}, ["place-invalid", "somewhere", undefined]],
    ["places", { place: "Team!B4" }, {}, ["place-in-source", "Team!B4", undefined]],
    ["places", { place: "Team!G1" }, {}, ["place-in-source", "Team!G1", undefined]],
    ["places", { quotas: "Team!C2", place: "Team!C2" }, {}, ["place-in-source", "Team!C2", undefined]],
    ["places", { place: "Team!H2", bands: { ...drawn.bands, place: "Team!H4" } as PayCommissionDraft["bands"] }, {}, ["places-overlap", "Team!H4", undefined]],
    ["places", { bands: { ...drawn.bands, place: "Team!A4" } as PayCommissionDraft["bands"] }, {}, ["place-in-source", "Team!A4", undefined]],
    ["the unit", { unit: -1 }, {}, ["unit-negative", undefined, undefined]],
  ])("%s: %j with %j", async (_what, more, changed, problem) => {
    expect(await problemOf(more, changed)).toEqual(problem);
  });

  it("a sheet or a name that is not there is the workbook's own error", async () => {
    await expect(proposePayCommission(commissionBook(), { ...ranged, amounts: "Gone!A1:A3" })).rejects.toMatchObject({ code: "not-found" });
    await expect(proposePayCommission(commissionBook(), { ...ranged, bands: { kind: "range", reference: "NoSuchName" } })).rejects.toMatchObject({ code: "invalid-address" });
  });

  it("bands below which rows are blank are read as far as they go", async () => {
    const workbook = commissionBook([...team, ["", "", "", "", "", "", ""]]);
    expect((await proposePayCommission(workbook, { ...ranged, bands: { kind: "range", reference: "Team!F1:G9" } })).formula).toContain("Team!$F$2:$G$4");
  });
});

test("amounts that are all sums are what somebody chose", async () => {
  const workbook = commissionBook();
  for (const [row, name] of ["East", "North", "South"].entries()) workbook.edit(`Team!A${2 + row}`, `${name} total`);
  expect(await proposePayCommission(workbook, ranged)).toMatchObject({ amountCount: 3, sum: 920 });
});
