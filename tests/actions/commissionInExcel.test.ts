import { explainCommission } from "../../src/actions/explainCommission";
import { applyPayCommission, proposePayCommission } from "../../src/actions/payCommission";
import { callFunction } from "../../src/functions";
import { profiles } from "../../src/preview/objectModel/profiles";
import { undo } from "../../src/workbook/journal";
import { excelUnderTest } from "../workbook/univerUnderTest";
import { drawn, headings } from "./commissionBook";

describe.each(Object.values(profiles))("a commission on $name", (profile) => {
  it("is proposed beside the table with its drawn bands, written as one, explained, and taken back", async () => {
    const rows = [["Who", "Sales"], ["Ann", 8_000], ["Ben", 10_000], ["Cid", 38_000]];
    const under = await excelUnderTest({ sheets: [{ name: "Pay", rows }], tables: [{ name: "Team", address: "Pay!A1:B4" }], selection: "Pay!A1" }, profile);
    const { workbook } = under;
    const proposal = await proposePayCommission(workbook, { ...drawn, amounts: "Team[Sales]", heading: "Commission", form: "block" });
    expect(proposal).toMatchObject({
      amountsAddress: "Pay!B2:B4", sum: 920, spillAddress: "Pay!C2:C4", headingAddress: "Pay!C1", bandsAddress: "Pay!E1:F4",
      formula: '=SALES.COMMISSION(Team[Sales],Pay!$E$2:$F$4,"marginal")', obstacles: [],
    });
    expect(await applyPayCommission(workbook, proposal)).toMatchObject({ status: "applied", write: { cellCount: 10 } });
    expect((await workbook.read("Pay!E1:F4")).values).toEqual([headings.slice(0, 2), [0, 0.01], [10_000, 0.02], [30_000, 0.03]]);
    expect((await workbook.read("Pay!F2")).texts).toEqual([["1%"]]);
    // The functions are not loaded in this workbook, so that the formula shows an error; its working is known all the same.
    expect(await explainCommission(workbook, callFunction, "Pay!C2")).toMatchObject({ state: "explained", amount: { value: 8_000, address: "Pay!B2" }, bandsAddress: "Pay!E2:F4", total: 80, next: { deal: 2_000, pays: 20 } });
    expect(await undo(workbook)).toMatchObject({ restored: 10, kept: [] });
    expect((await workbook.read("Pay!C1:F4")).values.flat().every((value) => value === "")).toBe(true);
    expect(under.client.server.settings.size).toBe(0);
    expect([...under.client.server.unimplemented.keys()]).toEqual([]);
    await under.close?.();
  });

  it("is proposed as a column of its table, ranked, explained by its row's cells, and taken back", async () => {
    const rows = [["Who", "Net Sales", "Quota"], ["Ann", 8_000, 10_000], ["Ben", 38_000, 20_000], ["Total", 46_000]];
    const under = await excelUnderTest({ sheets: [{ name: "Pay", rows }], tables: [{ name: "Team", address: "Pay!A1:C4", hasTotals: true }], selection: "Pay!A1" }, profile);
    const { workbook } = under;
    const proposal = await proposePayCommission(workbook, { ...drawn, bands: { kind: "drawn", headings, rows: [{ from: 0, rate: 0.01, fixed: 0 }, { from: 0.5, rate: 0.02, fixed: 0 }] }, amounts: "Pay!B1:B4", quotas: "Team[Quota]", heading: "Commission", rank: { by: "amount", heading: "Rank" } });
    const formula = '=SALES.COMMISSION([@[Net Sales]],Pay!$G$2:$H$3,"marginal",[@Quota])';
    expect(proposal).toMatchObject({ form: "column", formula, growth: { address: "Pay!D1:E4", headings: ["Commission", "Rank"] }, obstacles: [], sum: 110 + 660 });
    expect(await applyPayCommission(workbook, proposal)).toMatchObject({ status: "applied" });
    expect(await workbook.readTables("Pay!A1")).toMatchObject([{ address: "Pay!A1:E4", columns: ["Who", "Net Sales", "Quota", "Commission", "Rank"], hasTotals: true }]);
    const written = (await workbook.read("Pay!D2:E3")).formulas;
    expect(written.map((row) => row.map((text) => String(text).replaceAll("Pay!", "")))).toEqual(Array.from({ length: 2 }, () => [formula.replace("Pay!", ""), "=SALES.RANK([@[Net Sales]],[Net Sales])"]));
    expect(await explainCommission(workbook, callFunction, "Pay!D3")).toMatchObject({ state: "explained", amount: { value: 38_000, address: "Pay!B3" }, quota: { value: 20_000, address: "Pay!C3" }, bandsAddress: "Pay!G2:H3", total: 660 });
    expect(await undo(workbook)).toMatchObject({ kept: [], gone: [] });
    expect(await workbook.readTables("Pay!A1")).toMatchObject([{ address: "Pay!A1:C4" }]);
    expect((await workbook.read("Pay!D1:H4")).values.flat().every((value) => value === "")).toBe(true);
    expect(under.client.server.settings.size).toBe(0);
    expect([...under.client.server.unimplemented.keys()]).toEqual([]);
    await under.close?.();
  });
});
