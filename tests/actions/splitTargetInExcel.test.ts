import { applySplitTarget, proposeSplitTarget } from "../../src/actions/splitTarget";
import { profiles } from "../../src/preview/objectModel/profiles";
import { undo } from "../../src/workbook/journal";
import { excelUnderTest } from "../workbook/univerUnderTest";

describe.each(Object.values(profiles))("a split on $name", (profile) => {
  it("is proposed beside the table, written as one formula on its column, and taken back", async () => {
    const rows = [["Who", "Net Sales"], ["Ann", 1], ["Ben", 2], ["Cid", 3]];
    const under = await excelUnderTest({ sheets: [{ name: "Plan", rows }], tables: [{ name: "Team", address: "Plan!A1:B4" }], selection: "Plan!B:B" }, profile);
    const weightsAddress = (await under.workbook.readSelection()).requestedAddress;
    const proposal = await proposeSplitTarget(under.workbook, { total: 65, weightsAddress, unit: 10, heading: "Target" });
    expect(proposal).toMatchObject({
      weightsAddress: "Plan!B2:B4",
      parts: [10, 20, 35],
      sum: 65,
      formula: "=SALES.SPLIT(65,Team[Net Sales],10)",
      spillAddress: "Plan!C2:C4",
      headingAddress: "Plan!C1",
      obstacles: [],
      notes: [{ code: "heading-left-out", address: "Plan!B1" }, { code: "rest-to-largest", address: "Plan!B4", amount: 5 }],
    });
    expect(await applySplitTarget(under.workbook, proposal)).toMatchObject({ status: "applied", write: { cellCount: 2 } });
    expect((await under.workbook.read("Plan!C1:C2")).formulas).toEqual([["Target"], [proposal.formula]]);
    expect(await undo(under.workbook)).toMatchObject({ restored: 2, kept: [] });
    expect((await under.workbook.read("Plan!C1:C2")).formulas).toEqual([[""], [""]]);
    expect(under.client.server.settings.size).toBe(0);
    expect([...under.client.server.unimplemented.keys()]).toEqual([]);
    await under.close?.();
  });
});
