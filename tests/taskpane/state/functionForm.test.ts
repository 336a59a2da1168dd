import { emptyForm, functionForm } from "../../../src/taskpane/state/functionForm";

const room = { address: "Reps!D2", spillAddress: "Reps!D2:D4", taken: [{ address: "Reps!D2", text: "5" }], takenCount: 1, obstacle: undefined };

test("an edit withdraws the question that was open", () => {
  const asked = functionForm(emptyForm, { type: "occupied", room });
  expect(asked.run).toEqual({ state: "ready", proposal: room });
  const edited = functionForm(asked, { type: "edit", parameter: "total", value: "100", sheetName: "Reps" });
  expect(edited).toMatchObject({ draft: { total: "100" }, sheetName: "Reps", run: { state: "idle" } });
});

test("an edit beside another sheet leaves the addresses where they were meant", () => {
  const typed = functionForm(emptyForm, { type: "edit", parameter: "weights", value: "C2:C18", sheetName: "Reps" });
  const elsewhere = functionForm(typed, { type: "edit", parameter: "total", value: "B1", sheetName: "2020 Plan" });
  expect(elsewhere).toMatchObject({ draft: { weights: "Reps!C2:C18", total: "B1" }, sheetName: "2020 Plan" });
  const nowhere = functionForm(elsewhere, { type: "edit", parameter: "unit", value: "1", sheetName: undefined });
  expect(nowhere).toMatchObject({ draft: { weights: "Reps!C2:C18", total: "'2020 Plan'!B1", unit: "1" }, sheetName: undefined });
});

test("starting over leaves nothing", () => {
  const typed = functionForm(functionForm(emptyForm, { type: "edit", parameter: "total", value: "100", sheetName: "Reps" }), { type: "tried", parameters: ["weights"] });
  expect(functionForm(functionForm(typed, { type: "inserted", address: "Reps!D2" }), { type: "restart" })).toEqual(emptyForm);
});

test("only arguments that were left or tried show what they miss", () => {
  const left = functionForm(emptyForm, { type: "leave", parameter: "total" });
  expect([...left.visited]).toEqual(["total"]);
  const tried = functionForm(left, { type: "tried", parameters: ["weights"] });
  expect([[...tried.visited], tried.tries]).toEqual([["total", "weights"], 1]);
});

test("checking, writing, inserted, failed", () => {
  expect(functionForm(emptyForm, { type: "checking" }).run).toEqual({ state: "loading" });
  expect(functionForm(emptyForm, { type: "writing", room }).run).toEqual({ state: "writing", proposal: room });
  expect(functionForm(emptyForm, { type: "inserted", address: "Reps!D2" }).run).toEqual({ state: "done", write: { address: "Reps!D2" } });
  expect(functionForm(emptyForm, { type: "failed", problem: { key: "workbook.busy" } }).run).toEqual({ state: "failed", problem: { key: "workbook.busy" } });
});
