import { respread, split, splitgrid, weights } from "../../src/functions/targets";
import { call, column, faultOf, left } from "../support/cellCalls";
import { installCustomFunctions, StubError } from "../support/customFunctionsStub";

beforeAll(installCustomFunctions);

const REF = new StubError("#REF!");

describe("SPLIT", () => {
  test("reference answers", () => {
    expect(split(100, column(1, 1, 1), 1)).toEqual(column(34, 33, 33));
    expect(split(10, column(3, 3, 1), 1)).toEqual(column(4, 4, 2));
  });
  test("row by row over a block", () => expect(split(5, [[1, 1], [1, 1]], 1)).toEqual([[2, 1], [1, 1]]));
  test("cents by default", () => expect(split("￥100", column(1, 1, 1))).toEqual(column(33.34, 33.33, 33.33)));
  test("a blank weight stays blank", () => expect(split(10, column(1, "", null, 1))).toEqual(column(5, "", "", 5)));
  test("one maximum for all", () => expect(split(10, column(8, 1, 1), 1, null as never, [[5]])).toEqual(column(5, 3, 2)));
  test("a blank bound binds nothing", () => expect(call(split, 10, column(8, 1, 1), 1, column("", 3, ""), column(4, "", ""))).toEqual(column(4, 3, 3)));
  test.each<[string, unknown[], unknown]>([
    ["no weight", left(10, column(0, "")), ["#VALUE!", "All weights are 0. At least one weight must be above 0."]],
    ["the place of a negative weight", left(10, [[1, 2], [3, -4]]), ["#VALUE!", "weights, row 2, column 2, is -4. Weights are 0 or more."]],
    ["text", left(10, column(1, "many")), ["#VALUE!", 'weights, row 2, column 1, is "many", which is not a number. Write a plain number there.']],
    ["the first bad cell is the whole result", left(10, column(1, REF, "many")), ["#VALUE!", "weights, row 2, column 1, holds #REF!. Mend that cell."]],
    ["an error goes on as it is", left(10, column(1, new StubError("#DIV/0!"))), ["#DIV/0!", ""]],
    ["no total", left(null, column(1)), ["#VALUE!", "total is missing. Give a value or a range."]],
    ["bounds of another shape", left(10, column(1, 1), 1, [[1, 2]]), ["#VALUE!", "minimums is 1 x 2, but weights is 2 x 1. Give the same shape or one value."]],
    ["impossible bounds say by how much", left(10, column(1, 1), 1, null, [[4.5]]), ["#VALUE!", "The maximums leave room for 8 only, which is 2 less than the total. Raise them by that much."]],
    ["crossed bounds", left(10, column(1, 1), 1, [[3]], column(9, 2)), ["#VALUE!", "weights, row 2, column 1, has no whole number of units between its minimum 3 and its maximum 2. Widen the bounds or use a smaller unit."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(split, ...args))).toEqual(expected));
});

describe("RESPREAD", () => {
  test("up to the last actual that is neither blank nor 0", () => {
    expect(call(respread, 1200, column(90, 110, 0, 0), column(1, 1, 1, 1), null, 1)).toEqual(column(90, 110, 500, 500));
    expect(call(respread, 1200, [[90, "", 110, "", null]], [[1, 1, 1, 3, 1]], null, 1)).toEqual([[90, "", 110, 750, 250]]);
  });
  test("closed says it where a blank and a 0 could not", () => expect(call(respread, 100, column(40, 0, 7), [[1]], 2, 1)).toEqual(column(40, 0, 60)));
  test("closed 0 spreads everything; a blank weight stays blank", () => expect(call(respread, 10, column(5, 5, 5), column(1, "", 1), 0, 1)).toEqual(column(5, "", 5)));
  test("cents by default", () => expect(call(respread, 100, column(0.01, "", "", ""), [[1]])).toEqual(column(0.01, 33.33, 33.33, 33.33)));
  test.each<[string, unknown[], unknown]>([
    ["a block", left(10, [[1, 2], [3, 4]], [[1]]), ["#VALUE!", "actuals is 2 x 2. Give one row or one column."]],
    ["weights of another shape", left(10, column(1, 2), [[1, 1]]), ["#VALUE!", "weights is 1 x 2, but actuals is 2 x 1. Give the same shape or one value."]],
    ["too many closed", left(10, column(1, 2), [[1]], 3), ["#VALUE!", "closed is 3. Give the number of closed periods: a whole number from 0 to 2."]],
    ["half a period", left(10, column(1, 2), [[1]], 0.5), ["#VALUE!", "closed is 0.5. Give the number of closed periods: a whole number from 0 to 2."]],
    ["nobody carries the rest", left(10, column(1, 0), column(1, 0)), ["#VALUE!", "All weights of the open periods are 0. At least one must be above 0 to carry what remains."]],
    ["the place of a negative weight", left(10, [[1, 0]], [[1, -2]]), ["#VALUE!", "weights, row 1, column 2, is -2. Weights are 0 or more."]],
    ["a bad cell is the whole result", left(10, column(1, "tbd"), [[1]], 1), ["#VALUE!", 'actuals, row 2, column 1, is "tbd", which is not a number. Write a plain number there.']],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(respread, ...args))).toEqual(expected));
});

describe("WEIGHTS", () => {
  test("one column, whatever the factors are measured in", () => {
    expect(weights([[30, 1], [10, 3]])).toEqual(column(0.5, 0.5));
    expect(call(weights, [["￥30", 1], [10, 3]], [["75%", "25%"]])).toEqual(column(0.625, 0.375));
    expect(call(weights, [[30, 1], [10, 3]], column(3, 1))).toEqual(column(0.625, 0.375));
  });
  test("a blank factor counts 0, a blank row stays blank", () => expect(weights([[1, 1], ["", null], ["", 3]])).toEqual(column(0.625, "", 0.375)));
  test.each<[string, unknown[], unknown]>([
    ["a negative factor", left([[1, 2], [-3, 4]]), ["#VALUE!", "factors, row 2, column 1, is -3. Factors and their importance are 0 or more."]],
    ["a negative importance, told in its own range", left([[1, 2], [3, 4]], column(1, -1)), ["#VALUE!", "importance, row 2, column 1, is -1. Factors and their importance are 0 or more."]],
    ["an empty factor", left([[1, 0], [3, ""]]), ["#VALUE!", "Column 2 of factors has no value above 0, so nobody has a share of it. Leave it out, or give it an importance of 0."]],
    ["too few importances", left([[1, 2], [3, 4]], [[1]]), ["#VALUE!", "importance has 1 value(s), but factors has 2 column(s). Give one for each column."]],
    ["a block of importances", left([[1, 2], [3, 4]], [[1, 2], [3, 4]]), ["#VALUE!", "importance is 2 x 2. Give one row or one column."]],
    ["no importance above 0", left([[1, 2], [3, 4]], [["", 0]]), ["#VALUE!", "Every importance is 0. At least one must be above 0."]],
    ["the first bad cell is the whole result", left([[1, "high"], [REF, 4]]), ["#VALUE!", 'factors, row 1, column 2, is "high", which is not a number. Write a plain number there.']],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(weights, ...args))).toEqual(expected));
});

describe("SPLITGRID", () => {
  test("both totals hold, and a 0 in the seed stays 0", () => {
    expect(call(splitgrid, column(60, 40), [[30, 70]], [[1, 1], [0, 1]], 1)).toEqual([[30, 30], [0, 40]]);
    expect(call(splitgrid, [[60, 40]], column(30, 70), [[1, 1], ["", 1]], 1)).toEqual([[30, 30], [0, 40]]);
  });
  test("all the same without a seed, cents by default", () => {
    expect(splitgrid(column(52, 48), [[87, 13]])).toEqual([[45.24, 6.76], [41.76, 6.24]]);
    expect(splitgrid(column(1, 1, 1), [[1, 1, 1]])).toEqual([[0.34, 0.33, 0.33], [0.33, 0.34, 0.33], [0.33, 0.33, 0.34]]);
  });
  test("totals below 0 mirror", () => expect(call(splitgrid, column(-60, -40), [[-30, -70]], [[1, 1], [0, 1]], 1)).toEqual([[-30, -30], [0, -40]]));
  test("a blank total counts 0", () => expect(call(splitgrid, column(5, ""), [[2, 3]], null, 1)).toEqual([[2, 3], [0, 0]]));
  test.each<[string, unknown[], unknown]>([
    ["totals that differ", left(column(60, 40), [[30, 71]]), ["#VALUE!", "rowTotals add up to 100, columnTotals to 101. Make the two sums equal."]],
    ["totals of two signs", left(column(60, -40), [[10, 10]]), ["#VALUE!", "rowTotals, row 1, column 1, is 60, but another total is negative. Give totals of one sign."]],
    ["totals of two signs across", left(column(0, -40), [[-50, 10]]), ["#VALUE!", "columnTotals, row 1, column 2, is 10, but another total is negative. Give totals of one sign."]],
    ["a total that is no multiple", left(column(60, 40.5), [[30.5, 70]], null, 1), ["#VALUE!", "rowTotals, row 2, column 1, is 40.5, which is no multiple of the unit 1. Round it, or use a smaller unit."]],
    ["zeros that cannot carry", left(column(60, 40), [[30, 70]], [[1, 0], [0, 1]]), ["#VALUE!", "The zeros in seed leave 30 of the totals without a cell. Put a number above 0 in a cell that may take it."]],
    ["a negative seed", left(column(60, 40), [[30, 70]], [[1, 1], [-2, 1]]), ["#VALUE!", "seed, row 2, column 1, is -2. Weights are 0 or more."]],
    ["a seed of another shape", left(column(60, 40), [[30, 70]], [[1, 1]]), ["#VALUE!", "seed is 1 x 2, but the grid is 2 x 2. Give the same shape or one value."]],
    ["a block of totals", left([[1, 2], [3, 4]], [[10]]), ["#VALUE!", "rowTotals is 2 x 2. Give one row or one column."]],
    ["a large grid", left(Array.from({ length: 201 }, () => [1]), [Array.from({ length: 200 }, () => 1)]), ["#VALUE!", "The grid would have 201 rows and 200 columns. Up to 40000 cells and 1000 rows or columns can be divided at once."]],
    ["too many units", left(column(1e13), [[1e13]]), ["#VALUE!", "The totals add up to 1000000000000000 units, and 100000000000000 can be divided at most. Use a larger unit."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(splitgrid, ...args))).toEqual(expected));
});
