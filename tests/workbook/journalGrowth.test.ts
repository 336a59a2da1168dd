import { apply, lastWrite, recover, undo } from "../../src/workbook/journal";
import type { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { MemoryWorkbook as Reopened } from "../../src/workbook/memory/memoryWorkbook";
import { WorkbookError } from "../../src/workbook/workbook";
import { endAfter, growthBook, growthPlan, growthSetup } from "./growthBook";
import { careful, overwrite } from "./journalBook";

const tableOf = async (workbook: MemoryWorkbook): Promise<{ address: string; columns: readonly string[] } | undefined> => {
  const [table] = (await workbook.readSheets()).flatMap(({ tables }) => tables);
  return table && { address: table.address, columns: table.columns };
};
const written = async (): Promise<MemoryWorkbook> => {
  const workbook = growthBook();
  expect(await apply(workbook, await growthPlan(workbook), careful)).toMatchObject({ status: "applied" });
  return workbook;
};

describe("a write that grows a table", () => {
  it("fills the new columns from their headings on, and an undo lets the table go back", async () => {
    const workbook = growthBook();
    const before = workbook.snapshot();
    expect(await apply(workbook, await growthPlan(workbook), careful)).toMatchObject({ status: "applied", write: { cellCount: 8, isFinished: true } });
    expect(await tableOf(workbook)).toEqual({ address: "Reps!A1:D4", columns: ["Name", "Sales", "Pay", "Rank 2"] });
    expect((await workbook.read("Reps!C1:D4")).formulas).toEqual([["Pay", "Rank 2"], ["=[@Sales]*2", "=[@Pay]+1"], ["=[@Sales]*2", "=[@Pay]+1"], ["", ""]]);
    expect(await undo(workbook)).toMatchObject({ restored: 8, kept: [], gone: [] });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("says before the first cell what it is about to do to the table", async () => {
    const workbook = growthBook();
    const stored: unknown[] = [];
    const growTable = workbook.growTable.bind(workbook);
    workbook.growTable = async (...given) => {
      stored.push(await workbook.readSetting("salesheet.journal"));
      expect((await workbook.read("Reps!C1:H4")).values.flat().join("")).toBe("note");
      return growTable(...given);
    };
    const plan = await growthPlan(workbook);
    await apply(workbook, plan, careful);
    expect(stored).toMatchObject([{ writes: [{ state: "writing", growth: plan.growth }] }]);
  });

  it.each([
    ["not empty, even with a yes", (workbook: MemoryWorkbook) => workbook.edit("Reps!D4", "mine"), { code: "beside-table", address: "Reps!D4" }],
    ["on a protected sheet with unlocked cells", undefined, { code: "protected", address: "Reps!C1:D4" }],
  ] as const)("is refused where the cells beside it are %s", async (_where, act, obstacle) => {
    const workbook = act ? growthBook() : growthBook({ sheets: [{ ...growthSetup.sheets[0], isProtected: true, unlocked: ["A1:H9"] }] });
    act?.(workbook);
    const before = workbook.snapshot();
    expect(await apply(workbook, await growthPlan(workbook), overwrite)).toEqual({ status: "refused", obstacles: [obstacle] });
    expect(workbook.snapshot()).toEqual(before);
  });

  it.each([
    ["has a row more", async (workbook: MemoryWorkbook) => workbook.moveRowsAsUser("insert", "Reps!3:3")],
    ["has taken another column in", async (workbook: MemoryWorkbook) => workbook.growTable("Team", "Reps!C1:C4", ["Theirs"]).then(() => workbook.edit("Reps!C1", ""))],
    ["calls a column so by now", async (workbook: MemoryWorkbook) => workbook.edit("Reps!B1", "PAY")],
  ])("is refused, and nothing changes, where the table %s", async (_how, change) => {
    const workbook = growthBook();
    const plan = await growthPlan(workbook);
    await change(workbook);
    const before = workbook.snapshot();
    expect(await apply(workbook, plan, careful)).toMatchObject({ status: "refused" });
    expect(workbook.snapshot()).toEqual(before);
  });
});

describe("a write that fails after the table grew", () => {
  it.each([0, 1])("at block %i gives everything back", async (block) => {
    const workbook = growthBook();
    const before = workbook.snapshot();
    workbook.failNext("write", new WorkbookError("busy", "told to fail"), block);
    await expect(apply(workbook, await growthPlan(workbook), careful)).rejects.toMatchObject({ code: "busy" });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("because the table cannot grow gives everything back", async () => {
    const workbook = growthBook();
    const before = workbook.snapshot();
    workbook.failNext("growTable", new WorkbookError("protected", "told to fail"));
    await expect(apply(workbook, await growthPlan(workbook), careful)).rejects.toMatchObject({ code: "protected" });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("that is cancelled gives everything back", async () => {
    const workbook = growthBook();
    const before = workbook.snapshot();
    const controller = new AbortController();
    const growTable = workbook.growTable.bind(workbook);
    workbook.growTable = async (...given) => growTable(...given).then(() => controller.abort());
    await expect(apply(workbook, await growthPlan(workbook), { overwrite: false, signal: controller.signal })).rejects.toMatchObject({ code: "cancelled" });
    workbook.growTable = growTable;
    expect(workbook.snapshot()).toEqual(before);
  });

  it("tells that the table could not be made smaller yet, and tries again", async () => {
    const workbook = growthBook();
    const before = workbook.snapshot();
    workbook.failNext("write", new WorkbookError("busy", "told to fail"), 1);
    workbook.failNext("shrinkTable", new WorkbookError("busy", "told to fail"));
    await expect(apply(workbook, await growthPlan(workbook), careful)).rejects.toMatchObject({ code: "unfinished", address: "Reps!C1:D4" });
    expect(await lastWrite(workbook)).toMatchObject({ isFinished: false });
    expect(await recover(workbook)).toMatchObject({ status: "undone", kept: [] });
    expect(workbook.snapshot()).toEqual(before);
  });
});

describe("the runtime ends", () => {
  it("at any moment of the write: afterwards all is as before, or as proposed", async () => {
    let ends = 0;
    for (let changes = 0; ; changes += 1) {
      const workbook = growthBook();
      const before = workbook.snapshot();
      const plan = await growthPlan(workbook);
      const runtime = endAfter(workbook, changes);
      await apply(workbook, plan, careful).catch(() => undefined);
      runtime.open();
      await recover(workbook);
      if ((await lastWrite(workbook))?.isFinished) await undo(workbook);
      expect(workbook.snapshot()).toEqual(before);
      if (!runtime.hasEnded()) break;
      ends += 1;
    }
    expect(ends).toBeGreaterThan(5);
  });

  it("at any moment of the undo: a second one ends it", async () => {
    const before = growthBook().snapshot();
    let ends = 0;
    for (let changes = 0; ; changes += 1) {
      const workbook = await written();
      const runtime = endAfter(workbook, changes);
      await undo(workbook).catch(() => undefined);
      runtime.open();
      const result = await undo(workbook);
      if (result.status === "undone") expect(result.kept).toEqual([]);
      await recover(workbook);
      expect(workbook.snapshot()).toEqual(before);
      if (!runtime.hasEnded()) break;
      ends += 1;
    }
    expect(ends).toBeGreaterThan(4);
  });

  it("before the table grew, and others use the cells since: what is theirs stays theirs", async () => {
    const workbook = growthBook();
    const plan = await growthPlan(workbook);
    const growTable = workbook.growTable.bind(workbook);
    let runtime = { open: (): void => undefined };
    workbook.growTable = async () => {
      runtime = endAfter(workbook, 0);
      throw new Error("the runtime ended");
    };
    await apply(workbook, plan, careful).catch(() => undefined);
    runtime.open();
    workbook.growTable = growTable;
    await workbook.growTable("Team", "Reps!C1:D4", ["Region", "Rank 2"]);
    workbook.edit("Reps!C2", "North");
    workbook.edit("Reps!D2", "=SUM(Reps!B2:B3)");
    const theirs = await workbook.read("Reps!A1:H4");
    const kept = (await recover(workbook) as { kept: readonly { address: string }[] }).kept.map(({ address }) => address);
    expect(new Set(kept)).toEqual(new Set(["Reps!C1", "Reps!C2", "Reps!D1", "Reps!D2"]));
    expect(await tableOf(workbook)).toEqual({ address: "Reps!A1:D4", columns: ["Name", "Sales", "Region", "Rank 2"] });
    expect(await workbook.read("Reps!A1:H4")).toEqual(theirs);
  });
});

describe("an undo of grown columns", () => {
  it("keeps and lists what was edited, with the columns and their headings; a second yes gives all back", async () => {
    const workbook = await written();
    workbook.edit("Reps!C3", 77);
    expect(await undo(workbook)).toMatchObject({ kept: [{ address: "Reps!C3", text: "77" }, { address: "Reps!C1", text: "Pay" }, { address: "Reps!D1", text: "Rank 2" }] });
    expect((await workbook.read("Reps!C1:D4")).values).toEqual([["Pay", "Rank 2"], ["", ""], [77, ""], ["", ""]]);
    expect(await tableOf(workbook)).toMatchObject({ address: "Reps!A1:D4" });
    expect(await undo(workbook, { includeEdited: true })).toMatchObject({ kept: [] });
    expect(workbook.snapshot()).toEqual(growthBook().snapshot());
  });

  it("keeps what others put into a cell of them that the write left blank", async () => {
    const workbook = await written();
    workbook.edit("Reps!D4", "=SUM(Reps!B2:B3)");
    expect(await undo(workbook)).toMatchObject({ kept: [{ address: "Reps!C1" }, { address: "Reps!D1" }, { address: "Reps!D4", text: "30" }] });
    expect(await tableOf(workbook)).toMatchObject({ address: "Reps!A1:D4" });
    expect(await undo(workbook, { includeEdited: true })).toMatchObject({ kept: [] });
    expect(workbook.snapshot()).toEqual(growthBook().snapshot());
  });

  it("takes the formula out of rows that came later, too", async () => {
    const workbook = await written();
    workbook.moveRowsAsUser("insert", "Reps!3:3");
    // As Excel fills a calculated column.
    workbook.edit("Reps!C3", "=[@Sales]*2");
    workbook.edit("Reps!D3", "=[@Pay]+1");
    expect(await undo(workbook)).toMatchObject({ kept: [], gone: [] });
    const expected = growthBook();
    expected.moveRowsAsUser("insert", "Reps!3:3");
    expect(workbook.snapshot()).toEqual(expected.snapshot());
  });

  it("finds the table where its sheet was renamed and its rows moved, also when the workbook was opened again", async () => {
    const workbook = await written();
    workbook.renameSheetAsUser("Reps", "Sales reps");
    workbook.moveRowsAsUser("insert", "'Sales reps'!1:2");
    expect(await undo(workbook)).toMatchObject({ kept: [], gone: [] });
    expect(await tableOf(workbook)).toMatchObject({ address: "'Sales reps'!A3:B6" });
    expect((await workbook.read("'Sales reps'!C3:H6")).values.flat().join("")).toBe("note");

    const again = await written();
    const reopened = new Reopened({
      sheets: [{ name: "Reps", rows: (await again.read("Reps!A1:H4")).formulas, numberFormats: { "C2:C3": "0.00", "D2:D3": "0" } }],
      // The table was called otherwise meanwhile, and its id is another one.
      tables: [{ name: "Other", address: "Reps!J1:J2" }, { name: "Renamed", address: "Reps!A1:D4", hasTotals: true }],
      settings: { "salesheet.journal": JSON.parse(JSON.stringify(await again.readSetting("salesheet.journal")).replace('"table-1"', '"gone"')) as unknown },
    });
    expect(await undo(reopened)).toMatchObject({ kept: [], gone: [] });
    expect((await reopened.readTables("Reps!A1"))[0]).toMatchObject({ name: "Renamed", address: "Reps!A1:B4" });
    expect((await reopened.read("Reps!C1:H4")).values.flat().join("")).toBe("note");
  });

  it("leaves a table alone that took further columns in behind them", async () => {
    const workbook = await written();
    await workbook.growTable("Team", "Reps!E1:E4", ["Theirs"]);
    expect(await undo(workbook)).toMatchObject({ kept: [{ address: "Reps!C1" }, { address: "Reps!D1" }] });
    expect(await tableOf(workbook)).toEqual({ address: "Reps!A1:E4", columns: ["Name", "Sales", "Pay", "Rank 2", "Theirs"] });
    expect((await workbook.read("Reps!C2:D3")).values.flat().join("")).toBe("");
  });

  it("gives the cells back where the table has let the columns go already", async () => {
    const workbook = await written();
    await workbook.shrinkTable("Team", "Reps!C1:D4");
    expect(await undo(workbook)).toMatchObject({ kept: [], gone: [] });
    expect(workbook.snapshot()).toEqual(growthBook().snapshot());
  });
});
