import { surveyWorkbook } from "../../../src/actions/surveyWorkbook";
import type { TargetPlanProposal } from "../../../src/actions/planTargets";
import { dayOfText } from "../../../src/domain";
import { mapWorkbook, type Region } from "../../../src/imports";
import { weightChoices } from "../../../src/taskpane/state/planColumns";
import { emptyPlanDraft } from "../../../src/taskpane/state/planDraft";
import { limitKey, limitProblems } from "../../../src/taskpane/state/planLimits";
import { planFieldProblems, planRequestOf } from "../../../src/taskpane/state/planQuestion";
import { planDraftIn, storedPlanDraft } from "../../../src/taskpane/state/storedPlan";
import { planStart, targetPlan, type PlanAction, type PlanState } from "../../../src/taskpane/state/targetPlan";
import { MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";

const day = (text: string): number => dayOfText(text) ?? NaN;
const people = [["Salesperson", "Capacity"], ["Ann", 3], ["Ben", 2], ["Cid", 1]];
const orders = [["Region", "Salesperson", "Order date", "Amount"], ["North", "Ann", day("2026-01-05"), 10], ["South", "Ben", day("2026-01-06"), 20], ["North", "Cid", day("2026-02-07"), 30]];

async function regionsOf(rows: typeof orders, dates = "C2:C4"): Promise<Region[]> {
  const workbook = new MemoryWorkbook({ sheets: [{ name: "People", rows: people }, { name: "Orders", rows, numberFormats: { [dates]: "yyyy-mm-dd" } }] });
  return mapWorkbook((await surveyWorkbook(workbook)).grids).sheets.flatMap((sheet) => sheet.regions);
}

let regions: Region[];
beforeAll(async () => {
  regions = await regionsOf(orders);
});
const run = (...actions: PlanAction[]): PlanState => actions.reduce(targetPlan, planStart(emptyPlanDraft(2027)));
const read = (): PlanAction => ({ type: "tablesRead", regions });

test("the tables fill the fields: orders, region and person, amount and date; a total is all that is missing", () => {
  const state = run(read());
  expect(state.draft).toMatchObject({ levels: [0, 1], amounts: 3, dates: 2, weighs: "history", firstDay: "2027-01-01", lastDay: "2027-12-31" });
  expect(Object.keys(planFieldProblems(state.draft))).toEqual(["total"]);
  const asked = planRequestOf(targetPlan(state, { type: "edit", field: "total", value: "120万" }).draft, regions);
  expect(asked).toMatchObject({ levels: [0, 1], total: { kind: "amount", amount: 1_200_000 }, unit: 1, overAllocation: 1, limits: [], factors: [{ kind: "history" }] });
});

test("tables that are read again change nothing, and columns that moved are found by their headers", async () => {
  const state = run(read(), { type: "toggleLevel", column: 0 });
  expect(targetPlan(state, read())).toBe(state);
  const moved = await regionsOf(orders.map(([first, ...rest]) => [first, "x", ...rest]), "D2:D4");
  expect(targetPlan(state, { type: "tablesRead", regions: moved }).draft).toMatchObject({ levels: [2], amounts: 4, dates: 3 });
  // Without the column another plan is offered.
  const without = await regionsOf(orders.map(([region, , date, amount]) => [region, date, amount]), "B2:B4");
  expect(targetPlan(state, { type: "tablesRead", regions: without }).draft.levels).toEqual([0]);
});

test("weights may stand in a table that names the same people", () => {
  const { draft } = run(read());
  const [orderRegion] = regions.filter(({ id }) => id === draft.region);
  const choices = weightChoices(orderRegion, draft.levels, regions);
  expect(choices.map(({ sheetName, header }) => `${sheetName}: ${header}`)).toEqual(["Orders: Amount", "People: Capacity"]);
  expect(weightChoices(orderRegion, [0], regions).map(({ sheetName }) => sheetName)).toEqual(["Orders"]);
  const blended = run(read(), { type: "edit", field: "total", value: "100" }, { type: "choose", choice: { weighs: "blend", weight: choices[1] } }, { type: "edit", field: "importance", value: "70%" }).draft;
  expect(planRequestOf(blended, regions)?.factors).toEqual([{ kind: "history", importance: 0.7 }, { kind: "column", column: 1, region: regions.find(({ sheetName }) => sheetName === "People"), importance: 0.3 }]);
});

const ann = limitKey(["North", "Ann"]);

test("limits are typed per name; a lock is both bounds, and what is wrong is named before anything is asked", () => {
  const typed = run(read(), { type: "edit", field: "total", value: "100" }, { type: "limit", key: ann, field: "minimum", value: "1,000" }, { type: "limit", key: limitKey(["South"]), field: "locked", value: "２万" });
  expect(planRequestOf(typed.draft, regions)?.limits).toEqual([{ path: ["North", "Ann"], minimum: 1000 }, { path: ["South"], minimum: 20_000, maximum: 20_000 }]);
  const crossed = targetPlan(typed, { type: "limit", key: ann, field: "maximum", value: "999" });
  expect(limitProblems(crossed.draft.limits)).toEqual([{ key: "action.limits-crossed", values: { found: "North / Ann" } }]);
  expect(planRequestOf(crossed.draft, regions)).toBeUndefined();
  for (const value of ["many", "-5"]) expect(limitProblems(targetPlan(typed, { type: "limit", key: ann, field: "maximum", value }).draft.limits)).toEqual([{ key: "plan.limitText", values: { name: "North / Ann", text: value } }]);
  expect(targetPlan(typed, { type: "limit", key: ann, field: "minimum", value: " " }).draft.limits).toEqual({ [limitKey(["South"])]: { locked: "２万" } });
  expect(targetPlan(typed, { type: "removeLimits", key: limitKey(["South"]) }).draft.limits).toEqual({ [ann]: { minimum: "1,000" } });
});

test("what was proposed stays in sight while limits change, and goes with other names", () => {
  const proposal = { targets: {} } as TargetPlanProposal;
  const started = run(read());
  const proposed = [{ type: "proposing", version: started.version }, { type: "proposed", version: started.version, proposal }].reduce((state, action) => targetPlan(state, action as PlanAction), started);
  expect(proposed).toMatchObject({ run: { state: "ready" }, shown: proposal });
  const limited = targetPlan(proposed, { type: "limit", key: ann, field: "minimum", value: "5" });
  expect(limited).toMatchObject({ run: { state: "idle" }, shown: proposal });
  expect(targetPlan(limited, { type: "proposed", version: started.version, proposal: { ...proposal, periodCount: 1 } }).shown).toBe(proposal);
  expect(targetPlan(limited, { type: "toggleLevel", column: 1 }).shown).toBeUndefined();
  // Tables that were read again may have other rows: it is asked again.
  expect(targetPlan(proposed, read())).toMatchObject({ run: { state: "idle" }, draft: proposed.draft, shown: proposal });
});

test("a draft is kept and read again, another version's as far as it is understood", () => {
  const { draft } = run(read(), { type: "edit", field: "total", value: "100" }, { type: "choose", choice: { grain: "week", fixesPeriods: true } }, { type: "limit", key: ann, field: "locked", value: "5" });
  const kept = planDraftIn(storedPlanDraft(draft), 2030);
  expect(kept).toEqual(draft);
  expect(targetPlan(planStart(kept), read())).toEqual(planStart(kept));
  expect(planDraftIn(undefined, 2030)).toEqual(emptyPlanDraft(2030));
  const odd = { grain: "year", days: "working", total: 5, region: "r", headers: { 0: "A" }, levels: ["x"], limits: { [ann]: { minimum: "5", more: 1 }, "not a path": { minimum: "1" }, [limitKey(["B"])]: { maximum: "7" } } };
  expect(planDraftIn(JSON.stringify(odd), 2030)).toEqual({ ...emptyPlanDraft(2030), days: "working", limits: { [limitKey(["B"])]: { maximum: "7" } } });
  expect(planDraftIn("[1", 2030)).toEqual(emptyPlanDraft(2030));
});
