import { computeFormula } from "../../src/help/computeFormula";
import { HostError } from "../../src/help/functionHost";
import type { LoadedFunction } from "../../src/help/loadFunctions";

/** Answers with what it was given, so that a test sees what a host would hand over. */
const echo: LoadedFunction = { id: "ECHO", name: "ECHO", parameters: [{ name: "range", dimensionality: "matrix" }, { name: "one" }, { name: "left", optional: true }], work: (...given) => [given] };
const refuse: LoadedFunction = { ...echo, id: "REFUSE", work: () => { throw new HostError("#VALUE!", "no"); } };
const fail: LoadedFunction = { ...echo, id: "FAIL", work: () => { throw new TypeError("broken"); } };
const ask = (formula: string): unknown => computeFormula(formula, [[1, 2], ["a"]], [echo, refuse, fail]).rows;

test.each<[string, unknown]>([
  ["=SALES.ECHO(A1:B2,A2)", [[[[1, 2], ["a", null]], "a", null]]],
  ["=SALES.ECHO(5,7%,TRUE)", [[[[5]], 0.07, true]]],
  ["=SALES.ECHO({1;2},)", [[[[1], [2]], null, null]]],
  ["=SALES.ECHO(Z9)", [[[[null]], null, null]]],
  ["=SALES.ECHO(A1,A1:A2)", [[[[1]], [[1], ["a"]], null]]],
])("%s is handed over as Excel does it", (formula, given) => expect(ask(formula)).toEqual(given));

test("an error that is the whole result is one cell", () => expect(ask("=SALES.REFUSE(1,2)")).toEqual([[new HostError("#VALUE!", "no")]]));

test.each([
  ["=SALES.NOBODY(1)", "calls no function"],
  ["=SUM(1)", "calls no function"],
  ["=SALES.ECHO(1,2,3,4)", "more arguments"],
  ["=SALES.ECHO(A1*2,1)", "only Excel can work out A1*2"],
  ["=SALES.FAIL(1,2)", "broken"],
])("%s is no example: %s", (formula, message) => expect(() => ask(formula)).toThrow(message));
