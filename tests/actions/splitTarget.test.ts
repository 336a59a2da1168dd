import { proposeSplitTarget } from "../../src/actions/splitTarget";
import type { SplitTargetProposal } from "../../src/actions/splitTarget";
import type { MemorySetup } from "../../src/workbook/memory/setup";
import { book, draft, reps } from "./splitBook";

describe("a proposed split", () => {
  it("shows the parts, their exact sum, the formula and its place", async () => {
    expect(await proposeSplitTarget(book(), draft)).toMatchObject({
      action: "split-target",
      parts: [10_000, 20_000, 10_000],
      sum: 40_000,
      weightsAddress: "Reps!C2:C4",
      formula: "=SALES.SPLIT(40000,Reps!C2:C4,1000)",
      address: "Reps!D2",
      spillAddress: "Reps!D2:D4",
      sheetName: "Reps",
      cellCount: 3,
      headingAddress: "Reps!D1",
      obstacles: [],
      overwritten: [],
      notes: [],
    } satisfies Partial<SplitTargetProposal>);
  });

  it("says how many of the cells that it fills are out of sight", async () => {
    const place = async (hidden: readonly string[]) => (await proposeSplitTarget(book(reps, { sheets: [{ name: "Reps", rows: reps, hidden }] }), { ...draft, place: "D2" })).notes;
    expect(await place(["1:1", "5:5", "C:C"])).toEqual([]);
    expect(await place(["3:3", "5:9"])).toEqual([{ code: "hidden-cells", count: 1 }]);
    expect(await place(["3:3", "D:D"])).toEqual([{ code: "hidden-cells", count: 3 }]);
  });

  it("touches nothing", async () => {
    const workbook = book();
    const before = workbook.snapshot();
    await proposeSplitTarget(workbook, draft);
    expect(workbook.snapshot()).toEqual(before);
  });

  it("leaves the unit out where it is the default", async () => {
    expect((await proposeSplitTarget(book(), { ...draft, unit: 0.01 })).formula).toBe("=SALES.SPLIT(40000,Reps!C2:C4)");
    expect((await proposeSplitTarget(book(), { ...draft, unit: 0 })).formula).toBe("=SALES.SPLIT(40000,Reps!C2:C4,0)");
  });

  it("refers to the cell that holds the total, where there is one", async () => {
    const proposal = await proposeSplitTarget(book(), { ...draft, totalAddress: "'My Plan'!$B$1" });
    expect(proposal.formula).toBe("=SALES.SPLIT('My Plan'!B1,Reps!C2:C4,1000)");
  });

  it("sums exactly where floating point does not", async () => {
    const proposal = await proposeSplitTarget(book(), { ...draft, total: 0.3, unit: 0.01, weightsAddress: "Reps!C2:C3" });
    expect([proposal.parts, proposal.sum]).toEqual([[0.1, 0.2], 0.3]);
  });

  it("gives what is left below one unit to the largest weight and says so", async () => {
    const proposal = await proposeSplitTarget(book(), { ...draft, total: 40_500.25 });
    expect(proposal.parts).toEqual([10_000, 20_500.25, 10_000]);
    expect(proposal.notes).toEqual([{ code: "rest-to-largest", address: "Reps!C3", amount: 500.25 }]);
  });

  it("leaves blank weights blank", async () => {
    const proposal = await proposeSplitTarget(book([["Sales"], [1], [""], [3]]), { ...draft, weightsAddress: "Reps!A2:A4" });
    expect(proposal.parts).toEqual([10_000, "", 30_000]);
    expect(proposal.notes).toEqual([{ code: "blank-weights", count: 1 }]);
  });

  it("leaves out a heading that was selected with the numbers, also by its whole column", async () => {
    for (const weightsAddress of ["Reps!C1:C4", "Reps!C:C"]) {
      const proposal = await proposeSplitTarget(book(), { ...draft, weightsAddress });
      expect(proposal).toMatchObject({ weightsAddress: "Reps!C2:C4", notes: [{ code: "heading-left-out", address: "Reps!C1" }] });
    }
  });

  it("goes to the nearest free column, past columns that are filled or only headed", async () => {
    const rows = reps.map((row, index) => [...row, index === 2 ? "busy" : "", index === 0 ? "Bonus" : ""]);
    expect((await proposeSplitTarget(book(rows), draft)).address).toBe("Reps!F2");
  });

  it("goes below a row of weights", async () => {
    const proposal = await proposeSplitTarget(book([["Sales", 1, 3]]), { ...draft, weightsAddress: "Reps!A1:C1" });
    expect(proposal).toMatchObject({ weightsAddress: "Reps!B1:C1", spillAddress: "Reps!B2:C2", headingAddress: "Reps!A2", parts: [10_000, 30_000] });
  });

  it("names what a chosen place would overwrite", async () => {
    const proposal = await proposeSplitTarget(book(), { ...draft, place: "B2" });
    expect(proposal).toMatchObject({
      spillAddress: "Reps!B2:B4",
      obstacles: [{ code: "not-empty", address: "Reps!B2:B4" }],
      overwritten: [{ address: "Reps!B2", text: "North" }, { address: "Reps!B3", text: "South" }, { address: "Reps!B4", text: "North" }],
      overwrittenCount: 3,
    });
    expect(proposal.headingAddress).toBeUndefined();
  });

  it("may stand on another sheet", async () => {
    const workbook = book(reps, { sheets: [{ name: "Reps", rows: reps }, { name: "My Plan" }] });
    expect(await proposeSplitTarget(workbook, { ...draft, place: "'My Plan'!B3" })).toMatchObject({ address: "'My Plan'!B3", sheetName: "My Plan", formula: "=SALES.SPLIT(40000,Reps!C2:C4,1000)", headingAddress: "'My Plan'!B2" });
  });
});

describe("weights in a table", () => {
  const table: Partial<MemorySetup> = { tables: [{ name: "Team", address: "Reps!A1:C4" }] };

  it.each(["Reps!C2:C4", "Reps!C1:C4", "Reps!C:C"])("are named as its column when %s is chosen", async (weightsAddress) => {
    const proposal = await proposeSplitTarget(book(reps, table), { ...draft, weightsAddress });
    expect(proposal.formula).toBe("=SALES.SPLIT(40000,Team[Sales],1000)");
  });

  it("send their parts out of the table", async () => {
    const workbook = book([["Name", "Sales", "Note"], ["Ann", 1, ""], ["Ben", 2, ""]], { tables: [{ name: "Team", address: "Reps!A1:C3" }] });
    expect(await proposeSplitTarget(workbook, { ...draft, weightsAddress: "Reps!B2:B3" })).toMatchObject({ address: "Reps!D2", headingAddress: "Reps!D1" });
  });

  it("are divided without the totals row", async () => {
    const workbook = book([...reps, ["Total", "", 4]], { tables: [{ name: "Team", address: "Reps!A1:C5", hasTotals: true }] });
    const proposal = await proposeSplitTarget(workbook, { ...draft, weightsAddress: "Reps!C:C" });
    expect(proposal.weightsAddress).toBe("Reps!C2:C4");
    expect(proposal.notes.map(({ code }) => code)).toEqual(["heading-left-out", "totals-left-out"]);
  });

  it("stay an address where only a part is chosen", async () => {
    expect((await proposeSplitTarget(book(reps, table), { ...draft, weightsAddress: "Reps!C2:C3" })).formula).toBe("=SALES.SPLIT(40000,Reps!C2:C3,1000)");
  });

  it.each([["Net Sales", "Team[Net Sales]"], ["销售额(元)", "Team[[销售额(元)]]"], ["Q#1", "Team[[Q'#1]]"]])("spell the column %s as %s", async (column, reference) => {
    const proposal = await proposeSplitTarget(book([["Name", "Region", column], ...reps.slice(1)], table), draft);
    expect(proposal.formula).toContain(reference);
  });

  it("say that a spill cannot stand in a table", async () => {
    const proposal = await proposeSplitTarget(book(reps, table), { ...draft, place: "Reps!B2" });
    expect(proposal.obstacles.map(({ code }) => code)).toContain("table");
  });
});
