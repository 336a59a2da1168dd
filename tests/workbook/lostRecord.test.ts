import { apply, applySheet, lastWrite, recover, undo } from "../../src/workbook/journal";
import type { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { WorkbookError } from "../../src/workbook/workbook";
import { book, careful, longPlan, oldCells, openedBy, overwrite, shown, spillPlan } from "./journalBook";

const key = "salesheet.journal";
/** Cells whose record takes two parts. */
const rows = 15_000;
const journalKeys = (workbook: MemoryWorkbook): string[] =>
  (workbook.snapshot() as { settings: (readonly [string, string])[] }).settings.map(([name]) => name).filter((name) => name.startsWith(key));

/** A long write of somebody else's that is done while ours is storing its parts. */
async function mixed() {
  const workbook = book(oldCells(rows));
  const [ours, theirs] = [openedBy(workbook, "ours"), openedBy(workbook, "theirs")];
  const write = ours.writeSetting.bind(ours);
  let isFirst = true;
  ours.writeSetting = async (name, value) => {
    if (isFirst && name === `${key}.a.2`) {
      isFirst = false;
      await apply(theirs, longPlan(14_000), overwrite);
    }
    return write(name, value);
  };
  await expect(apply(ours, longPlan(rows), overwrite)).rejects.toMatchObject({ code: "other-writer" });
  return workbook;
}

describe("a record that cannot be read", () => {
  it("after two long writes begun at once is told, is not claimed to be undoable, and is replaced by the next write", async () => {
    const workbook = await mixed();
    expect((await workbook.read("Reps!D1:D1")).values).toEqual([[0.5]]);
    expect(journalKeys(workbook).length).toBeGreaterThan(1);
    await expect(recover(workbook)).rejects.toMatchObject({ name: "WorkbookError", code: "record-lost" });
    await expect(undo(workbook)).rejects.toMatchObject({ code: "record-lost" });
    expect(await lastWrite(workbook)).toBeUndefined();

    expect(await apply(workbook, spillPlan, careful)).toMatchObject({ status: "applied" });
    expect(journalKeys(workbook)).toEqual([key]);
    expect(await recover(workbook)).toEqual({ status: "nothing" });
    expect(await undo(workbook)).toMatchObject({ status: "undone", restored: 2, kept: [] });
    expect(journalKeys(workbook)).toEqual([]);
  });

  it("leaves no parts behind where the setting that names them was cut", async () => {
    const workbook = book(oldCells(rows));
    await apply(workbook, longPlan(rows), overwrite);
    await workbook.writeSetting(key, '{"version":2,"se');
    await expect(recover(workbook)).rejects.toMatchObject({ code: "record-lost" });
    await apply(workbook, spillPlan, careful);
    expect(journalKeys(workbook)).toEqual([key]);
  });

  it.each([
    ["a part that was cut", (part: string) => part.slice(0, -9)],
    ["a part of another write, though it is JSON", (part: string) => part.replace("old 14000", "old 14001")],
    ["a part that is gone", () => undefined],
  ])("is one with %s", async (_, spoil) => {
    const workbook = book(oldCells(rows));
    await apply(workbook, longPlan(rows), overwrite);
    const part = String(await workbook.readSetting(`${key}.b.1`)) + String(await workbook.readSetting(`${key}.b.2`));
    const half = part.length / 2;
    expect(spoil(part)).not.toBe(part);
    await workbook.writeSetting(`${key}.b.1`, part.slice(0, half));
    await workbook.writeSetting(`${key}.b.2`, spoil(part)?.slice(half));
    await expect(undo(workbook)).rejects.toMatchObject({ code: "record-lost" });
    expect(await apply(workbook, spillPlan, careful)).toMatchObject({ status: "applied" });
  });

  it.each([[{ version: 1, writes: [{ action: "test" }] }], [{ version: 1 }], ["[{"], [7]])("is %j", async (stored) => {
    const workbook = book([["Name"]]);
    await workbook.writeSetting(key, stored);
    await expect(recover(workbook)).rejects.toMatchObject({ code: "record-lost" });
    const sheet = { name: "Plan", contents: [[1]], numberFormats: [[null]], looks: [], widths: [], freeze: { rows: 0, columns: 0 }, spills: [] };
    expect(await applySheet(workbook, { action: "test", sheet })).toMatchObject({ status: "applied" });
    expect(await undo(workbook)).toMatchObject({ status: "undone", kept: [] });
    expect(journalKeys(workbook)).toEqual([]);
  });

  it("is forgotten where the write that replaces it fails", async () => {
    const workbook = book([["Name"]]);
    const before = workbook.snapshot();
    await workbook.writeSetting(key, "[{");
    workbook.failNext("write", new WorkbookError("protected", "no"));
    await expect(apply(workbook, spillPlan, careful)).rejects.toMatchObject({ code: "protected" });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("is looked at twice: somebody may be storing the next one", async () => {
    const workbook = book(oldCells(rows));
    await apply(workbook, longPlan(rows), overwrite);
    const part = await workbook.readSetting(`${key}.b.1`);
    await workbook.writeSetting(`${key}.b.1`, "not yet");
    const patient = openedBy(workbook, "patient", () => workbook.writeSetting(`${key}.b.1`, part));
    expect(await undo(patient)).toMatchObject({ status: "undone", restored: rows });
    expect(await shown(workbook, "Reps!D1:D1")).toEqual(["old 0"]);
  });

  it("of a version before sums were kept is read as it was", async () => {
    const workbook = book(oldCells(rows));
    await apply(workbook, longPlan(rows), overwrite);
    const { sum, ...head } = await workbook.readSetting(key) as { readonly sum: number };
    expect(sum).toBeGreaterThan(0);
    await workbook.writeSetting(key, head);
    expect(await undo(workbook)).toMatchObject({ restored: rows, kept: [] });
  });
});
