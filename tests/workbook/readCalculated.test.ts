import { apply } from "../../src/workbook/journal";
import type { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { book, careful, openedBy, overwrite, spillPlan } from "./journalBook";

/** As Excel answers while a custom function is at work: the first readings that see the formula find it busy. */
function answersAfter(workbook: MemoryWorkbook, readings: number, whenAnswered: () => Promise<void> = async () => undefined): void {
  const read = workbook.read.bind(workbook);
  let left = readings;
  workbook.read = async (...asked) => {
    const reading = await read(...asked);
    const row = reading.formulas.findIndex(([formula]) => String(formula).startsWith("=TEST.DOWN"));
    if (row < 0 || left === 0) return reading;
    left -= 1;
    if (left === 0) await whenAnswered();
    return { ...reading, values: reading.values.map((cells, r) => (r === row ? ["#BUSY!", ...cells.slice(1)] : cells)), errors: [{ row, column: 0 }] };
  };
}

describe("a formula whose function has not answered when it is read back", () => {
  it("is waited for", async () => {
    const workbook = book([[""]]);
    let isAnswered = false;
    answersAfter(workbook, 3, async () => {
      isAnswered = true;
    });
    expect(await apply(workbook, spillPlan, careful)).toMatchObject({ status: "applied" });
    expect(isAnswered).toBe(true);
  });

  it("is waited for no longer than others can be kept waiting, and they see all the while that the write goes on", async () => {
    const pauses: number[] = [];
    const beats: unknown[] = [];
    const workbook: MemoryWorkbook = openedBy(book([[""]]), "mine", async (pause) => {
      pauses.push(pause);
      if (pause >= 1_000) beats.push(await workbook.readSetting("salesheet.journal.sign"));
    });
    answersAfter(workbook, Infinity);
    expect(await apply(workbook, spillPlan, careful)).toMatchObject({ status: "applied" });
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBe(9_750);
    // Two looks are 2.5 seconds apart.
    expect(Math.max(...pauses)).toBeLessThan(2_500);
    expect(beats).toEqual(beats.map((_, index) => ({ owner: "mine", beat: index + 1 })));
    expect(await workbook.readSetting("salesheet.journal.sign")).toBeUndefined();
  });

  it("is given back where its result then finds no room", async () => {
    const workbook = book([["", "Old"]]);
    answersAfter(workbook, 2, () => workbook.write([{ address: "Reps!B4", contents: [["theirs"]] }]));
    await expect(apply(workbook, spillPlan, overwrite)).rejects.toMatchObject({ code: "no-room", address: "Reps!B2" });
    expect((await workbook.read("Reps!B1:B4")).values).toEqual([["Old"], [""], [""], ["theirs"]]);
  });

  it("is given back where the user cancels meanwhile", async () => {
    const workbook = book([["", "Old"]]);
    const before = workbook.snapshot();
    const controller = new AbortController();
    answersAfter(workbook, 2, async () => controller.abort());
    await expect(apply(workbook, spillPlan, { overwrite: true, signal: controller.signal })).rejects.toMatchObject({ code: "cancelled" });
    expect(workbook.snapshot()).toEqual(before);
  });
});
