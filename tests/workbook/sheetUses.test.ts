import { profiles } from "../../src/preview/objectModel/profiles";
import { applySheet, lastWrite, recover, undo } from "../../src/workbook/journal";
import type { SheetPlan } from "../../src/workbook/journal";
import { usesSheet } from "../../src/workbook/journal/sheetUses";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { WorkbookError } from "../../src/workbook/workbook";
import { excelUnderTest } from "./univerUnderTest";

const plan: SheetPlan = {
  action: "test",
  sheet: { name: "Year's plan", contents: [["Sum", 12]], numberFormats: [[null, null]], looks: [], widths: [], freeze: { rows: 0, columns: 0 }, spills: [] },
};
const orders = { name: "Orders", rows: [["a", 1], ["b", 2]] };
const board = { name: "Board", rows: [["c"]] };
const book = (): MemoryWorkbook => new MemoryWorkbook({ sheets: [orders, board] });
const names = async (workbook: MemoryWorkbook): Promise<string[]> => (await workbook.readSheets()).map(({ name }) => name);

describe("undo of an added sheet that formulas elsewhere use", () => {
  it("keeps it and lists them, until they are mended", async () => {
    const workbook = book();
    await applySheet(workbook, plan);
    workbook.edit("Orders!B2", "=2*'Year''s plan'!B1");
    workbook.edit("Board!D7", "=SUM('YEAR''S PLAN'!B:B)");
    workbook.edit("Board!D8", "'='Year''s plan'!B1");
    expect(await undo(workbook)).toEqual({ status: "undone", address: "'Year''s plan'!A1", restored: 0, kept: [], gone: [], uses: { sheet: "Year's plan", places: ["Orders!B2", "Board!D7"] } });
    expect(await names(workbook)).toEqual(["Orders", "Board", "Year's plan"]);
    expect(await lastWrite(workbook)).toMatchObject({ isFinished: true });
    workbook.edit("Orders!B2", 2);
    workbook.edit("Board!D7", "");
    expect(await undo(workbook)).toEqual({ status: "undone", address: "'Year''s plan'!A1", restored: 2, kept: [], gone: [] });
    expect(await names(workbook)).toEqual(["Orders", "Board"]);
  });

  it("deletes it at a second word, wherever it went, and forgets the write", async () => {
    const workbook = book();
    await applySheet(workbook, plan);
    workbook.renameSheetAsUser("Year's plan", "Ziele");
    workbook.edit("Orders!B2", "=Ziele!B1");
    expect(await undo(workbook)).toMatchObject({ uses: { sheet: "Ziele", places: ["Orders!B2"] } });
    expect(await undo(workbook, { includeEdited: true })).toMatchObject({ restored: 2, kept: [] });
    expect(await names(workbook)).toEqual(["Orders", "Board"]);
    expect(await undo(workbook)).toEqual({ status: "nothing" });
  });

  it("lists edited cells beside them", async () => {
    const workbook = book();
    await applySheet(workbook, plan);
    workbook.edit("'Year''s plan'!B1", 13);
    workbook.edit("Orders!B2", "='Year''s plan'!B1");
    expect(await undo(workbook)).toMatchObject({ restored: 0, kept: [{ address: "'Year''s plan'!B1", text: "13" }], uses: { places: ["Orders!B2"] } });
    expect(await undo(workbook, { includeEdited: true })).toMatchObject({ restored: 2, kept: [] });
  });

  it("can be cancelled while it looks, and looks in chunks", async () => {
    const workbook = book();
    await applySheet(workbook, plan);
    workbook.edit("Orders!C120000", "='Year''s plan'!B1");
    const shares: number[] = [];
    expect(await undo(workbook, { onProgress: (share) => shares.push(share) })).toMatchObject({ uses: { places: ["Orders!C120000"] } });
    expect(shares.length).toBeGreaterThan(7);
    expect(shares.at(-1)).toBeCloseTo(1);
    const written = JSON.stringify(workbook.snapshot());
    const controller = new AbortController();
    await expect(undo(workbook, { signal: controller.signal, onProgress: (share) => share > 0.7 && controller.abort() })).rejects.toMatchObject({ code: "cancelled" });
    expect(JSON.stringify(workbook.snapshot()) === written).toBe(true);
  });

  it("is asked as well where the write broke off earlier, and by nobody where it breaks off now", async () => {
    const workbook = book();
    const before = workbook.snapshot();
    workbook.edit("Orders!B2", "=INDIRECT(\"'Year''s plan'!B1\")");
    const asked = workbook.snapshot();
    workbook.failNext("formatSheet", new WorkbookError("busy", "no"));
    await expect(applySheet(workbook, plan)).rejects.toMatchObject({ code: "busy" });
    expect(workbook.snapshot()).toEqual(asked);
    workbook.failNext("formatSheet", new WorkbookError("busy", "no"));
    workbook.failNext("deleteSheet", new WorkbookError("busy", "no"));
    await expect(applySheet(workbook, plan)).rejects.toMatchObject({ code: "unfinished" });
    expect(await recover(workbook)).toMatchObject({ status: "undone", uses: { places: ["Orders!B2"] } });
    expect(await recover(workbook)).toEqual({ status: "nothing" });
    workbook.edit("Orders!B2", 2);
    expect(await undo(workbook, { includeEdited: true })).toMatchObject({ restored: 2 });
    expect(workbook.snapshot()).toEqual(before);
  });
});

describe("a formula uses the sheet Plan with the table Quotas", () => {
  const isUse = usesSheet("Plan", ["Quotas"]);

  it.each(["=Plan!A1", "=SUM(plan!A:A)", "='Plan'!A1", "=1+SUM(Reps!A1,Plan!$B$2:$C$3)", "=SUM(Quotas[Sum])", "=ROWS(quotas)", "=INDIRECT(\"Plan!A1\")", "=SUM(Plan:Reps!A1)", "=SUM('Jan 1:Plan'!A1)", "=HYPERLINK(\"#Plan!A1\")"])("as %s does", (formula) => {
    expect(isUse(formula)).toBe(true);
  });

  it.each(["=Plans!A1", "=Reps!A1", "='My Plan'!A1", "=[Plan.xlsx]Reps!A1", "=[Other.xlsx]Plan!A1", "='[Other.xlsx]Plan'!A1", "=\"Plan\"", "=Plan+1", "=Reps[Plan]", "=MyQuotas[Sum]", "=QUOTAS(1)"])("as %s does not", (formula) => {
    expect(isUse(formula)).toBe(false);
  });
});

describe.each(Object.values(profiles))("formulas that use an added sheet, on $name", (profile) => {
  it("are found before it is deleted, with the names of its cells", async () => {
    const under = await excelUnderTest({ sheets: [orders, board] }, profile);
    await applySheet(under.workbook, plan);
    await under.workbook.write([{ address: "Orders!B2", contents: [["='Year''s plan'!B1*2"]] }, { address: "Board!C9", contents: [["=SUM('Year''s plan'!1:1)"]] }]);
    under.model.addName("Quota", "='Year''s plan'!$B$1");
    await under.settled();
    expect(await undo(under.workbook)).toMatchObject({ restored: 0, kept: [], uses: { sheet: "Year's plan", places: ["Quota", "Orders!B2", "Board!C9"] } });
    under.model.deleteName("Quota");
    await under.workbook.write([{ address: "Orders!B2", contents: [[2]] }]);
    await under.settled();
    expect(await undo(under.workbook)).toMatchObject({ uses: { places: ["Board!C9"] } });
    expect(await undo(under.workbook, { includeEdited: true })).toMatchObject({ restored: 2, kept: [] });
    expect((await under.workbook.readSheets()).map(({ name }) => name)).toEqual(["Orders", "Board"]);
    expect([...under.client.server.unimplemented.keys()]).toEqual([]);
    await under.close?.();
  });
});
