import { apply, lastWrite, recover, undo } from "../../src/workbook/journal";
import type { WritePlan } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { WorkbookError } from "../../src/workbook/workbook";
import { beforeWrites, book, careful, longPlan, oldCells, overwrite, spillPlan, wholeText } from "./journalBook";

const rowCount = 45_000;
const long = longPlan(rowCount);

const partsOf = (workbook: MemoryWorkbook): readonly string[] => {
  const { settings } = workbook.snapshot() as { readonly settings: readonly (readonly [string, string])[] };
  return settings.map(([key, text]) => {
    expect(text.length).toBeLessThan(300_000);
    return key;
  });
};

describe("a long write", () => {
  it("is remembered in parts before its first cell is written, and taken back whole", async () => {
    const workbook = book(oldCells(rowCount));
    const before = wholeText(workbook);
    let remembered: readonly string[] = [];
    beforeWrites(workbook, (write) => {
      if (write === 0) remembered = partsOf(workbook);
    });
    await apply(workbook, long, overwrite);
    expect(remembered.length).toBeGreaterThan(2);
    expect(remembered.filter((key) => !/^salesheet\.journal(\.a\.\d+)?$/.test(key))).toEqual([]);
    expect(partsOf(workbook).filter((key) => !/^salesheet\.journal(\.b\.\d+)?$/.test(key))).toEqual([]);
    expect(await lastWrite(workbook)).toMatchObject({ cellCount: rowCount, isFinished: true });
    expect(await undo(workbook)).toMatchObject({ restored: rowCount, kept: [] });
    expect(wholeText(workbook) === before).toBe(true);
  });

  it.each([0, 3])("starts nowhere when part %i of what is remembered is refused", async (part) => {
    const workbook = book(oldCells(rowCount));
    const before = wholeText(workbook);
    workbook.failNext("writeSetting", new WorkbookError("refused", "full"), part);
    await expect(apply(workbook, long, overwrite)).rejects.toMatchObject({ code: "not-stored" });
    expect(wholeText(workbook) === before).toBe(true);
  });

  it("tells how far it is, and ends at 1", async () => {
    const shares: number[] = [];
    await apply(book([[]]), long, { overwrite: false, onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it.each([0, 2])("that is cancelled at chunk %i gives everything back and keeps the write before", async (chunk) => {
    const workbook = book(oldCells(rowCount));
    await apply(workbook, { ...spillPlan, blocks: [{ address: "Reps!F1", contents: [[1]] }] }, careful);
    const before = wholeText(workbook);
    const controller = new AbortController();
    beforeWrites(workbook, (write) => {
      if (write === chunk) controller.abort();
    });
    await expect(apply(workbook, long, { overwrite: true, signal: controller.signal })).rejects.toMatchObject({ code: "cancelled" });
    expect(wholeText(workbook) === before).toBe(true);
  });

  it("that is cancelled before it began writes nothing", async () => {
    const workbook = book(oldCells(rowCount));
    const before = wholeText(workbook);
    await expect(apply(workbook, long, { overwrite: true, signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "cancelled" });
    expect(wholeText(workbook) === before).toBe(true);
  });

  it("is given back whole when it is found half written in a workbook opened again", async () => {
    const workbook = book(oldCells(rowCount));
    const before = wholeText(workbook);
    const end = new Error("the runtime ended");
    beforeWrites(workbook, (write) => {
      if (write >= 2) throw end;
    });
    await expect(apply(workbook, long, overwrite)).rejects.toMatchObject({ code: "unfinished" });
    delete (workbook as Partial<Pick<MemoryWorkbook, "write">>).write;
    expect(await recover(workbook)).toMatchObject({ status: "undone", restored: 40_000, kept: [], gone: [] });
    expect(wholeText(workbook) === before).toBe(true);
  });
});

describe("cells that cannot be given back", () => {
  it("are listed, the others are given back, and trying again does the rest", async () => {
    const workbook = book([["", "Old"], ["", ""], ["", "kept"]]);
    const before = workbook.snapshot();
    await apply(workbook, { ...spillPlan, blocks: [...spillPlan.blocks, { address: "Reps!D1:D2", contents: [[1], [2]] }] }, overwrite);
    workbook.failNext("write", new WorkbookError("protected", "locked meanwhile"), 1);
    await expect(undo(workbook)).rejects.toMatchObject({ code: "unfinished", address: "Reps!B1", addresses: ["Reps!B1"] });
    expect((await workbook.read("Reps!D1:D2")).values).toEqual([[""], [""]]);
    expect(await undo(workbook)).toMatchObject({ kept: [] });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("and are gone with their sheet are listed as gone, the rest is undone", async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "Reps", rows: [["x"]] }, { name: "Plan", rows: [["y"]] }] });
    await apply(workbook, { action: "test", address: "Reps!A1", blocks: [{ address: "Reps!A1", contents: [[1]] }, { address: "Plan!A1", contents: [[2]] }] }, overwrite);
    const reopened = new MemoryWorkbook({ sheets: [{ name: "Reps", rows: [[1]] }], settings: { "salesheet.journal": await workbook.readSetting("salesheet.journal") } });
    expect(await undo(reopened)).toEqual({ status: "undone", address: "Reps!A1", restored: 1, kept: [], gone: ["Plan!A1"] });
    expect((await reopened.read("Reps!A1")).values).toEqual([["x"]]);
    expect(await lastWrite(reopened)).toBeUndefined();
  });
});

it("a broken write is known by what Excel may have made of it, not by what was planned", async () => {
  const workbook = book([["a", "b", "c"]]);
  const before = workbook.snapshot();
  beforeWrites(workbook, (write) => {
    if (write > 0) throw new WorkbookError("busy", "gone");
  });
  // "12" becomes a number and 'abc text without its apostrophe before they could be read back.
  const typed: WritePlan = { action: "test", address: "Reps!A1", blocks: [{ address: "Reps!A1:C1", contents: [["12", "'abc", "TRUE"]] }] };
  await expect(apply(workbook, typed, overwrite)).rejects.toMatchObject({ code: "unfinished" });
  delete (workbook as Partial<Pick<MemoryWorkbook, "write">>).write;
  expect(await recover(workbook)).toMatchObject({ restored: 3, kept: [] });
  expect(workbook.snapshot()).toEqual(before);
});
