import { apply, applySheet, lastWrite, recover, undo } from "../../src/workbook/journal";
import { WorkbookError } from "../../src/workbook/workbook";
import { beforeWrites, book, longPlan, oldCells, overwrite, wholeText } from "./journalBook";

describe("a long undo", () => {
  it("tells how far it is, says when a cancel comes too late, and ends at 1", async () => {
    const workbook = book(oldCells());
    const before = wholeText(workbook);
    await apply(workbook, longPlan(), overwrite);
    const told: (number | "too late")[] = [];
    await undo(workbook, { onProgress: (share) => told.push(share), onTooLate: () => told.push("too late") });
    const shares = told.filter((share) => share !== "too late");
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(told.indexOf("too late")).toBe(3);
    expect(wholeText(workbook) === before).toBe(true);
  });

  it("that is cancelled while it looks at the cells takes nothing back, and can be asked for again", async () => {
    const workbook = book(oldCells());
    const before = wholeText(workbook);
    await apply(workbook, longPlan(), overwrite);
    const written = wholeText(workbook);
    const controller = new AbortController();
    await expect(undo(workbook, { signal: controller.signal, onProgress: () => controller.abort() })).rejects.toMatchObject({ code: "cancelled" });
    expect(wholeText(workbook) === written).toBe(true);
    expect(await lastWrite(workbook)).toMatchObject({ isFinished: true });
    await undo(workbook);
    expect(wholeText(workbook) === before).toBe(true);
  });

  it("goes through to the end where the cancel comes with the first cell that is given back", async () => {
    const workbook = book(oldCells());
    const before = wholeText(workbook);
    await apply(workbook, longPlan(), overwrite);
    const controller = new AbortController();
    beforeWrites(workbook, () => controller.abort());
    expect(await undo(workbook, { signal: controller.signal })).toMatchObject({ restored: 45_000, kept: [] });
    delete (workbook as Partial<Pick<typeof workbook, "write">>).write;
    expect(wholeText(workbook) === before).toBe(true);
  });

  it("of a sheet is told and cancelled alike", async () => {
    const workbook = book([["x"]]);
    const before = workbook.snapshot();
    await applySheet(workbook, { action: "test", sheet: { name: "Plan", contents: [[1], [2]], numberFormats: [[null], [null]], looks: [], widths: [], freeze: { rows: 0, columns: 0 }, spills: [] } });
    const written = workbook.snapshot();
    const controller = new AbortController();
    await expect(undo(workbook, { signal: controller.signal, onProgress: () => controller.abort() })).rejects.toMatchObject({ code: "cancelled" });
    expect(workbook.snapshot()).toEqual(written);
    const shares: number[] = [];
    await undo(workbook, { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(workbook.snapshot()).toEqual(before);
  });
});

it("a long recovery tells how far it is", async () => {
  const workbook = book(oldCells());
  beforeWrites(workbook, (write) => {
    if (write >= 2) throw new WorkbookError("busy", "gone");
  });
  await expect(apply(workbook, longPlan(), overwrite)).rejects.toMatchObject({ code: "unfinished" });
  delete (workbook as Partial<Pick<typeof workbook, "write">>).write;
  const shares: number[] = [];
  expect(await recover(workbook, { onProgress: (share) => shares.push(share) })).toMatchObject({ status: "undone" });
  expect(shares.length).toBeGreaterThan(5);
  expect(shares.at(-1)).toBe(1);
});
