import { apply, recover, undo } from "../../src/workbook/journal";
import type { WritePlan } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { WorkbookError } from "../../src/workbook/workbook";
import type { Workbook } from "../../src/workbook/workbook";
import { beforeWrites, book, openedBy, overwrite, spillPlan } from "./journalBook";

const plan = (address: string, contents: WritePlan["blocks"][number]["contents"]): WritePlan => ({ action: "test", address, blocks: [{ address, contents }] });
const column = async (workbook: Workbook, address: string): Promise<unknown[]> => (await workbook.read(address)).values.map(([value]) => value);
const old = [["a"], ["b"], ["c"], ["d"]];

/** Somebody acts right after the first write, before it is read back. */
function afterWriting(workbook: MemoryWorkbook, act: () => void): void {
  const write = workbook.write.bind(workbook);
  workbook.write = async (blocks) => {
    workbook.write = write;
    await write(blocks);
    act();
  };
}

describe("what others type over a write that is not read back yet", () => {
  it.each([["a value", 99], ["another formula", "=SUM(Reps!C1:C2)"], ["nothing", ""]])("is kept: %s", async (_, typed) => {
    const workbook = book([["old"]]);
    afterWriting(workbook, () => workbook.edit("Reps!A1", typed));
    await apply(workbook, plan("Reps!A1", [["=TEST.DOWN(1)"]]), overwrite).catch((error: unknown) => expect(error).toMatchObject({ code: "not-as-written" }));
    await undo(workbook);
    expect((await workbook.read("Reps!A1")).formulas).toEqual([[typed]]);
  });
});

describe("a write that broke off", () => {
  const broken = async (): Promise<MemoryWorkbook> => {
    const workbook = book([["old"], ["older"]]);
    beforeWrites(workbook, (write) => {
      if (write > 0) throw new WorkbookError("busy", "gone");
    });
    workbook.failNext("writeSetting", new WorkbookError("busy", "gone"), 1);
    await expect(apply(workbook, plan("Reps!A1:A2", [["=SUM(9:9)*2"], ["=SUM(9:9)*2"]]), overwrite)).rejects.toMatchObject({ code: "unfinished" });
    delete (workbook as Partial<Pick<MemoryWorkbook, "write">>).write;
    return workbook;
  };

  it("is given back without the formula that somebody typed since, which a second yes gives back", async () => {
    const workbook = await broken();
    workbook.edit("Reps!A2", "=SUM(9:9)*3");
    expect(await recover(workbook)).toMatchObject({ restored: 1, kept: [{ address: "Reps!A2" }] });
    expect((await workbook.read("Reps!A1:A2")).formulas).toEqual([["old"], ["=SUM(9:9)*3"]]);
    expect(await undo(workbook, { includeEdited: true })).toMatchObject({ restored: 1, kept: [] });
    expect(await column(workbook, "Reps!A1:A2")).toEqual(["old", "older"]);
  });
});

it("a second yes touches only what was listed, not what was typed since", async () => {
  const workbook = book(old);
  await apply(workbook, plan("Reps!A1:A4", [[1], [2], [3], [4]]), overwrite);
  workbook.edit("Reps!A2", "mine");
  expect(await undo(workbook)).toMatchObject({ kept: [{ address: "Reps!A2" }] });
  workbook.edit("Reps!A4", "typed later");
  await undo(workbook, { includeEdited: true });
  expect(await column(workbook, "Reps!A1:A4")).toEqual(["a", "b", "c", "typed later"]);
});

describe("a deleted row among cells that all hold the same", () => {
  it("leaves nobody who could tell what they held: they are kept and listed, never guessed", async () => {
    const workbook = book(old);
    await apply(workbook, plan("Reps!A1:A4", [[7], [7], [7], [7]]), overwrite);
    workbook.moveRowsAsUser("delete", "Reps!2:2");
    const kept = [{ address: "Reps!A1", text: "7" }, { address: "Reps!A2", text: "7" }, { address: "Reps!A3", text: "7" }];
    expect(await undo(workbook)).toMatchObject({ restored: 0, kept });
    expect(await undo(workbook, { includeEdited: true })).toMatchObject({ restored: 0, kept });
    expect(await column(workbook, "Reps!A1:A3")).toEqual([7, 7, 7]);
  });

  it("does not matter where all of them were empty before", async () => {
    const workbook = book([["x"]]);
    await apply(workbook, plan("Reps!B1:B4", [[7], [7], [7], [7]]), overwrite);
    workbook.moveRowsAsUser("delete", "Reps!2:2");
    expect(await undo(workbook)).toMatchObject({ restored: 3, kept: [] });
  });
});

it("a row that comes while the old contents are read refuses the write, and no cell changes", async () => {
  const workbook = book(old);
  const expected = book(old);
  expected.moveRowsAsUser("insert", "Reps!4:4");
  const setAnchor = workbook.setAnchor.bind(workbook);
  workbook.setAnchor = async (...given) => {
    workbook.setAnchor = setAnchor;
    await setAnchor(...given);
    workbook.moveRowsAsUser("insert", "Reps!4:4");
  };
  expect(await apply(workbook, plan("Reps!A1:A4", [[""], [""], [""], [""]]), overwrite)).toEqual({ status: "refused", obstacles: [] });
  expect(workbook.snapshot()).toEqual(expected.snapshot());
});

it("cells that a spill needs are emptied whatever blocks the plan has on other sheets", async () => {
  const workbook = new MemoryWorkbook({ sheets: [{ name: "A", rows: [[""], ["in the way"]] }, { name: "B" }], evaluate: () => [[1], [2]] });
  const before = workbook.snapshot();
  const twoSheets: WritePlan = { action: "test", address: "A!A1", blocks: [{ address: "B!A1:A2", contents: [[1], [2]] }, { address: "A!A1", contents: [["=DOWN()"]], spill: "A!A1:A2" }] };
  expect(await apply(workbook, twoSheets, overwrite)).toMatchObject({ status: "applied" });
  expect(await column(workbook, "A!A1:A2")).toEqual([1, 2]);
  await undo(workbook);
  expect(workbook.snapshot()).toEqual(before);
});

describe("a short write that waits while somebody takes it for broken and writes himself", () => {
  const waiting = (workbook: MemoryWorkbook, meanwhile: () => Promise<void>): MemoryWorkbook => {
    const theirs = openedBy(workbook, "theirs");
    beforeWrites(theirs, async (write) => {
      if (write === 0) await meanwhile();
    });
    return theirs;
  };

  it("writes nothing into his cells, and leaves his undo alone", async () => {
    const workbook = book([["", "Old"], ["", ""], ["", "kept"]]);
    const before = workbook.snapshot();
    const ours = openedBy(workbook, "ours");
    const theirs = waiting(workbook, async () => {
      expect(await apply(ours, { ...spillPlan, blocks: [{ address: "Reps!D1", contents: [["ours"]] }] }, overwrite)).toMatchObject({ status: "applied" });
    });
    await expect(apply(theirs, plan("Reps!A1", [["theirs"]]), overwrite)).rejects.toMatchObject({ code: "other-writer" });
    expect((await workbook.read("Reps!A1:D1")).values).toEqual([["", "Old", "", "ours"]]);
    expect(await undo(ours)).toMatchObject({ restored: 1, kept: [] });
    expect(workbook.snapshot()).toEqual(before);
  });
});

it("what fails while the reason of a failure is looked for keeps no cell from being given back", async () => {
  const workbook = book([["old"]]);
  const before = workbook.snapshot();
  afterWriting(workbook, () => workbook.failNext("writeSetting", new WorkbookError("refused", "full")));
  const readNames = workbook.readNames.bind(workbook);
  const storing = workbook.writeSetting.bind(workbook);
  workbook.writeSetting = async (...given) => storing(...given).catch((error: unknown) => {
    workbook.readNames = async () => {
      workbook.readNames = readNames;
      throw new WorkbookError("busy", "not now");
    };
    throw error;
  });
  await expect(apply(workbook, plan("Reps!A1", [[1]]), overwrite)).rejects.toMatchObject({ code: "refused" });
  expect(workbook.snapshot()).toEqual(before);
});
