import { apply, lastWrite, recover, undo } from "../../src/workbook/journal";
import type { WritePlan } from "../../src/workbook/journal";
import type { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { WorkbookError } from "../../src/workbook/workbook";
import { book, careful, overwrite, shown, spillPlan } from "./journalBook";

describe("applying a plan", () => {
  it("writes and tells what it wrote", async () => {
    const workbook = book([["Name"], ["Ann"]]);
    const result = await apply(workbook, spillPlan, careful);
    expect(result).toEqual({ status: "applied", write: { action: "test", address: "Reps!B2", cellCount: 2, isFinished: true } });
    expect(await shown(workbook)).toEqual(["Share", 1, 2, 3]);
    expect(await lastWrite(workbook)).toMatchObject({ address: "Reps!B2" });
  });

  it("refuses non-empty cells without a yes and touches nothing", async () => {
    const workbook = book([["", "Old"], ["", ""], ["", "kept"]]);
    const before = workbook.snapshot();
    expect(await apply(workbook, spillPlan, careful)).toEqual({
      status: "refused",
      obstacles: [{ code: "not-empty", address: "Reps!B3" }, { code: "not-empty", address: "Reps!B1" }],
    });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("with a yes empties what the spill needs, and gives it back on undo", async () => {
    const workbook = book([["", "Old"], ["", 5], ["", "=SUM(Reps!B2)"], ["", "'007"]], { numberFormats: { "B2:B3": "0.00" } });
    const before = workbook.snapshot();
    await apply(workbook, spillPlan, overwrite);
    expect(await shown(workbook)).toEqual(["Share", 1, 2, 3]);
    expect(await undo(workbook)).toMatchObject({ status: "undone", address: "Reps!B2", restored: 4, kept: [] });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("empties cells scattered over a long spill in one block", async () => {
    const rows = Array.from({ length: 40 }, (_, row) => ["", row % 2 === 0 ? row : ""]);
    const workbook = book(rows);
    const before = workbook.snapshot();
    const plan = { action: "test", address: "Reps!B2", blocks: [{ address: "Reps!B2", contents: [["=TEST.DOWN(39)"]], spill: "Reps!B2:B40" }] };
    await apply(workbook, plan, overwrite);
    expect(await workbook.readSetting("salesheet.journal")).toMatchObject({ writes: [{ blocks: [{ address: "Reps!B3:B39" }, { address: "Reps!B2" }] }] });
    await undo(workbook);
    expect(workbook.snapshot()).toEqual(before);
  });

  it("ends one write before the next begins", async () => {
    const workbook = book([["Name"]]);
    const plan = (address: string): WritePlan => ({ action: "test", address, blocks: [{ address, contents: [[1]] }] });
    const results = await Promise.all([apply(workbook, plan("Reps!C1"), careful), apply(workbook, plan("Reps!C1"), careful), undo(workbook)]);
    expect(results.map(({ status }) => status)).toEqual(["applied", "refused", "undone"]);
  });

  it.each([
    ["protected", { isProtected: true }],
    ["merged", { merges: ["B3:C4"] }],
  ] as const)("refuses %s cells even with a yes", async (code, more) => {
    const workbook = book([["Name"]], more);
    expect(await apply(workbook, spillPlan, overwrite)).toMatchObject({ status: "refused", obstacles: expect.arrayContaining([expect.objectContaining({ code })]) });
  });

  it("replaces a spill of its own place without clearing what is not there", async () => {
    const workbook = book([["", "Old"], ["", "=TEST.DOWN(2)"]]);
    const before = workbook.snapshot();
    await apply(workbook, spillPlan, overwrite);
    expect(await shown(workbook)).toEqual(["Share", 1, 2, 3]);
    await undo(workbook);
    expect(workbook.snapshot()).toEqual(before);
  });

  it("starts no write when the old contents cannot be stored", async () => {
    const workbook = book([["Name"]]);
    const before = workbook.snapshot();
    workbook.failNext("writeSetting", new WorkbookError("busy", "no"));
    await expect(apply(workbook, spillPlan, careful)).rejects.toMatchObject({ code: "not-stored", cause: { code: "busy" } });
    expect(workbook.snapshot()).toEqual(before);
  });

  it.each([0, 1, 2])("gives everything back when block %i fails", async (after) => {
    const workbook = book([["", "Old"], ["", ""], ["", "kept"]]);
    const before = workbook.snapshot();
    workbook.failNext("write", new WorkbookError("protected", "no"), after);
    await expect(apply(workbook, spillPlan, overwrite)).rejects.toMatchObject({ code: "protected" });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("gives everything back when the end cannot be noted", async () => {
    const workbook = book([["", "Old"]]);
    const before = workbook.snapshot();
    workbook.failNext("writeSetting", new WorkbookError("busy", "no"), 1);
    await expect(apply(workbook, spillPlan, overwrite)).rejects.toMatchObject({ code: "busy" });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("gives back a formula that finds no room, and a content that became something else", async () => {
    const workbook = book([[""], [""], ["in the way"]]);
    const before = workbook.snapshot();
    const blind: WritePlan = { action: "test", address: "Reps!A1", blocks: [{ address: "Reps!A1", contents: [["=TEST.DOWN(3)"]] }] };
    await expect(apply(workbook, blind, careful)).rejects.toMatchObject({ code: "no-room", address: "Reps!A1" });
    const date: WritePlan = { action: "test", address: "Reps!A1", blocks: [{ address: "Reps!A1", contents: [["12"]] }] };
    await expect(apply(workbook, date, careful)).rejects.toMatchObject({ code: "not-as-written", address: "Reps!A1" });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("keeps the write before when a later one fails", async () => {
    const workbook = book([["Name"]]);
    await apply(workbook, spillPlan, careful);
    workbook.failNext("write", new WorkbookError("protected", "no"));
    await expect(apply(workbook, { ...spillPlan, address: "Reps!D2", blocks: [{ address: "Reps!D2", contents: [[1]] }] }, careful)).rejects.toThrow();
    expect(await lastWrite(workbook)).toMatchObject({ address: "Reps!B2" });
  });
});

describe("a write that broke off", () => {
  const broken = async (): Promise<{ workbook: MemoryWorkbook; before: unknown }> => {
    const workbook = book([["", "Old"], ["", ""], ["", "kept"]]);
    const before = workbook.snapshot();
    workbook.failNext("write", new WorkbookError("busy", "first"), 2);
    workbook.failNext("write", new WorkbookError("busy", "while giving back"));
    await expect(apply(workbook, spillPlan, overwrite)).rejects.toMatchObject({ code: "unfinished" });
    return { workbook, before };
  };

  it("is told, and given back when the pane opens next", async () => {
    const { workbook, before } = await broken();
    expect(workbook.snapshot()).not.toEqual(before);
    expect(await lastWrite(workbook)).toMatchObject({ isFinished: false });
    expect(await recover(workbook)).toMatchObject({ status: "undone", kept: [] });
    expect(workbook.snapshot()).toEqual(before);
    expect(await recover(workbook)).toEqual({ status: "nothing" });
  });

  it("is given back before the next write starts", async () => {
    const { workbook, before } = await broken();
    await apply(workbook, { action: "test", address: "Reps!H1", blocks: [{ address: "Reps!H1", contents: [[1]] }] }, careful);
    await undo(workbook);
    expect(workbook.snapshot()).toEqual(before);
  });
});
