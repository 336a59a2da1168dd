import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { workbookContract } from "./contract";
import { WorkbookError } from "../../src/workbook/workbook";
import { testFormulas } from "./testFormulas";

workbookContract("MemoryWorkbook", async (setup) => {
  const workbook = new MemoryWorkbook({ ...setup, evaluate: testFormulas });
  return {
    workbook,
    selectAsUser: (address) => workbook.selectAsUser(address),
    moveRowsAsUser: (action, address) => workbook.moveRowsAsUser(action, address),
    moveColumnsAsUser: (action, address) => workbook.moveColumnsAsUser(action, address),
    renameSheetAsUser: (from, to) => workbook.renameSheetAsUser(from, to),
    settled: async () => undefined,
  };
});

describe("MemoryWorkbook beyond the contract", () => {
  it("blocks a spill by content, tables and merged cells, and lets it through when they are gone", async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "A", rows: [["=TEST.DOWN(3)"], [""], ["x"]] }], evaluate: testFormulas });
    expect((await workbook.read("A!A1:A3")).values).toEqual([["#SPILL!"], [""], ["x"]]);
    workbook.edit("A!A3", "");
    expect((await workbook.read("A!A1:A3")).values).toEqual([[1], [2], [3]]);
  });

  it("writes unlocked cells of a protected sheet", async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "A", isProtected: true, unlocked: ["B2:B3"] }] });
    expect(await workbook.obstacles("A!B2", "A!B2:B3")).toEqual([]);
    await workbook.write([{ address: "A!B2", contents: [[1]] }]);
    await expect(workbook.write([{ address: "A!B4", contents: [[1]] }])).rejects.toMatchObject({ code: "protected" });
  });

  it("fails the calls that it is told to fail, once, and changes nothing by them", async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "A", rows: [["x"], [1]] }, { name: "B" }], tables: [{ name: "T", address: "A!A1:A2" }] });
    const acts = {
      setAnchor: () => workbook.setAnchor("_test.a", "A!A1"),
      addSheet: () => workbook.addSheet("C"),
      deleteSheet: () => workbook.deleteSheet("sheet-2"),
      growTable: () => workbook.growTable("T", "A!B1:C2", ["Y", "Z"]),
      shrinkTable: () => workbook.shrinkTable("T", "A!C1:C2"),
    };
    for (const [method, act] of Object.entries(acts)) {
      const before = workbook.snapshot();
      workbook.failNext(method as keyof typeof acts, new WorkbookError("busy", "Excel is busy."));
      await expect(act()).rejects.toMatchObject({ code: "busy" });
      expect(workbook.snapshot()).toEqual(before);
      await act();
      expect(workbook.snapshot()).not.toEqual(before);
    }
  });

  it("knows tables without a header row", async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "A", rows: [[1, 2], [3, 4]] }], tables: [{ name: "T", address: "A!A1:B2", hasHeaders: false }] });
    expect(await workbook.readTables("A!A1")).toMatchObject([{ bodyAddress: "A!A1:B2", columns: ["Column1", "Column2"], hasHeaders: false }]);
    await workbook.growTable("T", "A!C1:C2", ["unused"]);
    expect((await workbook.read("A!C1")).values).toEqual([[""]]);
  });

  it("tells the watcher of a selection that is no block", async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "A" }] });
    const problems: string[] = [];
    await workbook.watchSelection(() => undefined, (problem) => problems.push(problem.code));
    workbook.selectAsUser("A!A1,A!C1");
    expect(problems).toEqual(["invalid-selection"]);
    await expect(workbook.readSelection()).rejects.toMatchObject({ code: "invalid-selection" });
  });

  it("cuts a watched selection to a preview", async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "A" }] });
    const seen: string[] = [];
    await workbook.watchSelection(({ address, requestedAddress }) => seen.push(address, requestedAddress), () => undefined);
    workbook.selectAsUser("A!A1:B100000");
    expect(seen).toEqual(["A!A1:B5000", "A!A1:B100000"]);
  });
});
