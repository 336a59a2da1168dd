import { emptyForm, functionForm } from "../../../src/taskpane/state/functionForm";

test("an edit withdraws the question that was open", () => {
  const asked = functionForm(emptyForm, { type: "occupied", cell: { address: "Reps!D2", text: "5" } });
  expect(asked.run).toEqual({ state: "ready", proposal: { address: "Reps!D2", text: "5" } });
  const edited = functionForm(asked, { type: "edit", parameter: "total", value: "100" });
  expect(edited).toMatchObject({ draft: { total: "100" }, run: { state: "idle" } });
});

test("only arguments that were left or tried show what they miss", () => {
  const left = functionForm(emptyForm, { type: "leave", parameter: "total" });
  expect([...left.visited]).toEqual(["total"]);
  const tried = functionForm(left, { type: "tried", parameters: ["weights"] });
  expect([[...tried.visited], tried.tries]).toEqual([["total", "weights"], 1]);
});

test("checking, writing, inserted, failed", () => {
  const cell = { address: "Reps!D2", text: "5" };
  expect(functionForm(emptyForm, { type: "checking" }).run).toEqual({ state: "loading" });
  expect(functionForm(emptyForm, { type: "writing", cell }).run).toEqual({ state: "writing", proposal: cell });
  expect(functionForm(emptyForm, { type: "inserted", address: "Reps!D2" }).run).toEqual({ state: "done", write: { address: "Reps!D2" } });
  expect(functionForm(emptyForm, { type: "failed", problem: { key: "workbook.busy" } }).run).toEqual({ state: "failed", problem: { key: "workbook.busy" } });
});
