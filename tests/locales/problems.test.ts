import { ActionProblem, type ActionProblemCode } from "../../src/actions/actionProblem";
import english from "../../src/locales/en-US.json";
import { createTranslator } from "../../src/locales/messages";
import { describeRecovery, describeUndo } from "../../src/locales/describeUndo";
import { describeError, describeObstacle, noteText, problemText } from "../../src/locales/problems";
import simplified from "../../src/locales/zh-CN.json";
import traditional from "../../src/locales/zh-TW.json";
import { WorkbookError } from "../../src/workbook/workbook";

const translator = createTranslator("en-US", english);
const say = (error: unknown): string => problemText(translator, describeError(error));

test("a workbook error says what, where and what to do", () => {
  expect(say(new WorkbookError("protected", "x", "Reps!D2"))).toBe("Excel refused the change: Reps!D2 is protected. Unprotect the sheet, or write somewhere else.");
  expect(say(new WorkbookError("too-large", "x"))).toBe("The range is too large to read or write in one go. Choose a smaller range.");
});

test("an action's problem names the cell and what it shows", () => {
  expect(say(new ActionProblem("weight-not-number", "Reps!C4", "tbd"))).toBe("Reps!C4 holds “tbd”, which is not a number. Write a number there, or leave the cell out.");
  expect(say(new ActionProblem("total-missing", "Plan!B1", "n/a"))).toContain("Plan!B1 shows “n/a”");
});

test("no sentence keeps a placeholder", () => {
  const codes: readonly ActionProblemCode[] = [
    "total-missing", "unit-negative", "weights-empty", "weights-zero", "weights-not-one-line", "weight-negative", "weight-not-number",
    "weight-error", "place-in-weights", "place-invalid", "not-a-formula", "holidays-not-published", "holidays-none",
    "amounts-empty", "amounts-not-one-line", "amount-not-number", "quotas-shape", "quota-not-number", "quota-negative", "prior-shape", "prior-not-number",
    "bands-empty", "bands-columns", "band-blank", "band-not-number", "band-negative-from", "band-equal-from", "place-in-source", "places-overlap",
    "amounts-error", "measures-missing", "measure-weight-invalid", "score-with-targets", "targets-none", "days-reversed", "top-invalid", "grades-invalid", "prizes-invalid", "board-too-large",
  ];
  for (const code of codes) expect(say(new ActionProblem(code))).not.toMatch(/[{}]/);
});

test("an error that nobody expected is told in its own words", () => {
  expect(say(new TypeError("x is undefined"))).toContain("x is undefined");
  expect(say("text")).toContain("text");
});

test("an error of another bundle's class is known by its name", () => {
  const foreign = Object.assign(new Error("busy"), { name: "WorkbookError", code: "busy" });
  expect(describeError(foreign).key).toBe("workbook.busy");
});

test("obstacles, notes and undo have their sentences", () => {
  expect(problemText(translator, describeObstacle({ code: "table", address: "Reps!C2" }))).toContain("Reps!C2 lies in a table");
  expect(noteText(translator, { code: "blank-weights", count: 1 })).toBe("1 weight is blank and gets nothing.");
  expect(noteText(translator, { code: "rest-to-largest", address: "Reps!C3", amount: 0.5 })).toContain("0.5 goes to the largest weight, Reps!C3");
  expect(noteText(translator, { code: "heading-left-out", address: "Reps!C1" })).toBe("Reps!C1 is a heading and was left out.");
  expect(noteText(translator, { code: "no-free-place" })).not.toBe("");
  expect(noteText(translator, { code: "no-quota", count: 2 })).toBe("2 amounts have no quota: their commissions are #N/A.");
  expect(problemText(translator, describeObstacle({ code: "beside-table", address: "Reps!H9" }))).toContain("Reps!H9 is not empty, and the table would have to take it in.");
  expect(noteText(translator, { code: "whole-column", count: 17 })).toBe("A column is for the whole table: all 17 rows are paid.");
  expect(noteText(translator, { code: "hidden-rows", count: 1 })).toBe("1 row of the table is hidden and is paid all the same.");
  expect(noteText(translator, { code: "rank-outside", address: "Reps!K8:K900" })).toContain("one block outside of it, Reps!K8:K900.");
  expect(describeUndo({ status: "nothing" })).toMatchObject({ isNothing: true, isComplete: true });
  expect(describeUndo({ status: "undone", address: "Reps!D2", restored: 3, kept: [], gone: [] })).toMatchObject({ isNothing: false, isComplete: true });
  const kept = describeUndo({ status: "undone", address: "Reps!D2", restored: 3, kept: [{ address: "Reps!D3", text: "5" }, { address: "Reps!D4", text: "" }], gone: [] });
  expect(kept.isComplete).toBe(false);
  expect(problemText(translator, kept.problem)).toContain("Reps!D3 (5), Reps!D4");
  const allKept = describeUndo({ status: "undone", address: "Reps!D2", restored: 0, kept: [{ address: "Reps!D3", text: "5" }], gone: [] });
  expect([allKept.isComplete, allKept.force, problemText(translator, allKept.problem)]).toEqual([false, "undo.keptForce", "Nothing was taken back: these cells were edited since and were kept: Reps!D3 (5)."]);
  const gone = { status: "undone", address: "Reps!D2", restored: 0, kept: [], gone: ["Plan!A1:A9"] } as const;
  expect(describeUndo(gone)).toMatchObject({ isComplete: true, problem: { key: "undo.gone" } });
  const both = describeUndo({ ...gone, kept: [{ address: "Reps!D4", text: "" }] });
  expect([both.isComplete, problemText(translator, both.problem)]).toEqual([false, expect.stringContaining("were kept: Reps!D4. Deleted since: Plan!A1:A9.")]);
});

test("a sheet that was kept for the formulas that use it says so, in every language", () => {
  const result = { status: "undone", address: "Plan!A1", restored: 0, kept: [], gone: [], uses: { sheet: "Ziele", places: ["Orders!B2", "Quota"] } } as const;
  expect(describeUndo(result)).toMatchObject({ isComplete: false, isNothing: false, force: "undo.sheetForce" });
  for (const translator of [createTranslator("en-US", english), createTranslator("zh-CN", simplified), createTranslator("zh-TW", traditional)]) {
    const told = problemText(translator, describeUndo(result).problem);
    expect(told).toContain("Ziele");
    expect(told).toContain("Orders!B2, Quota");
    expect(told).toContain("#REF!");
    const both = problemText(translator, describeRecovery({ ...result, kept: [{ address: "Ziele!C3", text: "9" }] }).problem);
    expect(both).toContain("Ziele!C3 (9)");
    expect(both).toContain("Orders!B2, Quota");
  }
  expect(describeUndo({ ...result, uses: undefined, kept: [{ address: "Plan!A1", text: "" }] })).toMatchObject({ isComplete: false, force: "undo.keptForce" });
});
