import type { PlanError } from "../../src/domain";
import { BLANK, numbersIn, numberOrNaN, optionalNumberIn, rangeIn, spread } from "../../src/functions/cells";
import { StubError } from "../support/customFunctionsStub";

test.each([[{ type: "FormattedNumber", basicValue: 12.5 }, 12.5], [true, NaN], [Infinity, NaN], [{ type: "Error", basicValue: "#N/A" }, NaN], [null, NaN]])("the number in %j", (cell, expected) => expect(numberOrNaN(cell)).toBe(expected));

test("a range keeps what is no number beside the numbers", () => {
  const { rows, columns, values, odd } = numbersIn([[1, "2"], ["", "x"], [null, new StubError("#REF!")]], "amounts");
  expect([rows, columns, Array.from(values)]).toEqual([3, 2, [1, 2, NaN, NaN, NaN, NaN]]);
  expect([...odd.keys()]).toEqual([2, 3, 4, 5]);
  expect(odd.get(2)).toBe(BLANK);
  expect((odd.get(3) as PlanError).message).toBe('amounts, row 2, column 2, is "x", which is not a number. Write a plain number there.');
  expect((odd.get(5) as PlanError).message).toBe("amounts, row 3, column 2, holds #REF!. Mend that cell.");
});

test.each([
  [null, "amounts is missing. Give a value or a range."],
  [[], "amounts is empty. Give at least one cell."],
  [[[]], "amounts is empty. Give at least one cell."],
  [[[1, 2], [3]], "amounts has rows of different lengths. Give a rectangular range."],
])("a range of %j", (argument, sentence) => expect(() => rangeIn(argument, "amounts")).toThrow(sentence));

test("a single value is a range of one cell", () => expect(rangeIn(5, "amounts")).toEqual([[5]]));

test("one value stands beside every cell, another shape beside none", () => {
  const shape = (parameter: string, rows: number, columns: number): { parameter: string; rows: number; columns: number } => ({ parameter, rows, columns });
  expect(spread(shape("prior", 1, 1), shape("amounts", 3, 1), () => 7)(2)).toBe(7);
  expect(() => spread(shape("prior", 1, 3), shape("amounts", 3, 1), () => 7)).toThrow("prior is 1 x 3, but amounts is 3 x 1. Give the same shape or one value.");
});

test("one value that came as a range of one cell", () => expect(optionalNumberIn([["0.5"]], "unit")).toBe(0.5));
test("a range where one value belongs", () => expect(() => optionalNumberIn([[1], [2]], "unit")).toThrow("unit must be one value, but a range of 2 x 1 was given."));
