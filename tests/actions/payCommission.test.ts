import { applyPayCommission, proposePayCommission, type PayCommissionProposal } from "../../src/actions/payCommission";
import { undo } from "../../src/workbook/journal";
import { commissionBook, drawn, headings, ranged, team } from "./commissionBook";

describe("a proposed commission", () => {
  it("shows what each amount earns, the band it reaches, the sum, the formula and its place", async () => {
    expect(await proposePayCommission(commissionBook(), ranged)).toMatchObject({
      action: "pay-commission",
      amountsAddress: "Team!B2:B4",
      amountCount: 3,
      rows: [
        { amount: 8_000, pay: 80, band: { from: 0, rate: 0.01 } },
        { amount: 10_000, pay: 100, band: { from: 10_000, rate: 0.02 } },
        { amount: 38_000, pay: 740, band: { from: 30_000, rate: 0.03 } },
      ],
      sum: 920,
      formula: '=SALES.COMMISSION(Team!B2:B4,Team!$F$2:$G$4,"marginal")',
      address: "Team!E2",
      spillAddress: "Team!E2:E4",
      headingAddress: "Team!E1",
      bandsAddress: "Team!F2:G4",
      obstacles: [],
      findings: [],
      notes: [],
    } satisfies Partial<PayCommissionProposal>);
  });

  it("touches nothing", async () => {
    const workbook = commissionBook();
    const before = workbook.snapshot();
    await proposePayCommission(workbook, drawn);
    expect(workbook.snapshot()).toEqual(before);
  });

  it("pays the rate reached on everything, and says who owns an edge", async () => {
    const paid = async (side: "lower" | "upper") => (await proposePayCommission(commissionBook(), { ...ranged, method: "retroactive", side })).rows.map(({ pay, band }) => [pay, band?.rate]);
    expect(await paid("lower")).toEqual([[80, 0.01], [200, 0.02], [1_140, 0.03]]);
    expect(await paid("upper")).toEqual([[80, 0.01], [100, 0.01], [1_140, 0.03]]);
  });

  it("names every argument up to the last that is not the default", async () => {
    const formula = async (more: Partial<typeof ranged>) => (await proposePayCommission(commissionBook(), { ...ranged, ...more })).formula;
    expect(await formula({ unit: 1 })).toBe('=SALES.COMMISSION(Team!B2:B4,Team!$F$2:$G$4,"marginal",,,,1)');
    expect(await formula({ side: "upper", method: "retroactive" })).toBe('=SALES.COMMISSION(Team!B2:B4,Team!$F$2:$G$4,"retroactive",,,"upper")');
    expect(await formula({ prior: "Team!D2:D4" })).toBe('=SALES.COMMISSION(Team!B2:B4,Team!$F$2:$G$4,"marginal",,Team!D2:D4)');
  });

  it("counts what was credited before, and an amount without a quota is no number", async () => {
    const proposal = await proposePayCommission(commissionBook(), { ...drawn, bands: { kind: "drawn", headings, rows: [{ from: 0, rate: 0.01, fixed: 0 }, { from: 0.5, rate: 0.02, fixed: 0 }] }, quotas: "Team!C1:C4", prior: "Team!D2:D4" });
    expect(proposal.rows).toEqual([
      { amount: 8_000, pay: 110, band: { from: 5_000, rate: 0.02 } },
      { amount: 10_000, pay: 150, band: { from: 10_000, rate: 0.02 } },
      { amount: 38_000, pay: undefined, band: undefined },
    ]);
    expect(proposal).toMatchObject({ sum: 260, quota: 10_000, notes: [{ code: "no-quota", count: 1 }] });
  });

  it("one quota and one prior serve all amounts", async () => {
    const { formula, rows } = await proposePayCommission(commissionBook(), { ...ranged, prior: "Team!D3" });
    expect([formula, rows.map(({ pay }) => pay)]).toEqual(['=SALES.COMMISSION(Team!B2:B4,Team!$F$2:$G$4,"marginal",,Team!D3)', [110, 150, 840]]);
  });

  it("keeps names and table columns, so that rows added to them take part", async () => {
    const workbook = commissionBook(team.map((row) => row.slice(0, 2).concat("", "", "", ...row.slice(5))), { names: { Bands: "Team!F2:G4", Tier1: "Team!F2:G4" }, tables: [{ name: "Pay", address: "Team!A1:B4" }, { name: "Plan", address: "Team!F1:G4" }] });
    const propose = (reference: string) => proposePayCommission(workbook, { ...ranged, amounts: "Pay[Sales]", bands: { kind: "range", reference } });
    expect((await propose("Bands")).formula).toBe('=SALES.COMMISSION(Pay[Sales],Bands,"marginal")');
    // Beyond the sheet's edge there are no cells: Excel lets it be a name.
    expect((await propose("Tier1")).formula).toBe('=SALES.COMMISSION(Pay[Sales],Tier1,"marginal")');
    expect((await propose("Team!F1:G4")).formula).toBe('=SALES.COMMISSION(Pay[Sales],Plan,"marginal")');
  });

  it("leaves blank amounts blank, and a heading out", async () => {
    const rows = team.map((row, index) => (index === 2 ? ["Ben", "", ...row.slice(2)] : row));
    const proposal = await proposePayCommission(commissionBook(rows), { ...ranged, amounts: "Team!B1:B4", bands: { kind: "range", reference: "Team!F:G" } });
    expect(proposal.rows[1]).toEqual({ amount: "", pay: "", band: undefined });
    expect(proposal).toMatchObject({ sum: 820, notes: [{ code: "heading-left-out", address: "Team!B1" }], bandsAddress: "Team!F2:G4" });
  });

  it("says in which unit everything counts where a heading or a note names one", async () => {
    const notes = async (changed: Readonly<Record<string, string>>, more: Partial<typeof ranged> = {}) => {
      const workbook = commissionBook();
      for (const [address, value] of Object.entries(changed)) workbook.edit(address, value);
      return (await proposePayCommission(workbook, { ...ranged, ...more })).notes;
    };
    expect(await notes({ "Team!B1": "销售额(万元)" })).toEqual([{ code: "counted-in", address: "Team!B2:B4", factor: 10_000 }]);
    expect(await notes({ "Team!B1": "销售额(万元)" }, { amounts: "Team!B3:B4" })).toEqual([{ code: "counted-in", address: "Team!B3:B4", factor: 10_000 }]);
    expect(await notes({ "Team!F1": "起点(万元)" })).toEqual([{ code: "unit-unsaid", address: "Team!F2:G4", factor: 10_000 }]);
    expect(await notes({ "Team!B1": "销售额(元)", "Team!C1": "目标(万元)" })).toEqual([]);
    const below = commissionBook([["单位：万元"], [], ...team]);
    expect((await proposePayCommission(below, { ...ranged, amounts: "Team!B4:B6", bands: { kind: "range", reference: "Team!F4:G6" } })).notes).toEqual([{ code: "counted-in", address: "Team!B4:B6", factor: 10_000 }]);
  });

  it("takes a fixed sum in the third column for what it is, whatever the rates", async () => {
    const rows = team.map((row, index) => [...row, ["Fixed", 0, 100, 500][index]]);
    expect((await proposePayCommission(commissionBook(rows), { ...ranged, bands: { kind: "range", reference: "Team!F2:H4" } })).bands.map(({ rate, fixed }) => [rate, fixed])).toEqual([[0.01, 0], [0.02, 100], [0.03, 500]]);
    const shares = team.map((row, index) => [...row.slice(0, 5), ...[["From", "Rate", "Fixed"], [0, 0.05, 10], [0.8, 0.08, 20], [1, 0.1, 30]][index]]);
    const paid = await proposePayCommission(commissionBook(shares), { ...ranged, quotas: "Team!C2", bands: { kind: "range", reference: "Team!F2:H4" } });
    expect(paid.bands.map(({ fixed }) => fixed)).toEqual([10, 20, 30]);
  });

  it("says what to look at in the bands, and pays by them all the same", async () => {
    const rows = [{ from: 80, rate: 5, fixed: 0 }, { from: 50, rate: 0.01, fixed: 0 }];
    const { findings } = await proposePayCommission(commissionBook(), { ...ranged, bands: { kind: "drawn", headings, rows }, quotas: "Team!C2" });
    expect(findings.map(({ code, row }) => `${code} ${row}`)).toEqual(["from-percent 1", "rate-percent 1", "unsorted 2", "starts-above-zero 2", "from-percent 2"]);
  });
});

describe("a drawn band table", () => {
  it("is written first, sorted, and the formula refers to it", async () => {
    const workbook = commissionBook();
    const before = workbook.snapshot();
    const proposal = await proposePayCommission(workbook, { ...drawn, heading: "Commission" });
    expect(proposal).toMatchObject({ bandsAddress: "Team!H1:I4", formula: '=SALES.COMMISSION(Team!B2:B4,Team!$H$2:$I$4,"marginal")', cellCount: 12, address: "Team!E2" });
    expect(await applyPayCommission(workbook, proposal)).toMatchObject({ status: "applied", write: { action: "pay-commission", address: "Team!E2" } });
    expect((await workbook.read("Team!H1:I4")).values).toEqual([["From", "Rate"], [0, 0.01], [10_000, 0.02], [30_000, 0.03]]);
    expect((await workbook.read("Team!H2:I2")).numberFormats).toEqual([["General", "0%"]]);
    expect((await workbook.read("Team!E1:E4")).values).toEqual([["Commission"], [80], [100], [740]]);
    expect(await undo(workbook)).toMatchObject({ status: "undone", kept: [] });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("has a column of fixed sums only where one is paid, and as many decimals as its ratios need", async () => {
    const rows = [{ from: 0, rate: 0.012, fixed: 0 }, { from: 0.825, rate: 0.0225, fixed: 500 }];
    const workbook = commissionBook();
    const { blocks } = await proposePayCommission(workbook, { ...drawn, bands: { kind: "drawn", headings, rows, place: "Team!A10" }, quotas: "Team!C2" });
    expect(blocks[0]).toEqual({ address: "Team!A10:C12", contents: [["From", "Rate", "Fixed"], [0, 0.012, 0], [0.825, 0.0225, 500]], numberFormats: [[null, null, null], ["0.0%", "0.00%", null], ["0.0%", "0.00%", null]] });
  });

  it("goes past what is filled", async () => {
    const rows = team.map((row) => [...row, "", "busy"]);
    expect((await proposePayCommission(commissionBook(rows), drawn)).bandsAddress).toBe("Team!J1:K4");
  });

  it("goes below a row of amounts", async () => {
    const { spillAddress, bandsAddress } = await proposePayCommission(commissionBook([["Sales", 8_000, 10_000]]), { ...drawn, amounts: "Team!B1:C1" });
    expect([spillAddress, bandsAddress]).toEqual(["Team!B2:C2", "Team!A4:B7"]);
  });

  it("is given back with the formula where the write breaks off", async () => {
    const workbook = commissionBook();
    const before = workbook.snapshot();
    const proposal = await proposePayCommission(workbook, drawn);
    workbook.edit("Team!E4", "in the way");
    const after = workbook.snapshot();
    expect((await applyPayCommission(workbook, proposal)).status).toBe("refused");
    expect(workbook.snapshot()).toEqual(after);
    workbook.edit("Team!E4", "");
    expect(workbook.snapshot()).toEqual(before);
  });
});
