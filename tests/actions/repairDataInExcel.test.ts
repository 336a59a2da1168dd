import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { applyRepair, proposeRepair } from "../../src/actions/repairData";
import { profiles } from "../../src/preview/objectModel/profiles";
import { undo } from "../../src/workbook/journal";
import { excelUnderTest } from "../workbook/univerUnderTest";

describe.each(Object.values(profiles))("a check and a repair on $name", (profile) => {
  it("finds text numbers, hidden rows and a protected sheet, mends the texts and takes it back", async () => {
    const rows = [["Order Date", "Sales Rep", "Amount"], [46_023, "Ann Lee", "'1,200.50"], [46_024, "Bob Stone", 900], [46_031, "Ann Lee", "'(300)"], [46_040, "Carla Diaz", "=300*2"]];
    const under = await excelUnderTest({
      sheets: [
        { name: "Orders", rows, numberFormats: { "A2:A5": "yyyy-mm-dd", "C4": "@" }, hidden: ["3:3"] },
        { name: "Plan", rows: [["Sales Rep", "Target"], ["Ann Lee", 5000], ["Bob Stone", 4000], ["Carla Diaz", 4500]], isProtected: true },
      ],
    }, profile);
    const { findings, sheetCount } = await checkWorkbook(under.workbook);
    expect([sheetCount, findings.map(({ code }) => code)]).toEqual([2, ["number-as-text", "sheet-protected", "rows-hidden"]]);
    const proposal = await proposeRepair(under.workbook, findings[0]);
    expect(proposal.changes.map(({ row, after }) => [row, after])).toEqual([[1, 1200.5], [3, -300]]);
    expect(await applyRepair(under.workbook, proposal)).toMatchObject({ status: "applied", write: { cellCount: 2 } });
    expect((await under.workbook.read("Orders!C2:C5")).formulas.flat()).toEqual([1200.5, 900, -300, "=300*2"]);
    expect(await undo(under.workbook)).toMatchObject({ restored: 2, kept: [] });
    expect((await under.workbook.read("Orders!C2:C5")).values.flat()).toEqual(["1,200.50", 900, "(300)", 600]);
    expect([...under.client.server.unimplemented.keys()]).toEqual([]);
    await under.close?.();
  });
});
