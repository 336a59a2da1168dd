import { profiles } from "../../src/preview/objectModel/profiles";
import { applySheet, lastWrite, recover, undo } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { SheetDraft } from "../../src/workbook/sheetDraft";
import { WorkbookError } from "../../src/workbook/workbook";
import { testFormulas } from "./testFormulas";
import { excelUnderTest } from "./univerUnderTest";

const draft: SheetDraft = {
  name: "Targets",
  contents: [["Year", null, null], ["'007", 12, "=TEST.DOWN(3)"], [null, null, null], [null, "=1+1", null]],
  numberFormats: [[null, null, null], [null, "#,##0", null], [null, null, null], [null, null, null]],
  looks: [["title", null, null], ["label", "input", "live"], [null, null, "live"], [null, "proof", "live"]],
  spills: [{ row: 1, column: 2, rowCount: 3, columnCount: 1 }],
  widths: [20, 10],
  freeze: { rows: 1, columns: 1 },
};
const plan = { action: "plan-targets", sheet: draft };
const book = (): MemoryWorkbook => new MemoryWorkbook({ sheets: [{ name: "Orders", rows: [["a", 1]] }], evaluate: testFormulas });
const refusal = new WorkbookError("protected", "no");
const names = async (workbook: MemoryWorkbook): Promise<string[]> => (await workbook.readSheets()).map(({ name }) => name);

describe("a drafted sheet", () => {
  it("is added with all its cells, told as the last write, and deleted by undo", async () => {
    const workbook = book();
    const before = workbook.snapshot();
    expect(await applySheet(workbook, plan)).toEqual({ status: "applied", write: { action: "plan-targets", address: "Targets!A1", cellCount: 5, isFinished: true } });
    expect((await workbook.read("Targets!A1:C4")).formulas).toEqual([["Year", "", ""], ["007", 12, "=TEST.DOWN(3)"], ["", "", 2], ["", "=1+1", 3]]);
    expect(await lastWrite(workbook)).toMatchObject({ action: "plan-targets", isFinished: true });
    expect(await undo(workbook)).toEqual({ status: "undone", address: "Targets!A1", restored: 5, kept: [], gone: [] });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("is kept by undo once somebody edited it, wherever it went, and deleted on a second word", async () => {
    const workbook = book();
    await applySheet(workbook, plan);
    workbook.renameSheetAsUser("Targets", "Ziele");
    workbook.edit("Ziele!B2", 13);
    workbook.edit("Ziele!E9", "mine");
    expect(await undo(workbook)).toMatchObject({ restored: 0, kept: [{ address: "Ziele!B2", text: "13" }, { address: "Ziele!E9", text: "mine" }] });
    expect(await undo(workbook, { includeEdited: true })).toMatchObject({ restored: 5, kept: [] });
    expect(await names(workbook)).toEqual(["Orders"]);
  });

  it("that was deleted by hand is gone, and says so", async () => {
    const workbook = book();
    await applySheet(workbook, plan);
    const added = (await workbook.readSheets()).find(({ name }) => name === "Targets");
    await workbook.deleteSheet(added?.id ?? "");
    expect(await undo(workbook)).toMatchObject({ restored: 0, gone: ["Targets!A1"] });
  });

  it("is not added where its name is taken", async () => {
    const workbook = book();
    await workbook.addSheet("TARGETS");
    const before = workbook.snapshot();
    expect(await applySheet(workbook, plan)).toEqual({ status: "refused", obstacles: [] });
    expect(workbook.snapshot()).toEqual(before);
  });

  it.each(["addSheet", "write", "formatSheet"] as const)("leaves nothing behind where %s fails", async (method) => {
    const workbook = book();
    const before = workbook.snapshot();
    workbook.failNext(method, refusal);
    await expect(applySheet(workbook, plan)).rejects.toMatchObject({ code: "protected" });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("is not begun where the workbook cannot remember it", async () => {
    const workbook = book();
    const before = workbook.snapshot();
    workbook.failNext("writeSetting", refusal);
    await expect(applySheet(workbook, plan)).rejects.toMatchObject({ code: "not-stored" });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("is taken away when it is cancelled half-way", async () => {
    const workbook = book();
    const before = workbook.snapshot();
    const controller = new AbortController();
    await expect(applySheet(workbook, plan, { signal: controller.signal, onProgress: () => controller.abort() })).rejects.toMatchObject({ code: "cancelled" });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("that was left half-written is taken away when the pane next opens", async () => {
    const workbook = book();
    const before = workbook.snapshot();
    workbook.failNext("write", refusal);
    workbook.failNext("deleteSheet", refusal);
    await expect(applySheet(workbook, plan)).rejects.toMatchObject({ code: "unfinished", address: "Targets!A1" });
    expect(await lastWrite(workbook)).toMatchObject({ isFinished: false });
    expect(await recover(workbook)).toMatchObject({ status: "undone", kept: [] });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("is not mistaken for somebody else's sheet of the same name", async () => {
    const workbook = book();
    workbook.failNext("addSheet", refusal);
    // The runtime ends after the write was announced and before the sheet came; then somebody adds one.
    workbook.failNext("writeSetting", refusal, 1);
    await expect(applySheet(workbook, plan)).rejects.toThrow();
    await workbook.addSheet("Targets");
    workbook.edit("Targets!A1", "theirs");
    expect(await recover(workbook)).toMatchObject({ kept: [{ address: "Targets!A1", text: "theirs" }] });
    expect(await names(workbook)).toEqual(["Orders", "Targets"]);
  });
});

describe.each(Object.values(profiles))("a drafted sheet on $name", (profile) => {
  it("looks as drafted, spills, and is deleted by undo", async () => {
    const under = await excelUnderTest({ sheets: [{ name: "Orders", rows: [["a", 1]] }] }, profile);
    await applySheet(under.workbook, plan);
    await under.settled();
    expect((await under.workbook.read("Targets!A1:C4")).values).toEqual([["Year", "", ""], ["007", 12, 1], ["", "", 2], ["", 2, 3]]);
    const sheetId = (await under.workbook.readSheets())[1].id;
    const style = (row: number, column: number) => under.model.style({ sheetId, row, column, rowCount: 1, columnCount: 1 });
    expect([style(0, 0), style(1, 1)]).toMatchObject([{ bold: true, fontSize: 18 }, { fill: "#FFF2CC", numberFormat: "#,##0" }]);
    expect(under.model.freezePanes(sheetId)).toEqual({ rows: 1, columns: 1 });
    expect(await undo(under.workbook)).toMatchObject({ restored: 5, kept: [] });
    expect((await under.workbook.readSheets()).map(({ name }) => name)).toEqual(["Orders"]);
    expect([...under.client.server.unimplemented.keys()]).toEqual([]);
    await under.close?.();
  });
});
