import { apply, applySheet, lastWrite, recover, undo } from "../../src/workbook/journal";
import type { SheetPlan } from "../../src/workbook/journal";
import { WorkbookError } from "../../src/workbook/workbook";
import { beforeWrites, book, careful, longPlan, oldCells, openedBy, overwrite, spillPlan, wholeText } from "./journalBook";

const signKey = "salesheet.journal.sign";
/** Long enough for a sign between its chunks. */
const sheetPlan: SheetPlan = {
  action: "test",
  sheet: { name: "Plan", contents: Array.from({ length: 45_000 }, (_, row) => [row]), numberFormats: Array.from({ length: 45_000 }, () => [null]), looks: [], widths: [], freeze: { rows: 0, columns: 0 }, spills: [] },
};

/** A workbook where somebody's write broke off after its first chunk. */
async function brokenOff() {
  const workbook = book(oldCells());
  const before = wholeText(workbook);
  const theirs = openedBy(workbook, "theirs");
  beforeWrites(theirs, (write) => {
    if (write >= 1) throw new WorkbookError("busy", "the runtime ended");
  });
  await expect(apply(theirs, longPlan(), overwrite)).rejects.toMatchObject({ code: "unfinished" });
  return { workbook, before };
}

describe("a write that another runtime began", () => {
  it("is given back once it stood still between two looks, and leaves nothing behind", async () => {
    const { workbook, before } = await brokenOff();
    let looks = 0;
    const ours = openedBy(workbook, "ours", async () => void expect(looks).toBe(1));
    expect(await recover(ours, { onLooking: () => (looks += 1) })).toMatchObject({ status: "undone", restored: 20_000, kept: [] });
    expect(looks).toBe(1);
    expect(wholeText(workbook) === before).toBe(true);
  });

  it("is not waited for where it is one's own", async () => {
    const { workbook, before } = await brokenOff();
    const never = openedBy(workbook, "theirs", async () => {
      throw new Error("waited");
    });
    expect(await recover(never)).toMatchObject({ status: "undone" });
    expect(wholeText(workbook) === before).toBe(true);
  });

  it("is waited for where it began before owners were kept", async () => {
    const workbook = book([["new"]]);
    const block = { address: "Reps!A1", before: { all: "old" }, after: { all: "new" }, formatsBefore: { all: "General" }, formatsAfter: { all: "General" } };
    await workbook.writeSetting("salesheet.journal", { version: 1, writes: [{ action: "test", address: "Reps!A1", state: "writing", blocks: [block] }] });
    let looks = 0;
    expect(await recover(workbook, { onLooking: () => (looks += 1) })).toMatchObject({ status: "undone" });
    expect(looks).toBe(1);
    expect((await workbook.read("Reps!A1")).values).toEqual([["old"]]);
  });

  it.each([["recover", recover], ["undo", undo], ["a write", (workbook: ReturnType<typeof book>) => apply(workbook, spillPlan, careful)], ["a sheet", (workbook: ReturnType<typeof book>) => applySheet(workbook, { ...sheetPlan })]])("and is going on refuses %s, and ends whole", async (_, act) => {
    const workbook = book(oldCells());
    const theirs = openedBy(workbook, "theirs");
    let step = (): void => undefined;
    const lookedAtOnce = new Promise<void>((resolve) => (step = resolve));
    let refusal: Promise<unknown> = Promise.resolve();
    // Before the third chunk somebody looks for the first time, and for the second time once a sign was given.
    const written = new Promise<void>((resolve) => {
      beforeWrites(theirs, async (write) => {
        if (write === 1) {
          refusal = expect(act(openedBy(workbook, "ours", async () => { step(); await given; }))).rejects.toMatchObject({ code: "other-writer" });
          await lookedAtOnce;
        }
        if (write === 2) {
          resolve();
          await refusal;
        }
      });
    });
    const given = written;
    await apply(theirs, longPlan(), overwrite);
    await refusal;
    expect((await workbook.read("Reps!D45000")).values).toEqual([[44_999.5]]);
    expect(await workbook.readSetting(signKey)).toBeUndefined();
    expect(await lastWrite(workbook)).toMatchObject({ cellCount: 45_000, isFinished: true });
  });

  it("and ended between two looks is left alone", async () => {
    const workbook = book([[]]);
    const theirs = openedBy(workbook, "theirs");
    let recovered: Promise<unknown> = Promise.resolve();
    beforeWrites(theirs, async () => {
      await new Promise<void>((looked) => {
        recovered = recover(openedBy(workbook, "ours", async () => {
          looked();
          await ended;
        }));
      });
    });
    const ended = apply(theirs, spillPlan, careful).then(() => undefined);
    await ended;
    expect(await recovered).toEqual({ status: "nothing" });
    expect((await workbook.read("Reps!B1")).values).toEqual([["Share"]]);
  });
});

describe("a write that was taken for broken while it was only slow", () => {
  it.each([1, 2])("notices before chunk %i is over, stops, and is given back whole", async (slow) => {
    const workbook = book(oldCells());
    const before = wholeText(workbook);
    const theirs = openedBy(workbook, "theirs");
    beforeWrites(theirs, async (write) => {
      if (write === slow) expect(await recover(openedBy(workbook, "ours"))).toMatchObject({ status: "undone" });
    });
    await expect(apply(theirs, longPlan(), overwrite)).rejects.toMatchObject({ code: "other-writer" });
    expect(wholeText(workbook) === before).toBe(true);
  });

  it("on a sheet of its own notices, too", async () => {
    const workbook = book([["x"]]);
    const before = wholeText(workbook);
    const theirs = openedBy(workbook, "theirs");
    beforeWrites(theirs, async (write) => {
      if (write === 1) await recover(openedBy(workbook, "ours"));
    });
    await expect(applySheet(theirs, sheetPlan)).rejects.toMatchObject({ code: "other-writer" });
    expect(wholeText(workbook) === before).toBe(true);
  });
});
