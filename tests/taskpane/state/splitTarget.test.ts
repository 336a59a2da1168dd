import { callFunction } from "../../../src/functions";
import { createServices, type SplitPreview } from "../../../src/taskpane/services";
import { emptySplit, fieldOf, fieldProblems, requestOf, splitTarget, totalReadAs, type SplitAction, type SplitDraft, type SplitState } from "../../../src/taskpane/state/splitTarget";
import { MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";

const draft: SplitDraft = { total: "100", weights: "Reps!B1:B3", unit: "1", customUnit: "", place: "" };
const after = (...actions: readonly SplitAction[]): SplitState => actions.reduce(splitTarget, { ...emptySplit, draft });
const write = { action: "split-target", address: "Reps!C1", cellCount: 1, isFinished: true };

async function aPreview(): Promise<SplitPreview> {
  const workbook = new MemoryWorkbook({ sheets: [{ name: "Reps", rows: [["A", 1], ["B", 1], ["C", 1]] }], evaluate: () => [[34], [33], [33]] });
  return createServices(workbook, callFunction).proposeSplit({ total: 100, weightsAddress: "Reps!B1:B3", unit: 1 }, "Share");
}

test("from a question to written cells and back", async () => {
  const proposal = await aPreview();
  const ready = after({ type: "proposing", version: 0 }, { type: "proposed", version: 0, proposal });
  expect(ready.run).toEqual({ state: "ready", proposal });
  const writing = splitTarget(ready, { type: "writing" });
  expect(writing.run).toEqual({ state: "writing", proposal });
  const done = splitTarget(writing, { type: "written", write });
  expect(done.run).toEqual({ state: "done", write, proposal });
  const undone = splitTarget(done, { type: "undone" });
  expect(undone.run).toEqual({ state: "idle" });
  expect(undone.draft).toEqual(draft);
});

test("a preview is replaced as the sheet changes; a yes stays where the same is lost, a failure is still told", async () => {
  const proposal = await aPreview();
  const next = { ...proposal, labels: ["Ann"] };
  const ready = after({ type: "proposed", version: 0, proposal }, { type: "allowOverwrite", allowed: true });
  expect(splitTarget(ready, { type: "refreshed", version: 0, proposal: next, isSameLoss: true })).toMatchObject({ run: { state: "ready", proposal: next }, overwrite: true });
  expect(splitTarget(ready, { type: "refreshed", version: 0, proposal: next, isSameLoss: false }).overwrite).toBe(false);
  expect(splitTarget(ready, { type: "refreshed", version: 1, proposal: next, isSameLoss: true })).toBe(ready);
  const writing = splitTarget(ready, { type: "writing" });
  expect(splitTarget(writing, { type: "refreshed", version: 0, proposal: next, isSameLoss: true })).toBe(writing);
  const failed = splitTarget(writing, { type: "writeFailed", problem: { key: "workbook.busy" } });
  expect(splitTarget(failed, { type: "refreshed", version: 0, proposal: next, isSameLoss: true }).run).toEqual({ state: "failed", problem: { key: "workbook.busy" }, proposal: next });
  const refused = after({ type: "proposing", version: 0 }, { type: "refused", version: 0, problem: { key: "action.weights-zero" } });
  expect(splitTarget(refused, { type: "refreshed", version: 0, proposal, isSameLoss: false }).run).toEqual({ state: "ready", proposal });
});

test("an answer to an older question is dropped", async () => {
  const proposal = await aPreview();
  const edited = after({ type: "proposing", version: 0 }, { type: "edit", field: "total", value: "200" });
  expect(splitTarget(edited, { type: "proposed", version: 0, proposal })).toBe(edited);
  expect(splitTarget(edited, { type: "refused", version: 0, problem: { key: "workbook.busy" } })).toBe(edited);
  expect(splitTarget(edited, { type: "proposing", version: 0 })).toBe(edited);
});

test("a yes to overwrite holds for one proposal", async () => {
  const ready = after({ type: "proposed", version: 0, proposal: await aPreview() }, { type: "allowOverwrite", allowed: true });
  expect(ready.overwrite).toBe(true);
  expect(splitTarget(ready, { type: "edit", field: "place", value: "Reps!D1" }).overwrite).toBe(false);
  expect(splitTarget(ready, { type: "chooseUnit", unit: "10" }).overwrite).toBe(false);
  expect(splitTarget(splitTarget(ready, { type: "writing" }), { type: "stale" })).toMatchObject({ overwrite: false, isStale: true, run: { state: "idle" } });
});

test("a failed write keeps its proposal, to be tried again", async () => {
  const proposal = await aPreview();
  const failed = after({ type: "proposed", version: 0, proposal }, { type: "writing" }, { type: "writeFailed", problem: { key: "workbook.editing-cell" } });
  expect(failed.run).toEqual({ state: "failed", problem: { key: "workbook.editing-cell" }, proposal });
  expect(splitTarget(failed, { type: "writing" }).run).toEqual({ state: "writing", proposal });
});

test("nothing is written without a proposal", () => {
  expect(after({ type: "writing" }).run).toEqual({ state: "idle" });
});

test("starting again keeps the unit and takes the weights that were selected", () => {
  const again = splitTarget(after({ type: "chooseUnit", unit: "10000" }), { type: "restart", weights: "Reps!C2:C9" });
  expect(again.draft).toEqual({ total: "", weights: "Reps!C2:C9", unit: "10000", customUnit: "", place: "" });
});

test("fields say what they miss", () => {
  expect(fieldProblems({ ...draft, total: "", weights: " " })).toEqual({ total: { key: "field.totalMissing" }, weights: { key: "field.weightsMissing" } });
  expect(fieldProblems({ ...draft, total: "forty" })).toEqual({ total: { key: "field.totalText", values: { text: "forty" } } });
  expect(fieldProblems({ ...draft, unit: "custom", customUnit: "0" })).toEqual({ unit: { key: "field.unitText", values: { text: "0" } } });
  expect(fieldProblems(draft)).toEqual({});
});

test("the question to the action", () => {
  expect(requestOf(draft)).toEqual({ total: 100, weightsAddress: "Reps!B1:B3", unit: 1 });
  expect(requestOf({ ...draft, total: "4,000万", unit: "custom", customUnit: "500", place: " =Reps!D2 " })).toEqual({ total: 40000000, weightsAddress: "Reps!B1:B3", unit: 500, place: "Reps!D2" });
  expect(requestOf({ ...draft, total: "='2020 Plan'!B1" })?.total).toBe("'2020 Plan'!B1");
  expect(requestOf({ ...draft, unit: "custom" })).toBeUndefined();
  expect(requestOf({ ...draft, total: "x y" })).toBeUndefined();
});

test("a total that does not look like its number is shown as read", () => {
  expect(totalReadAs({ ...draft, total: "4000万" })).toBe(40000000);
  expect(totalReadAs(draft)).toBeUndefined();
  expect(totalReadAs({ ...draft, total: "B1" })).toBeUndefined();
});

test("a refusal goes to the field where it can be mended", () => {
  const request = { total: "Plan!B1", weightsAddress: "Gone!B1:B3", unit: 1, place: "Nowhere!A1" };
  expect(fieldOf({ key: "action.weight-negative", values: { address: "Reps!B2" } }, request)).toBe("weights");
  expect(fieldOf({ key: "action.place-in-weights" }, request)).toBe("place");
  expect(fieldOf({ key: "action.total-not-number" }, request)).toBe("total");
  expect(fieldOf({ key: "workbook.not-found", values: { address: "Gone!B1:B3" } }, request)).toBe("weights");
  expect(fieldOf({ key: "workbook.not-found", values: { address: "Plan!B1" } }, request)).toBe("total");
  expect(fieldOf({ key: "workbook.busy" }, request)).toBeUndefined();
});
