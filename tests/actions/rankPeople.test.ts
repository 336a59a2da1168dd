import { applyBoard, proposeBoard } from "../../src/actions/rankPeople";
import type { RankDraft } from "../../src/actions/ranking/draft";
import type { Region } from "../../src/imports";
import { undo } from "../../src/workbook/journal";
import { mapped, proposedBoard, shownBoard, words } from "./rankBook";
import { day, orders } from "./targetPlan/planRequests";

const book = { Orders: orders };
const draftFor = (region: Region): RankDraft => ({
  region, person: 1, measures: [{ column: 3, weight: 1, direction: 1 }], dates: 2, period: { kind: "days", from: day("2026-01-01"), to: day("2026-12-31") },
  compares: false, leavesOutIdle: false, ties: "competition", hasChart: false,
});

test("the sheet shows what was proposed, and both what the rows add up to", async () => {
  const { workbook, regions: [region] } = await mapped(book);
  const proposal = await proposeBoard(workbook, draftFor(region), words);
  expect(proposal.rows.map(({ rank, name, value }) => [rank, name, value])).toEqual([[1, "Cider", 9999], [2, "Dora", 2000.25], [3, "Ann", 1200.5], [4, "Ben", 800], [5, "Cid*", 400], [6, "Eve", 250]]);
  expect(proposal).toMatchObject({ ranked: "amount", measure: "Amount", peopleCount: 6, sheet: { name: "sheetName" }, notes: { unnamedRows: 0, undatedRows: 0, hasFixedValues: false } });
  expect(await shownBoard(book, proposal)).toEqual(proposedBoard(proposal));
});

test("who moved up since the year before, a board a region, grades and prizes", async () => {
  const { workbook, regions: [region] } = await mapped(book);
  const proposal = await proposeBoard(workbook, { ...draftFor(region), group: 0, compares: true, ties: "dense", grades: { shares: [0.5, 0.5], labels: ["A", "B"] }, prizes: [500, 200] }, words);
  expect(proposal.previous).toEqual({ from: day("2025-01-01"), to: day("2025-12-31") });
  expect(proposal.rows.map(({ group, rank, name, change, grade, prize }) => [group, rank, name, change, grade, prize])).toEqual([
    ["North", 1, "Cider", 1, "A", 500], ["North", 2, "Ann", -1, "A", 0], ["North", 3, "Cid*", -1, "B", 0],
    ["South", 1, "Ben", 0, "A", 0], ["South", 2, "Eve", -1, "B", 0], ["East", 1, "Dora", 0, "A", 200],
  ]);
  expect(await shownBoard(book, proposal)).toEqual(proposedBoard(proposal));
});

test("the fewest are first where less is better, and win the prizes", async () => {
  const { workbook, regions: [region] } = await mapped(book);
  const proposal = await proposeBoard(workbook, { ...draftFor(region), measures: [{ column: 3, weight: 1, direction: -1 }], grades: { shares: [1, 5], labels: ["A", "B"] }, prizes: [100], top: 2 }, words);
  expect(proposal.rows.map(({ rank, name, grade, prize }) => [rank, name, grade, prize])).toEqual([[1, "Eve", "A", 100], [2, "Cid*", "B", 0]]);
  expect(await shownBoard(book, proposal)).toEqual(proposedBoard(proposal));
});

test("several measures make a score", async () => {
  const rows = orders.map((row, index) => [...row, index === 0 ? "Quantity" : index % 4]);
  const { workbook, regions: [region] } = await mapped({ Orders: rows });
  const proposal = await proposeBoard(workbook, { ...draftFor(region), measures: [{ column: 3, weight: 3, direction: 1 }, { column: 4, weight: 1, direction: -1 }] }, words);
  expect(proposal.ranked).toBe("score");
  expect(proposal.rows[0]).toMatchObject({ name: "Cider", value: 100 });
  expect(await shownBoard({ Orders: rows }, proposal)).toEqual(proposedBoard(proposal));
});

const targets = [["Name", "Quota (k)"], [" ann", 1], ["BEN", 1.6], ["Cid*", 0.8], ["dora", 1], ["Eve", 0], ["Gus", 2], ["Ben", 0.4]];

test("people are ranked by how much of their target they reached; names are matched as people mean them", async () => {
  const sheets = { Orders: orders, Quotas: targets };
  const { workbook, regions: [region, quotas] } = await mapped(sheets);
  const proposal = await proposeBoard(workbook, { ...draftFor(region), targets: { region: quotas, person: 0, target: 1 } }, words);
  expect(proposal).toMatchObject({ ranked: "attainment", notes: { withoutTarget: ["Cider", "Eve"], severalTargets: 1, alike: [] } });
  expect(proposal.rows.map(({ rank, name, value }) => [rank, name, value])).toEqual([[1, "Dora", 2.00025], [2, "Ann", 1.2005], [3, "Cid*", 0.5], [4, "Ben", 0.4], [5, "Gus", 0]]);
  expect(await shownBoard(sheets, proposal)).toEqual(proposedBoard(proposal));
  // A target follows its table where a formula finds the name there; " ann" is not "Ann" to Excel.
  expect(proposal.sheet.contents.flat().filter((content) => typeof content === "string" && content.includes("Quotas!"))).toHaveLength(4);
});

test("names that stand once above their rows: what they reached is written as numbers", async () => {
  const merged = [["Team", "Person", "Amount"], ["North", "Ann", 10], ["", "Ben", 20], ["", "Cid", 30], ["South", "Dora", 40], ["", "Eve", 50], ["", "Fay", 60]];
  const { workbook, regions: [region] } = await mapped({ Orders: merged }, {});
  const proposal = await proposeBoard(workbook, { ...draftFor(region), person: 0, measures: [{ column: 2, weight: 1, direction: 1 }], dates: undefined }, words);
  expect(proposal).toMatchObject({ notes: { hasFixedValues: true }, rows: [{ name: "South", value: 150 }, { name: "North", value: 60 }] });
  expect(proposal.sheet.contents.flat().filter((content) => typeof content === "string" && content.includes("SUMIFS"))).toEqual([]);
  expect(await shownBoard({ Orders: merged }, proposal)).toEqual(proposedBoard(proposal));
});

test("rows that add others up among the rows do no harm while no name stands on them", async () => {
  const table = (label: string) => [["Person", "Order", "Amount"], ["Ann", "o1", 10], ["Ann", "o2", 20], [label, "Subtotal", 30], ["Ben", "o3", 40], ["Ben", "o4", 50], ["", "Subtotal", 90], ["Cid", "o5", 5], ["Cid", "o6", 6], ["", "Subtotal", 11]];
  for (const [label, hasFixedValues] of [["", false], ["Ann", true]] as const) {
    const { workbook, regions: [region] } = await mapped({ Orders: table(label) }, {});
    expect(region.totals.map(({ row }) => row).slice(0, 2)).toEqual([3, 6]);
    const proposal = await proposeBoard(workbook, { ...draftFor(region), person: 0, measures: [{ column: 2, weight: 1, direction: 1 }], dates: undefined }, words);
    expect(proposal).toMatchObject({ notes: { hasFixedValues }, rows: [{ name: "Ben", value: 90 }, { name: "Ann", value: 30 }, { name: "Cid", value: 11 }] });
    expect(await shownBoard({ Orders: table(label) }, proposal)).toEqual(proposedBoard(proposal));
  }
});

test("a unit in the header counts, and numbers as names that Excel takes for one are not summed by formulas", async () => {
  const rows = [["工号", "金额(万元)"], ["'007", 1.5], ["'7", 2], ["'12", 0.25]];
  const { workbook, regions: [region] } = await mapped({ Orders: rows }, {});
  const proposal = await proposeBoard(workbook, { ...draftFor(region), person: 0, measures: [{ column: 1, weight: 1, direction: 1 }], dates: undefined }, words);
  expect(proposal.rows.map(({ name, value }) => [name, value])).toEqual([["7", 20_000], ["007", 15_000], ["12", 2_500]]);
  expect(proposal.notes.hasFixedValues).toBe(true);
  expect(await shownBoard({ Orders: rows }, proposal)).toEqual(proposedBoard(proposal));
});

test("the newest month of the data and the one before it; rows without name or date are counted, idle people left out if wished", async () => {
  const rows = [...orders, ["North", "", day("2027-02-03"), 5], ["North", "Ann", "'soon", 7]];
  const { workbook, regions: [region] } = await mapped({ Orders: rows });
  const draft: RankDraft = { ...draftFor(region), period: { kind: "month" }, compares: true };
  const proposal = await proposeBoard(workbook, draft, words);
  expect(proposal).toMatchObject({ days: { from: day("2027-02-01"), to: day("2027-02-28") }, previous: { from: day("2027-01-01"), to: day("2027-01-31") }, peopleCount: 6, notes: { unnamedRows: 1, undatedRows: 1 } });
  expect((await proposeBoard(workbook, { ...draft, leavesOutIdle: true }, words)).rows.map(({ name }) => name)).toEqual(["Ben", "Ann"]);
  expect((await proposeBoard(workbook, { ...draft, period: { kind: "all" } }, words)).rows[0]).toMatchObject({ name: "Ann", value: 79074.5 });
});

test("names that differ by a space only are told", async () => {
  const { workbook, regions: [region] } = await mapped({ Orders: [...orders, ["North", "Ann ", day("2026-02-03"), 5]] });
  expect((await proposeBoard(workbook, draftFor(region), words)).notes.alike).toEqual(["Ann", "Ann "]);
});

test.each<[string, Partial<RankDraft>]>([
  ["measures-missing", { measures: [] }],
  ["measure-weight-invalid", { measures: [{ column: 3, weight: 0, direction: 1 }] }],
  ["days-reversed", { period: { kind: "days", from: 2, to: 1 } }],
  ["top-invalid", { top: 0 }],
  ["top-invalid", { top: 1.5 }],
  ["grades-invalid", { grades: { shares: [0, 0], labels: ["A", "B"] } }],
  ["grades-invalid", { grades: { shares: [1], labels: ["A", "B"] } }],
  ["prizes-invalid", { prizes: [1, 500] }],
  ["prizes-invalid", { prizes: [] }],
  ["levels-empty", { leavesOutIdle: true, period: { kind: "days", from: day("1999-01-01"), to: day("1999-12-31") } }],
])("%s", async (code, change) => {
  const { workbook, regions: [region] } = await mapped(book);
  await expect(proposeBoard(workbook, { ...draftFor(region), ...change }, words)).rejects.toMatchObject({ code });
});

test("targets that nobody has, and a score that has none", async () => {
  const { workbook, regions: [region, quotas] } = await mapped({ Orders: orders, Quotas: [["Name", "Quota"], ["Zoe", -5], ["Yan", 0]] });
  const draft = { ...draftFor(region), targets: { region: quotas, person: 0, target: 1 } };
  await expect(proposeBoard(workbook, draft, words)).rejects.toMatchObject({ code: "targets-none", found: "Quota" });
  await expect(proposeBoard(workbook, { ...draft, measures: [...draft.measures, ...draft.measures] }, words)).rejects.toMatchObject({ code: "score-with-targets" });
});

test.each([["amounts-as-text", "'400", "400"], ["amounts-error", "#N/A", "#N/A"]])("%s: the cell is named", async (code, content, found) => {
  const { workbook, regions: [region] } = await mapped({ Orders: orders.map((row, index) => (index === 3 ? [...row.slice(0, 3), content] : row)) });
  await expect(proposeBoard(workbook, draftFor(region), words)).rejects.toMatchObject({ code, address: "Orders!D4", found });
});

test("a date that is text is named with its cell, unless every row counts", async () => {
  const { workbook, regions: [region] } = await mapped({ Orders: orders.map((row, index) => (index === 3 ? [...row.slice(0, 2), "'Mar 1, 2026", row[3]] : row)) });
  await expect(proposeBoard(workbook, { ...draftFor(region), period: { kind: "month" } }, words)).rejects.toMatchObject({ code: "dates-as-text", address: "Orders!C4", found: "Mar 1, 2026" });
  expect((await proposeBoard(workbook, { ...draftFor(region), period: { kind: "all" } }, words)).peopleCount).toBe(6);
});

test("more people than a board can list", async () => {
  const rows = [["Person", "Amount"], ...Array.from({ length: 5_001 }, (_, index) => [`P${index}`, index])];
  const { workbook, regions: [region] } = await mapped({ Orders: rows }, {});
  const draft = { ...draftFor(region), person: 0, measures: [{ column: 1, weight: 1, direction: 1 as const }], dates: undefined };
  await expect(proposeBoard(workbook, draft, words)).rejects.toMatchObject({ code: "board-too-large", found: "5001" });
});

test("a board that would be another one by now is not written", async () => {
  const { workbook, regions: [region] } = await mapped(book);
  const proposal = await proposeBoard(workbook, draftFor(region), words);
  workbook.edit("Orders!D2", 7);
  expect(await applyBoard(workbook, proposal)).toEqual({ status: "refused", obstacles: [] });
  expect((await workbook.readSheets()).map(({ name }) => name)).toEqual(["Orders"]);
});

test("the board is written to a sheet of its own and taken back with it", async () => {
  const { workbook, regions: [region] } = await mapped({ ...book, sheetName: [["taken"]] });
  const proposal = await proposeBoard(workbook, draftFor(region), words);
  expect(await applyBoard(workbook, proposal)).toMatchObject({ status: "applied", write: { action: "rank-people" } });
  expect((await workbook.readSheets()).map(({ name }) => name)).toEqual(["Orders", "sheetName", "sheetName (2)"]);
  await undo(workbook);
  expect((await workbook.readSheets()).map(({ name }) => name)).toEqual(["Orders", "sheetName"]);
});

describe("what a board says of what it compares", () => {
  const rows = [
    ["Salesperson", "Team", "Employee ID", "Order Date", "Amount"],
    ["Li Wei", "North", 7, day("2026-03-01"), 100], ["Li Wei", "South", 8, day("2026-03-31") + 0.75, 40], ["Ann", "North", 9, day("2026-03-02"), 30], ["Ann", "North", 9, day("2026-02-02"), 10],
  ];
  const formats = { "D2:D99": "yyyy-mm-dd hh:mm", "B2:B9": "General" };
  const march = { ...draftFor({} as Region), person: 0, dates: 3, measures: [{ column: 4, weight: 1, direction: 1 as const }], period: { kind: "month" as const }, compares: true };

  test("people of one name beside several numbers or teams", async () => {
    const { workbook, regions: [region] } = await mapped({ Orders: rows }, formats);
    const proposal = await proposeBoard(workbook, { ...march, region }, words);
    expect(proposal.rows.map(({ name, value }) => [name, value])).toEqual([["Li Wei", 140], ["Ann", 30]]);
    expect(proposal.notes).toMatchObject({ namesakes: ["Li Wei"], hasNothingBefore: false, wholeTarget: undefined });
    expect((await proposeBoard(workbook, { ...march, region, person: 2 }, words)).notes.namesakes).toEqual([]);
    const withoutNumbers = await mapped({ Orders: rows.map((row) => row.filter((_, column) => column !== 2)) }, { "C2:C99": "yyyy-mm-dd" });
    const byTeam = { ...march, region: withoutNumbers.regions[0], dates: 2, measures: [{ column: 3, weight: 1, direction: 1 as const }] };
    expect((await proposeBoard(withoutNumbers.workbook, byTeam, words)).notes.namesakes).toEqual(["Li Wei"]);
    expect((await proposeBoard(withoutNumbers.workbook, { ...byTeam, group: 1 }, words)).notes).toMatchObject({ namesakes: [], severalGroups: 1 });
  });

  test("nothing in the days before", async () => {
    const { workbook, regions: [region] } = await mapped({ Orders: rows }, formats);
    expect((await proposeBoard(workbook, { ...march, region, period: { kind: "year" } }, words)).notes.hasNothingBefore).toBe(true);
  });

  test("a target of other days than those that count", async () => {
    const whole = async (heading: string, kind: "month" | "year") => {
      const { workbook, regions: [region, goals] } = await mapped({ Orders: rows, Goals: [["Salesperson", heading], ["Li Wei", 50_000], ["Ann", 60_000]] }, formats);
      return (await proposeBoard(workbook, { ...march, region, period: { kind }, targets: { region: goals, person: 0, target: 1 } }, words)).notes.wholeTarget;
    };
    expect(await whole("Annual target", "month")).toBe("Annual target");
    expect(await whole("Target", "month")).toBe("Target");
    expect([await whole("Annual target", "year"), await whole("Monthly target", "month")]).toEqual([undefined, undefined]);
  });

  test.each<[string, readonly unknown[]]>([["words", ["2026-02", "2026-03", "2026-02", "2026-03"]], ["words without a year", ["2月", "3月", "2月", "3月"]], ["dates", [day("2026-02-01"), day("2026-03-01"), day("2026-02-01"), day("2026-03-01")]]])("the month of a list of targets in %s", async (_, months) => {
    const sheets = { Orders: rows, Goals: [["Salesperson", "Month", "Target"], ["Li Wei", months[0], 1000], ["Li Wei", months[1], 280], ["Ann", months[2], 2000], ["Ann", months[3], 60]] as never };
    const { workbook, regions: [region, goals] } = await mapped(sheets, { "B2:B9": typeof months[0] === "number" ? "yyyy-mm" : "General", "D2:D99": "yyyy-mm-dd" });
    const proposal = await proposeBoard(workbook, { ...march, compares: false, region, targets: { region: goals, person: 0, target: 2 } }, words);
    expect(proposal.rows.map(({ name, value }) => [name, value])).toEqual([["Li Wei", 0.5], ["Ann", 0.5]]);
    expect(proposal.notes).toMatchObject({ wholeTarget: undefined, severalTargets: 0 });
    expect(await shownBoard(sheets, proposal)).toEqual(proposedBoard(proposal));
  });

  test("a quarter's targets are not those of a month", async () => {
    const { workbook, regions: [region, goals] } = await mapped({ Orders: rows, Goals: [["Salesperson", "Quarter", "Target"], ["Li Wei", "2026 Q1", 1000], ["Ann", "2026 Q1", 500]] }, { "D2:D99": "yyyy-mm-dd" });
    expect((await proposeBoard(workbook, { ...march, region, targets: { region: goals, person: 0, target: 2 } }, words)).notes.wholeTarget).toBe("Target");
  });

  test("amounts in ten thousands are headed as the single units that the board shows", async () => {
    const { workbook, regions: [region] } = await mapped({ Orders: rows.map((row, index) => (index === 0 ? [...row.slice(0, 4), "销售额(万元)"] : row)) }, formats);
    const proposal = await proposeBoard(workbook, { ...march, region, compares: false }, words);
    expect([proposal.measure, proposal.rows[0].value]).toEqual(["销售额", 1_400_000]);
  });

  test("days as digits are refused, where they would count nowhere", async () => {
    const digits = rows.map((row, index) => (index === 0 ? row : [...row.slice(0, 3), 20_260_300 + index, row[4]]));
    const { workbook, regions: [region] } = await mapped({ Orders: digits }, {});
    await expect(proposeBoard(workbook, { ...march, region }, words)).rejects.toMatchObject({ code: "dates-as-text", address: "Orders!D2", found: "20260301" });
  });
});
