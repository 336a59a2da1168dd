import { apply, lastWrite, undo } from "../../src/workbook/journal";
import type { WritePlan } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { book, careful, overwrite } from "./journalBook";

const rows = [["Name", "Old"], ["Ann", "a"], ["Ben", "b"], ["Cid", "c"], ["Dan", "d"]];
const plan: WritePlan = { action: "test", address: "Reps!B2", blocks: [{ address: "Reps!B2:B5", contents: [[1], [2], [3], [4]], numberFormats: [["0"], ["0"], ["0"], ["0"]] }, { address: "Reps!D1", contents: [["Head"]] }] };
const column = async (workbook: MemoryWorkbook, address: string): Promise<unknown[]> => (await workbook.read(address)).values.map(([value]) => value);

describe("undo follows its cells", () => {
  it.each([
    ["above", "Reps!2:3", "Reps!B4:B7", ["a", "b", "c", "d"]],
    ["inside", "Reps!4:5", "Reps!B2:B7", ["a", "b", "", "", "c", "d"]],
    ["right below", "Reps!6:6", "Reps!B2:B6", ["a", "b", "c", "d", ""]],
  ])("through rows inserted %s", async (_where, inserted, now, expected) => {
    const workbook = book(rows);
    await apply(workbook, plan, overwrite);
    workbook.moveRowsAsUser("insert", inserted);
    expect(await undo(workbook)).toMatchObject({ kept: [], gone: [] });
    expect(await column(workbook, now)).toEqual(expected);
    expect(await workbook.readNames()).toEqual([]);
  });

  it("through rows deleted inside, which it lists as gone", async () => {
    const workbook = book(rows);
    await apply(workbook, plan, overwrite);
    workbook.moveRowsAsUser("delete", "Reps!3:4");
    expect(await undo(workbook)).toMatchObject({ kept: [], gone: ["Reps!B3:B4"] });
    expect(await column(workbook, "Reps!B1:B3")).toEqual(["Old", "a", "d"]);
  });

  it("through a renamed sheet, and keeps what was edited in a row that moved", async () => {
    const workbook = book(rows);
    await apply(workbook, plan, overwrite);
    workbook.renameSheetAsUser("Reps", "Sales reps");
    workbook.moveRowsAsUser("insert", "'Sales reps'!1:1");
    workbook.edit("'Sales reps'!B4", "mine");
    expect(await undo(workbook)).toMatchObject({ kept: [{ address: "'Sales reps'!B4", text: "mine" }], gone: [] });
    expect(await column(workbook, "'Sales reps'!B3:B6")).toEqual(["a", "mine", "c", "d"]);
    await undo(workbook, { includeEdited: true });
    expect(await column(workbook, "'Sales reps'!B3:B6")).toEqual(["a", "b", "c", "d"]);
  });

  it("by the sheet's id where the name was lost", async () => {
    const workbook = book(rows);
    await apply(workbook, plan, overwrite);
    workbook.renameSheetAsUser("Reps", "Other");
    for (const { name } of await workbook.readNames()) await workbook.setAnchor(name, undefined);
    expect(await undo(workbook)).toMatchObject({ kept: [], gone: [] });
    expect(await column(workbook, "Other!B1:B5")).toEqual(["Old", "a", "b", "c", "d"]);
  });

  it("and lists those of a deleted sheet as gone", async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "Reps", rows }, { name: "Rest" }] });
    await apply(workbook, { ...plan, blocks: [...plan.blocks, { address: "Rest!A1", contents: [[1]] }] }, overwrite);
    const [reps] = await workbook.readSheets();
    await workbook.deleteSheet(reps?.id ?? "");
    expect(await undo(workbook)).toMatchObject({ restored: 1, kept: [], gone: ["Reps!B2:B5", "Reps!D1"] });
    expect(await column(workbook, "Rest!A1")).toEqual([""]);
  });
});

describe("while it is written", () => {
  /** A co-author acts before the write of a block, counted from 0. */
  const coAuthor = (workbook: MemoryWorkbook, act: () => void): void => {
    const write = workbook.write.bind(workbook);
    let isFirst = true;
    workbook.write = async (blocks) => {
      for (const [index, block] of blocks.entries()) {
        if (isFirst && index === 1) act();
        await write([block]);
      }
      isFirst = false;
    };
  };

  it.each([["above", "Reps!1:2"], ["inside", "Reps!3:3"]])("rows inserted %s are kept, and the write is given back", async (_where, inserted) => {
    const workbook = book(rows);
    const expected = book(rows);
    expected.moveRowsAsUser("insert", inserted);
    coAuthor(workbook, () => workbook.moveRowsAsUser("insert", inserted));
    expect(await apply(workbook, plan, overwrite)).toEqual({ status: "refused", obstacles: [] });
    expect(workbook.snapshot()).toEqual(expected.snapshot());
    expect(await lastWrite(workbook)).toBeUndefined();
  });

  it("rows inserted where the block is still to be written never let it spoil others", async () => {
    const workbook = book(rows);
    const expected = book(rows);
    for (const each of [workbook, expected]) each.edit("Reps!D3", "not ours");
    expected.moveRowsAsUser("insert", "Reps!1:1");
    coAuthor(workbook, () => workbook.moveRowsAsUser("insert", "Reps!1:1"));
    expect(await apply(workbook, { ...plan, blocks: [...plan.blocks].reverse() }, overwrite)).toMatchObject({ status: "refused" });
    expect(workbook.snapshot()).toEqual(expected.snapshot());
  });

  it("a renamed sheet gives the write back too", async () => {
    const workbook = book(rows);
    coAuthor(workbook, () => workbook.renameSheetAsUser("Reps", "Other"));
    expect(await apply(workbook, plan, overwrite)).toMatchObject({ status: "refused" });
    expect(await column(workbook, "Other!B1:B5")).toEqual(["Old", "a", "b", "c", "d"]);
  });
});

describe("hidden names", () => {
  it("stand for each block while its undo is remembered, and make room for the next write's", async () => {
    const workbook = book(rows);
    const names = async (): Promise<string[]> => (await workbook.readNames()).map(({ name, address, isVisible }) => `${name} ${address ?? ""} ${String(isVisible)}`);
    await apply(workbook, plan, overwrite);
    expect(await names()).toEqual(["_salesheet.w.a.memory.1 Reps!B2:B5 false", "_salesheet.w.a.memory.2 Reps!D1 false"]);
    await apply(workbook, { ...plan, blocks: [{ address: "Reps!F1", contents: [[1]] }] }, careful);
    expect(await names()).toEqual(["_salesheet.w.b.memory.1 Reps!F1 false"]);
    await undo(workbook);
    expect(await names()).toEqual([]);
  });

  it("of a write that never began are swept by the next", async () => {
    const workbook = book(rows);
    await workbook.setAnchor("_salesheet.w.b.7", "Reps!A1");
    await workbook.setAnchor("_salesheet.other", "Reps!A1");
    await apply(workbook, plan, overwrite);
    await undo(workbook);
    expect((await workbook.readNames()).map(({ name }) => name)).toEqual(["_salesheet.other"]);
  });
});
