import { HostFault } from "../../src/preview/protocol/faults";
import { profiles } from "../../src/preview/objectModel/profiles";
import { apply, lastWrite, recover, undo } from "../../src/workbook/journal";
import type { WritePlan } from "../../src/workbook/journal";
import { excelUnderTest } from "./univerUnderTest";
import type { ExcelUnderTest } from "./univerUnderTest";
import type { WorkbookSetup } from "./workbookSetup";

const setup: WorkbookSetup = {
  sheets: [{ name: "Reps", rows: [["Name", "Old"], ["Ann", ""], ["Ben", "'007"]], numberFormats: { "B3": "0.00" } }, { name: "Empty", rows: [] }],
  selection: "Reps!A1",
};
const plan: WritePlan = {
  action: "test",
  address: "Reps!B2",
  blocks: [
    { address: "Reps!B2", contents: [["=TEST.DOWN(3)"]], spill: "Reps!B2:B4" },
    { address: "Reps!B1", contents: [["Share"]], numberFormats: [["@"]] },
  ],
};

/** All that the user could see of the workbook, and what it keeps for the add-in. */
async function seen({ model, client }: ExcelUnderTest): Promise<unknown> {
  await model.whenSettled();
  const area = { sheetId: model.sheets()[0]?.id ?? "", row: 0, column: 0, rowCount: 8, columnCount: 6 };
  const cells = { values: model.values(area), types: model.valueTypes(area), formulas: model.formulas(area), formats: model.numberFormats(area) };
  return { ...cells, settings: [...client.server.settings] };
}

describe.each(Object.values(profiles))("the Excel adapter on $name", (profile) => {
  let under: ExcelUnderTest;
  beforeEach(async () => {
    under = await excelUnderTest(setup, profile);
  });
  afterEach(() => {
    const missing = [...under.client.server.unimplemented.keys()];
    under.close?.();
    expect(missing).toEqual([]);
  });

  it.each([
    ["invalidOperationInCellEditMode", "editing-cell"],
    ["activityLimitReached", "busy"],
    ["accessDenied", "protected"],
  ] as const)("turns %s into %s with the address", async (fault, code) => {
    under.client.server.faults.failNext(HostFault[fault]);
    await expect(under.workbook.read("Reps!A1")).rejects.toMatchObject({ name: "WorkbookError", code, address: "Reps!A1" });
  });

  it("waits for the user to leave a cell that is being edited", async () => {
    under.client.server.faults.beginCellEdit();
    setTimeout(() => under.client.server.faults.endCellEdit(), 50);
    expect((await under.workbook.read("Reps!A1")).values).toEqual([["Name"]]);
  });

  it("reads halves where an answer is too large", async () => {
    await under.workbook.read("Reps!A1");
    const [text, before] = ["x".repeat(1200), under.client.requests.length];
    await under.workbook.write([{ address: "Empty!A1:A2000", contents: Array.from({ length: 2000 }, () => [text]) }]);
    expect(under.client.requests.length - before).toBeGreaterThan(2);
    const reading = await under.workbook.read("Empty!A1:A2000");
    expect([reading.rowCount, reading.values.every(([value]) => value === text)]).toEqual([2000, true]);
  });

  it("reads a small range in two requests and beside empty cells asks for no cell", async () => {
    const before = under.client.requests.length;
    await under.workbook.read("Reps!A1:B3");
    const sent = under.client.requests.slice(before).filter(({ body }) => !body.includes("_RemoveReference"));
    expect(sent).toHaveLength(2);
    const start = under.client.requests.length;
    await under.workbook.obstacles("Reps!F2", "Reps!F2:F100000");
    expect(under.client.requests.slice(start).some(({ body }) => body.includes("valueTypes"))).toBe(false);
  });

  it("applies, verifies and takes back through the journal", async () => {
    const before = await seen(under);
    const obstacles = [{ code: "not-empty", address: "Reps!B3" }, { code: "not-empty", address: "Reps!B1" }];
    expect(await apply(under.workbook, plan, { overwrite: false })).toEqual({ status: "refused", obstacles });
    expect(await seen(under)).toEqual(before);
    expect(await apply(under.workbook, plan, { overwrite: true })).toMatchObject({ status: "applied" });
    await under.settled();
    expect((await under.workbook.read("Reps!B1:B4")).values).toEqual([["Share"], [1], [2], [3]]);
    expect(await lastWrite(under.workbook)).toMatchObject({ address: "Reps!B2", isFinished: true });
    expect(await undo(under.workbook)).toMatchObject({ status: "undone", kept: [] });
    expect(await seen(under)).toEqual(before);
  });

  it("leaves the workbook as it was, at the latest after recovering, whichever request fails", async () => {
    const before = await seen(under);
    // Every request on one profile; a sample on the other, for the time it takes.
    for (let request = 0; request < 60; request += profile === profiles.floor ? 1 : 5) {
      const isDone = await failingAt(under, request);
      if (isDone) break;
      await recover(under.workbook);
      expect(await seen(under)).toEqual(before);
    }
    expect(await lastWrite(under.workbook)).toMatchObject({ isFinished: true });
  }, 60_000);
});

/** Applies the plan while the request after so many is refused; true where none was. */
async function failingAt({ workbook, client }: ExcelUnderTest, request: number): Promise<boolean> {
  const meet = client.server.faults.meet.bind(client.server.faults);
  let left = request;
  client.server.faults.meet = async (isDelayed) => (left-- === 0 ? HostFault.accessDenied : meet(isDelayed));
  try {
    return (await apply(workbook, plan, { overwrite: true })).status === "applied" && left >= 0;
  } catch (error) {
    expect(error).toMatchObject({ code: "protected" });
    return false;
  } finally {
    client.server.faults.meet = meet;
  }
}
