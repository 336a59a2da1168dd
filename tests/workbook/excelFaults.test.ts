import { HostFault } from "../../src/preview/protocol/faults";
import { profiles } from "../../src/preview/objectModel/profiles";
import { apply, lastWrite, recover, undo } from "../../src/workbook/journal";
import type { WritePlan } from "../../src/workbook/journal";
import { watchCellEdit } from "../../src/workbook/excel/cellEdit";
import { until } from "./contractHelp";
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
  return { ...cells, settings: [...client.server.settings], names: model.names() };
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

  it("tells that Excel waits for a cell that is being edited, and when it goes on", async () => {
    const told: boolean[] = [];
    const stop = watchCellEdit((isWaiting) => told.push(isWaiting));
    under.client.server.faults.beginCellEdit();
    const reading = under.workbook.read("Reps!A1");
    await until(() => told.length > 0);
    expect(told).toEqual([true]);
    under.client.server.faults.endCellEdit();
    await reading;
    expect(told).toEqual([true, false]);
    stop();
  });

  it("writes halves where a request is too large", async () => {
    const rows = Array.from({ length: 100 }, (_, row) => [row + 1]);
    await under.workbook.read("Empty!A1");
    const meet = under.client.server.faults.meet.bind(under.client.server.faults);
    const asked = under.client.requests.length;
    under.client.server.faults.meet = async (isDelayed) => ((under.client.requests.at(-1)?.body.length ?? 0) > 1500 ? HostFault.requestPayloadSizeLimitExceeded : meet(isDelayed));
    await under.workbook.write([{ address: "Empty!A1:A100", contents: rows }]);
    under.client.server.faults.meet = meet;
    expect(under.client.requests.length - asked).toBeGreaterThan(4);
    expect((await under.workbook.read("Empty!A1:A101")).values).toEqual([...rows, [""]]);
  });

  it.each([true, false])("makes a write one step of Excel's own undo where Excel can: %s", async (isSetSupported) => {
    const asked: unknown[] = [];
    const run = jest.spyOn(Excel, "run");
    const stub = { context: { requirements: { isSetSupported: (...set: unknown[]) => asked.push(set) > 0 && isSetSupported } } };
    Object.assign(globalThis, { Office: stub });
    await under.workbook.write([{ address: "Empty!A1", contents: [[1]] }]);
    await under.workbook.read("Empty!A1");
    Reflect.deleteProperty(globalThis, "Office");
    expect(asked).toEqual([["ExcelApi", "1.20"]]);
    expect(run.mock.calls.map(([options]) => options)).toEqual([{ delayForCellEdit: true, ...(isSetSupported && { mergeUndoGroup: true }) }, { delayForCellEdit: true }]);
    run.mockRestore();
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

  it("takes formulas back where their rows moved, as Excel rewrote them", async () => {
    const old = [["=A2&B$1", "=Empty!A2+A2"], ["=A3&B$1", "=SUM(A$2:A3)"]];
    await under.workbook.write([{ address: "Reps!D2:E3", contents: old }]);
    const formulas: WritePlan = { action: "test", address: "Reps!D2", blocks: [{ address: "Reps!D2:E3", contents: [["=B2&A$1", 1], ["=B3&A$1", "=SUM(B2:B3)"]] }] };
    await apply(under.workbook, formulas, { overwrite: true });
    await under.moveRowsAsUser("insert", "Reps!2:3");
    await under.settled();
    expect((await under.workbook.read("Reps!D4:E5")).formulas).toEqual([["=B4&A$1", 1], ["=B5&A$1", "=SUM(B4:B5)"]]);
    expect(await undo(under.workbook)).toMatchObject({ status: "undone", kept: [], gone: [] });
    expect((await under.workbook.read("Reps!D4:E5")).formulas).toEqual([["=A4&B$1", "=Empty!A2+A4"], ["=A5&B$1", "=SUM(A$4:A5)"]]);
    expect(under.model.names()).toEqual([]);
  });

  it("leaves the workbook as it was, at the latest after recovering, whichever request fails", async () => {
    const before = await seen(under);
    // Every request on one profile; a sample on the other, for the time it takes.
    for (let request = 0; request < 200; request += profile === profiles.floor ? 1 : 5) {
      const isDone = await failingAt(under, request);
      if (isDone) break;
      await recover(under.workbook);
      expect(await seen(under)).toEqual(before);
    }
    expect(await lastWrite(under.workbook)).toMatchObject({ isFinished: true });
  }, 240_000);
});

/** Applies the plan while the request after so many is refused; true where none was. */
async function failingAt({ workbook, client }: ExcelUnderTest, request: number): Promise<boolean> {
  const meet = client.server.faults.meet.bind(client.server.faults);
  let left = request;
  client.server.faults.meet = async (isDelayed) => (left-- === 0 ? HostFault.accessDenied : meet(isDelayed));
  try {
    const { status } = await apply(workbook, plan, { overwrite: true });
    expect(status).toBe("applied");
    if (left >= 0) return true;
    // Refused was the removal of hidden names that nobody needs: the write stands.
    await undo(workbook);
    return false;
  } catch (error) {
    expect(error).toMatchObject({ code: expect.stringMatching(/^(protected|not-stored)$/) });
    return false;
  } finally {
    client.server.faults.meet = meet;
  }
}
