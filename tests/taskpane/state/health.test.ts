import type { HealthFinding, HealthReport } from "../../../src/actions/checkWorkbook";
import type { RepairProposal } from "../../../src/actions/repairData";
import { emptyHealth, health, type HealthAction, type HealthState } from "../../../src/taskpane/state/health";

const finding = { code: "number-as-text" } as HealthFinding;
const report: HealthReport = { findings: [finding], sheetCount: 2, tables: [] };
const proposal = { address: "Orders!C2" } as RepairProposal;
const write = { action: "repair-data", address: "Orders!C2", cellCount: 3, isFinished: true };
const after = (...actions: readonly HealthAction[]): HealthState => actions.reduce(health, emptyHealth);
const repaired = after({ type: "checked", report }, { type: "repair", finding }, { type: "proposing", version: 1 }, { type: "proposed", version: 1, proposal }, { type: "writing" }, { type: "written", write });

test("a check begins by itself, tells how far it is, and ends with a report, a stop or a problem", () => {
  expect(emptyHealth.check).toEqual({ state: "idle" });
  expect(after({ type: "checking", share: 0.5 }).check).toEqual({ state: "reading", share: 0.5 });
  expect(after({ type: "checking", share: 0.5 }, { type: "checked", report }).check).toEqual({ state: "ready", report, merged: { state: "offered" } });
  expect(after({ type: "checking", share: 0.5 }, { type: "checkStopped" }).check).toEqual({ state: "stopped" });
  expect(after({ type: "checkFailed", problem: { key: "workbook.busy" } }).check).toEqual({ state: "failed", problem: { key: "workbook.busy" } });
});

test("a repair is closed without losing the list, as long as nothing was written", () => {
  expect(after({ type: "checked", report }, { type: "repair", finding })).toMatchObject({ repairing: finding, run: { state: "idle" }, version: 1 });
  expect(after({ type: "checked", report }, { type: "repair", finding }, { type: "closeRepair" })).toMatchObject({ repairing: undefined, check: { state: "ready" } });
});

test("merged cells join the list they were looked for in, and no other", () => {
  const ready = after({ type: "checked", report }, { type: "lookingForMerged" });
  expect(ready.check).toMatchObject({ merged: { state: "looking" } });
  const merged = { code: "merged-cells", severity: "hint" } as HealthFinding;
  const error = { code: "cell-error", severity: "error" } as HealthFinding;
  expect(health(ready, { type: "mergedFound", report, findings: [] }).check).toEqual({ state: "ready", report, merged: { state: "none" } });
  expect(health(ready, { type: "mergedFailed", report, problem: { key: "workbook.busy" } }).check).toEqual({ state: "ready", report, merged: { state: "failed", problem: { key: "workbook.busy" } } });
  const full: HealthReport = { ...report, findings: [error] };
  const again = health(ready, { type: "checked", report: full });
  expect(health(again, { type: "mergedFound", report, findings: [merged] })).toEqual(again);
  expect(health(again, { type: "mergedFound", report: full, findings: [merged] }).check).toMatchObject({ merged: { state: "found" }, report: { findings: [error, merged] } });
});

test("an answer about another finding is dropped", () => {
  const other = after({ type: "repair", finding }, { type: "closeRepair" }, { type: "repair", finding }, { type: "proposed", version: 1, proposal });
  expect(other.run).toEqual({ state: "idle" });
});

test("a repair that was closed while it was written leaves the next one alone, and the list is made anew", () => {
  const writing = after({ type: "checked", report }, { type: "repair", finding }, { type: "proposing", version: 1 }, { type: "proposed", version: 1, proposal }, { type: "writing" });
  const next = health(health(writing, { type: "closeRepair" }), { type: "repair", finding });
  expect(health(next, { type: "written", write })).toMatchObject({ check: { state: "idle" }, repairing: finding, run: { state: "idle" } });
  expect(health(next, { type: "writeFailed", problem: { key: "workbook.busy" } })).toEqual(next);
});

test("after a repair, or when it is taken back, everything is looked at again", () => {
  expect(repaired.run).toEqual({ state: "done", write, proposal });
  for (const action of [{ type: "closeRepair" }, { type: "undone" }, { type: "check" }] as const) expect(health(repaired, action)).toMatchObject({ check: { state: "idle" }, repairing: undefined, run: { state: "idle" } });
});
