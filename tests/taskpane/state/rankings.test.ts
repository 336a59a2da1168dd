import { surveyWorkbook } from "../../../src/actions/surveyWorkbook";
import { dayOfText } from "../../../src/domain";
import { mapWorkbook, type Region } from "../../../src/imports";
import { defaultRules, rankings, rankingsStart, type BoardRules, type RankingsDraft } from "../../../src/taskpane/state/rankings";
import { chosenColumns, isByTarget, rankableRegions, rankFieldProblems, rankRequestOf } from "../../../src/taskpane/state/rankingsRequest";
import { rankingsRulesIn } from "../../../src/taskpane/state/rankingsRules";
import { MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";

const day = (text: string): number => dayOfText(text) ?? NaN;
let regions: Region[];
beforeAll(async () => {
  const workbook = new MemoryWorkbook({ sheets: [
    { name: "Quotas", rows: [["Salesperson", "Quota"], ["Ann", 100], ["Ben", 200], ["Cid", 300]] },
    { name: "Orders", rows: [["Region", "Salesperson", "Order date", "Amount", "Quantity"], ["North", "Ann", day("2026-01-05"), 10, 1], ["South", "Ben", day("2026-01-06"), 20, 2], ["North", "Cid", day("2026-02-07"), 30, 3]], numberFormats: { "C2:C4": "yyyy-mm-dd" } },
  ] });
  regions = mapWorkbook((await surveyWorkbook(workbook)).grids).sheets.flatMap((sheet) => sheet.regions);
});

const start = rankingsStart().draft;
const withRules = (rules: Partial<BoardRules>): RankingsDraft => ({ ...start, rules: { ...start.rules, ...rules } });

test("the first question needs no answer: orders, person, amount and date come from the mapping", () => {
  const orders = regions.find(({ sheetName }) => sheetName === "Orders");
  expect(rankableRegions(regions)[0]).toBe(orders);
  expect(rankRequestOf(start, regions)).toEqual({
    region: orders?.id, person: 1, measures: [{ column: 3, weight: 1, direction: 1 }], dates: 2, period: { kind: "month" }, compares: true, leavesOutIdle: false, ties: "competition", hasChart: true,
  });
  expect(rankRequestOf(start, [])).toBeUndefined();
});

test("targets come from the other table, and a score has none", () => {
  const byTarget = withRules({ by: "attainment" });
  const quotas = regions.find(({ sheetName }) => sheetName === "Quotas");
  expect(rankRequestOf(byTarget, regions)?.targets).toEqual({ region: quotas?.id, person: 0, target: 1 });
  const scored = rankings(rankings(rankingsStart(byTarget.rules), { type: "addMeasure", column: 4 }), { type: "measure", index: 1, change: { weight: "30%", direction: -1 } }).draft;
  expect(rankRequestOf(scored, regions)).toMatchObject({ measures: [{ column: 3, weight: 1 }, { column: 4, weight: 0.3, direction: -1 }] });
  expect(rankRequestOf(scored, regions)?.targets).toBeUndefined();
  const columns = chosenColumns(scored, regions);
  expect(columns && isByTarget(scored, columns)).toBe(false);
});

test.each<[Partial<BoardRules>, object]>([
  [{ top: "3", grades: "A 20%, B80%" }, { top: 3, grades: { labels: ["A", "B"], shares: [0.2, 0.8] } }],
  [{ grades: "优秀 20，合格 80" }, { grades: { labels: ["优秀", "合格"], shares: [0.2, 0.8] } }],
  [{ prizes: "1万, 3000 500" }, { prizes: [10_000, 3000, 500] }],
  [{ period: "days", from: "2026-01-01", to: "2026/1/31" }, { period: { kind: "days", from: day("2026-01-01"), to: day("2026-01-31") } }],
])("%j is read", (rules, expected) => {
  expect(rankRequestOf(withRules(rules), regions)).toMatchObject(expected);
});

test.each<[Partial<BoardRules>, string, string]>([
  [{ top: "0" }, "top", "action.top-invalid"],
  [{ top: "two" }, "top", "action.top-invalid"],
  [{ grades: "A, B" }, "grades", "action.grades-invalid"],
  [{ grades: "A 20%, B 80" }, "grades", "action.grades-invalid"],
  [{ prizes: "1,000" }, "prizes", "action.prizes-invalid"],
  [{ prizes: "5000, 3000、1万" }, "prizes", "action.prizes-invalid"],
  [{ prizes: "1,500, 800" }, "prizes", "action.prizes-invalid"],
  [{ period: "days", from: "1/2/2026", to: "2026-01-31" }, "from", "rankings.dayText"],
])("%j waits for %s", (rules, field, key) => {
  expect(rankFieldProblems(withRules(rules))).toMatchObject({ [field]: { key } });
  expect(rankRequestOf(withRules(rules), regions)).toBeUndefined();
});

test("another table starts with its own columns; every edit asks anew", () => {
  const chosen = rankings(rankings(rankingsStart(), { type: "chooseColumn", choice: { person: 0, group: 1 } }), { type: "measure", index: 0, change: { column: 4 } });
  expect(rankRequestOf(chosen.draft, regions)).toMatchObject({ person: 0, group: 1, measures: [{ column: 4 }] });
  expect(rankRequestOf(rankings(chosen, { type: "chooseColumn", choice: { group: null, dates: null } }).draft, regions)).not.toHaveProperty("dates");
  const other = rankings(chosen, { type: "chooseRegion", region: "x" });
  expect(other.draft).toMatchObject({ columns: { region: "x" }, measures: [{ weight: "1" }] });
  expect(other.version).toBe(chosen.version + 1);
  expect(rankings(rankings(chosen, { type: "addMeasure", column: 3 }), { type: "removeMeasure", index: 0 }).draft.measures).toEqual([{ column: 3, weight: "1", direction: 1 }]);
});

test("a column that is gone gives way to the one that the mapping offers", () => {
  const chosen = rankings(rankingsStart(), { type: "chooseColumn", choice: { person: 99, group: 99, dates: 99 } });
  expect(rankRequestOf(chosen.draft, regions)).toMatchObject({ person: 1, dates: 2 });
  expect(rankRequestOf(chosen.draft, regions)).not.toHaveProperty("group");
});

test("rules are kept as far as they are understood", () => {
  const kept = { ...defaultRules, period: "quarter", ties: "dense", prizes: "5000, 3000", compares: false } as const;
  expect(rankingsRulesIn(JSON.stringify(kept))).toEqual(kept);
  expect(rankingsRulesIn(JSON.stringify({ ...kept, period: "decade", top: 3, more: 1 }))).toEqual({ ...kept, period: "month" });
  for (const bad of [undefined, "", "no JSON", "null", "7"]) expect(rankingsRulesIn(bad)).toEqual(defaultRules);
});
