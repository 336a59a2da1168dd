import { HostFault } from "../../src/preview/protocol/faults";
import { profiles } from "../../src/preview/objectModel/profiles";
import { apply, lastWrite, recover, undo } from "../../src/workbook/journal";
import { growthPlan, growthSetup } from "./growthBook";
import { excelUnderTest } from "./univerUnderTest";
import type { ExcelUnderTest } from "./univerUnderTest";

/** All that the user could see of the workbook, and what it keeps for the add-in. */
async function seen({ model, client }: ExcelUnderTest): Promise<unknown> {
  await model.whenSettled();
  const area = { sheetId: model.sheets()[0]?.id ?? "", row: 0, column: 0, rowCount: 8, columnCount: 10 };
  const cells = { values: model.values(area), types: model.valueTypes(area), formulas: model.formulas(area), formats: model.numberFormats(area) };
  return { ...cells, tables: model.tables(), settings: [...client.server.settings], names: model.names() };
}

describe.each(Object.values(profiles))("a table that grows on $name", (profile) => {
  let under: ExcelUnderTest;
  beforeEach(async () => {
    under = await excelUnderTest(growthSetup, profile);
  });
  afterEach(() => {
    const missing = [...under.client.server.unimplemented.keys()];
    under.close?.();
    expect(missing).toEqual([]);
  });

  it("calculates one formula a row over its own columns, and goes back as it came", async () => {
    const before = await seen(under);
    const { workbook } = under;
    expect(await apply(workbook, await growthPlan(workbook), { overwrite: false })).toMatchObject({ status: "applied" });
    await under.settled();
    expect((await workbook.read("Reps!A1:D4")).values).toEqual([["Name", "Sales", "Pay", "Rank 2"], ["Ann", 10, 20, 21], ["Ben", 20, 40, 41], ["Total", 30, "", ""]]);
    expect((await workbook.read("Reps!C2:D3")).formulas).toEqual([["=[@Sales]*2", "=[@Pay]+1"], ["=[@Sales]*2", "=[@Pay]+1"]]);
    expect(await workbook.readTables("Reps!A1")).toMatchObject([{ address: "Reps!A1:D4", columns: ["Name", "Sales", "Pay", "Rank 2"], hasTotals: true }]);
    await under.moveRowsAsUser("insert", "Reps!1:2");
    await under.renameSheetAsUser("Reps", "Team");
    await under.settled();
    expect(await undo(workbook)).toMatchObject({ status: "undone", restored: 8, kept: [], gone: [] });
    await under.renameSheetAsUser("Team", "Reps");
    await under.moveRowsAsUser("delete", "Reps!1:2");
    expect(await seen(under)).toEqual(before);
  });

  it("keeps a column with a cell that was edited, until the user says otherwise", async () => {
    const before = await seen(under);
    const { workbook } = under;
    await apply(workbook, await growthPlan(workbook), { overwrite: false });
    await workbook.write([{ address: "Reps!C3", contents: [[55]] }]);
    expect(await undo(workbook)).toMatchObject({ kept: [{ address: "Reps!C3", text: "55.00" }, { address: "Reps!C1", text: "Pay" }, { address: "Reps!D1", text: "Rank 2" }] });
    expect(await workbook.readTables("Reps!A1")).toMatchObject([{ address: "Reps!A1:D4" }]);
    expect(await undo(workbook, { includeEdited: true })).toMatchObject({ kept: [] });
    expect(await seen(under)).toEqual(before);
  });

  it("is as it was, at the latest after recovering, whichever request fails, and however the runtime ends", async () => {
    const before = await seen(under);
    let faults = 0;
    // Every third request on one profile; a sample on the other, for the time it takes.
    for (let request = 0; request < 300; request += profile === profiles.floor ? 3 : 11) {
      const isDone = await failingFrom(under, request, request % 2 === 0 ? 1 : Infinity);
      await recover(under.workbook);
      if ((await lastWrite(under.workbook))?.isFinished) await undo(under.workbook);
      expect(await seen(under)).toEqual(before);
      if (isDone) break;
      faults += 1;
    }
    expect(faults).toBeGreaterThan(3);
  }, 240_000);
});

/** Applies the plan while so many requests after the first ones are refused; true where none was. */
async function failingFrom({ workbook, client }: ExcelUnderTest, first: number, many: number): Promise<boolean> {
  const plan = await growthPlan(workbook);
  const meet = client.server.faults.meet.bind(client.server.faults);
  let asked = 0;
  client.server.faults.meet = async (isDelayed) => {
    asked += 1;
    return asked > first && asked <= first + many ? HostFault.accessDenied : meet(isDelayed);
  };
  await apply(workbook, plan, { overwrite: false }).catch((error: unknown) => expect(error).toMatchObject({ name: "WorkbookError" }));
  client.server.faults.meet = meet;
  return asked <= first;
}
