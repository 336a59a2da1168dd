import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { workbookContract } from "./contract";
import { testFormulas } from "./testFormulas";

workbookContract("MemoryWorkbook", async (setup) => {
  const workbook = new MemoryWorkbook({ ...setup, evaluate: testFormulas });
  return { workbook, selectAsUser: (address) => workbook.selectAsUser(address), settled: async () => undefined };
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
