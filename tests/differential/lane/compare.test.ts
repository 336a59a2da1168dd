import { StubError } from "../../support/customFunctionsStub";
import { compareCells, textOf } from "./compare";

const same = (ours: unknown, native: Parameters<typeof compareCells>[1], isExact = false): boolean => compareCells(ours, native, isExact).isSame;

test.each([
  [12.34, 12.35],
  [0, 1e-8],
  [1e6, 1e6 + 0.01],
  [1, "1"],
  ["", 0],
  ["A", "a"],
  [true, 1],
  ["", undefined],
  [0, undefined],
  [new StubError("#N/A"), { error: "#VALUE!" }],
  [new StubError("#N/A"), 0],
  [5, { error: "#N/A" }],
] as const)("a planted wrong value is caught: ours %p, native %p", (ours, native) => {
  expect(same(ours, native)).toBe(false);
});

test.each([
  [1 / 3, 0.333333333333333],
  [1e6, 1e6 + 1e-5],
  ["grade 1", "grade 1"],
  ["", ""],
  [false, false],
  [new StubError("#N/A", "A sentence."), { error: "#N/A" }],
] as const)("what is the same passes: ours %p, native %p", (ours, native) => {
  expect(same(ours, native)).toBe(true);
});

test("rounded answers must agree to the cent however large they are, unrounded ones to a billionth", () => {
  expect(same(98_765_432_109.87, 98_765_432_109.88)).toBe(true);
  expect(same(98_765_432_109.87, 98_765_432_109.88, true)).toBe(false);
  expect(same(0.1 + 0.2, 0.3, true)).toBe(true);
  expect(same(-0, 0, true)).toBe(true);
});

test("the distance is of the value where that is above 1", () => {
  expect(compareCells(200, 100, false).distance).toBe(1);
  expect(compareCells(0.25, 0.5, false).distance).toBe(0.25);
});

test.each([
  [new StubError("#N/A", "No target."), "#N/A (No target.)"],
  [{ error: "#DIV/0!" }, "#DIV/0!"],
  [undefined, "nothing"],
  ["", '""'],
  [1.5, "1.5"],
])("a cell is told as %j", (cell, told) => {
  expect(textOf(cell)).toBe(told);
});
