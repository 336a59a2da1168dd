import type { TeamMap } from "../../../src/actions/mapTeamWorkbook";
import { mapWorkbook, storedMap, type Rebound, type Region } from "../../../src/imports";
import { emptyMapping, mapping, mappingSummary, openQuestions, questionKey, regionsOf, regionState, type MappingAction, type MappingState } from "../../../src/taskpane/state/mapping";
import { gridOf } from "../../support/gridOf";

const orders = [["日期", "业务员", "客户", "签单金额", "回款金额"], ["2026/1/2", "李娜", "甲", 120, 100], ["2026/1/3", "王伟", "乙", 80, 80], ["2026/1/4", "李娜", "丙", 95, 0]];
const bands = [["起点", "提成比例"], [0, 0.02], [100_000, 0.03], [200_000, 0.05]];
const grids = [gridOf(orders, { id: "a", name: "台账" }), gridOf(bands, { id: "b", name: "提成" })];
const mapOf = (of = grids, bound: readonly Rebound[] = []): TeamMap => ({
  survey: { sheets: [], grids: of, notes: [] }, ownSheets: [], sheets: mapWorkbook(of).sheets, bound: new Map(bound.map((one) => [one.region?.id ?? "", one])), lost: [],
});
const play = (actions: readonly MappingAction[], from: MappingState = emptyMapping): MappingState => actions.reduce(mapping, from);
const read = play([{ type: "reading" }, { type: "read", map: mapOf() }]);
const [ledger, plan] = regionsOf(mapOf());
const [question] = ledger.questions;
const boundOf = (region: Region, more: Partial<Rebound> = {}): Rebound => ({ stored: storedMap([region], new Map([[region.id, "_salesheet.map.1"]])).regions[0], region, foundBy: "anchor", lostColumns: [], newColumns: [], ...more });

test("a reading shows its share, and opens what must be answered", () => {
  expect(play([{ type: "reading" }, { type: "progress", share: 0.4 }]).reading).toEqual({ state: "reading", share: 0.4 });
  expect(play([{ type: "progress", share: 0.4 }]).reading).toEqual({ state: "idle" });
  expect(read.open).toEqual([ledger.id]);
  expect([regionState(read, ledger), regionState(read, plan)]).toEqual(["asked", "ready"]);
  expect(mappingSummary(read)).toEqual({ known: 0, questions: 1, ready: 1 });
  expect(mappingSummary(emptyMapping)).toBeUndefined();
});

test("hidden sheets are read from the first time they are asked for", () => {
  expect(read.readsHidden).toBe(false);
  const asked = play([{ type: "reading", readsHidden: true }, { type: "cancelled" }, { type: "reading" }], read);
  expect(asked.readsHidden).toBe(true);
});

test("a map that comes after the reading was given up is dropped", () => {
  const given = play([{ type: "reading" }, { type: "cancelled" }]);
  expect(given.reading).toEqual({ state: "idle" });
  expect(mapping(given, { type: "read", map: mapOf() })).toBe(given);
  expect(play([{ type: "reading" }, { type: "cancelled" }], read)).toMatchObject({ reading: { state: "read" }, map: read.map });
  expect(play([{ type: "reading" }, { type: "failed", problem: { key: "workbook.busy" } }], read).reading).toEqual({ state: "failed", problem: { key: "workbook.busy" } });
});

test("an answered region is ready, a changed column keeps the answers, and a new kind drops them", () => {
  const answered = play([{ type: "answer", region: ledger.id, question: questionKey(question), value: "4" }], read);
  expect([openQuestions(ledger, answered.drafts[ledger.id]), regionState(answered, ledger)]).toEqual([[], "ready"]);
  const edited = play([{ type: "editColumns", region: ledger.id, columns: [1, 2], edit: { meaning: "note" } }, { type: "editColumns", region: ledger.id, columns: [2], edit: { factor: 1000 } }], answered);
  expect(edited.drafts[ledger.id]).toEqual({ answers: { [questionKey(question)]: "4" }, columns: { 1: { meaning: "note" }, 2: { meaning: "note", factor: 1000 } } });
  expect(regionState(play([{ type: "reread", region: ledger }], edited), ledger)).toBe("asked");
  expect(regionState(play([{ type: "reread", region: { ...ledger, kind: "unknown", questions: [] } }], edited), ledger)).toBe("unknown");
});

test("answers outlive a new reading only where the region has the same columns", () => {
  const answered = play([{ type: "answer", region: ledger.id, question: questionKey(question), value: "4" }, { type: "reading" }], read);
  expect(mapping(answered, { type: "read", map: mapOf() }).drafts).toEqual(answered.drafts);
  const moved = mapOf([gridOf([[""], ...orders], { id: "a", name: "台账" }), grids[1]]);
  expect(mapping(answered, { type: "read", map: moved }).drafts).toEqual({});
});

test("what is stored is no draft any more; what could not be stored stays one", () => {
  const answered = play([{ type: "answer", region: ledger.id, question: questionKey(question), value: "4" }, { type: "saving" }], read);
  const saved = mapping(answered, { type: "saved", map: mapOf(grids, [boundOf({ ...ledger, questions: [] })]), regions: [ledger.id] });
  expect([saved.drafts, saved.saving]).toEqual([{}, { state: "idle" }]);
  expect(saved.open).not.toContain(plan.id);
  const failed = mapping(answered, { type: "saveFailed", problem: { key: "workbook.protected" } });
  expect([failed.drafts, failed.saving]).toEqual([answered.drafts, { state: "failed", problem: { key: "workbook.protected" } }]);
  expect(mapping(answered, { type: "changed", region: ledger }).saving).toEqual({ state: "changed", region: ledger });
  expect(play([{ type: "toggle", region: plan.id }], failed).open).toEqual([ledger.id, plan.id]);
  expect(play([{ type: "toggle", region: plan.id }, { type: "toggle", region: plan.id }], failed).open).toEqual([ledger.id]);
});

test.each([
  ["confirmed", {}], ["check", { foundBy: "headers" }], ["check", { newColumns: plan.columns.slice(0, 1) }], ["check", { lostColumns: [boundOf(plan).stored.columns[0]] }],
  ["confirmed", { foundBy: "table", stored: { ...boundOf(plan).stored, anchorName: undefined } }], ["aside", { stored: { ...boundOf(plan).stored, kind: "unknown" } }],
] as const)("a stored region is %s: %j", (expected, more) => {
  const state = play([{ type: "reading" }, { type: "read", map: mapOf(grids, [boundOf(plan, more)]) }]);
  expect(regionState(state, plan)).toBe(expected);
  expect(mappingSummary(state)?.known).toBe(expected === "aside" ? 0 : 1);
  expect(regionState(play([{ type: "editColumns", region: plan.id, columns: [0], edit: {} }], state), plan)).toBe("ready");
});
