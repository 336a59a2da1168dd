import { callFunction } from "../../src/functions";
import { catalogue } from "../../src/taskpane/functions/catalogue";
import { installCustomFunctions, StubError } from "../support/customFunctionsStub";
import { exampleArguments } from "../support/exampleArguments";

installCustomFunctions();

const shown = (cell: unknown): string => (typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell));

test.each(catalogue.map(({ id, example, exampleResult }) => ({ id, example, exampleResult })))("$id is called by its id and gives what the pane's example shows", ({ id, example, exampleResult }) => {
  expect(callFunction(id, exampleArguments(id, example)).flat().map(shown)).toEqual(exampleResult);
});

test("faults reach the caller as in a cell", () => {
  expect(() => callFunction("SPLIT", [1, [["x"]]])).toThrow(StubError);
  expect(() => callFunction("split", [])).toThrow("There is no function split.");
});
