import { PlanError } from "../../src/domain";
import { commission, credit, explain, trueup } from "../../src/functions/commissions";
import { numbersIn, rangeIn } from "../../src/functions/cells";
import { MOST } from "../../src/functions/limits";
import { namesIn } from "../../src/functions/nameCells";
import { grade, rank } from "../../src/functions/rankings";
import { split } from "../../src/functions/targets";
import { installCustomFunctions } from "../support/customFunctionsStub";

beforeAll(installCustomFunctions);

/** Rows that are all the same array, so that millions of cells cost nothing here. */
const grid = (cell: unknown, rows: number, columns: number): unknown[][] => new Array<unknown[]>(rows).fill(new Array<unknown>(columns).fill(cell));
const column = (cell: unknown, rows: number): unknown[][] => grid(cell, rows, 1);
const bands = (count: number): number[][] => Array.from({ length: count }, (_, index) => [index, 0.1]);
const MOST_BANDS = bands(MOST.bands);
const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (fault) {
    return (fault as Error).message;
  }
  return "";
};

describe.each<[string, (rows: number) => unknown, number, number]>([
  ["any range", (rows) => rangeIn(grid("", rows, 4096), "bands"), 4096, MOST.cells],
  ["numbers", (rows) => numbersIn(grid(5, rows, 2048), "amounts"), 2048, MOST.numbers],
  ["names", (rows) => namesIn(grid("Ann", rows, 1024), "customers"), 1024, MOST.names],
])("cells of %s", (_what, read, columns, most) => {
  const rows = most / columns;
  test.each([[1], [rows]])("%d rows are read", (few) => expect(read(few)).toBeDefined());
  test("one row more is refused", () => {
    const found = (rows + 1) * columns;
    expect(() => read(rows + 1)).toThrow(PlanError);
    expect(refusal(() => read(rows + 1))).toContain(`has ${found} cells. Up to ${most} can be computed at once.`);
  });
});

test("groups beside the values are names", () => expect(refusal(() => rank(grid(5, 1025, 1024), null as never, null, null, grid("n", 1025, 1024)))).toBe("groups has 1049600 cells. Up to 1048576 can be computed at once. Give a smaller range."));

describe("bands", () => {
  test.each([MOST.bands - 1, MOST.bands])("%d rows", (rows) => expect(explain(5, bands(rows))).toHaveLength(7));
  test("one more is refused", () => expect(refusal(() => explain(5, bands(MOST.bands + 1)))).toBe("bands has 1001 rows. Use 1000 at most. Check that the range is the table of bands."));
});

describe.each<[string, (amounts: unknown[][], table: number[][], unit: unknown) => unknown[][]]>([
  ["COMMISSION", (amounts, table, unit) => commission(amounts, table, null, null as never, null as never, null, unit)],
  ["TRUEUP", (amounts, table, unit) => trueup(amounts, table, null, null as never, null, unit)],
])("%s, amounts by bands", (_name, ask) => {
  const most = MOST.steps / MOST.bands;
  const mostExact = MOST.exactSteps / MOST.bands;
  test.each([most - 1, most])("%d amounts", (amounts) => expect(ask(column("", amounts), MOST_BANDS, 0.01)).toHaveLength(amounts));
  test("one more is refused", () => expect(refusal(() => ask(column("", most + 1), MOST_BANDS, 0.01))).toBe("100001 amounts by 1000 bands make 100001000 steps. Up to 100000000 can be computed at once. Give fewer amounts, or fewer bands."));
  test.each([mostExact - 1, mostExact])("%d amounts without rounding", (amounts) => expect(ask(column("", amounts), MOST_BANDS, 0)).toHaveLength(amounts));
  test("one more is refused without rounding", () => expect(refusal(() => ask(column("", mostExact + 1), MOST_BANDS, 0))).toMatch(/^3001 amounts by 1000 bands make 3001000 steps\. Up to 3000000 .+ without rounding\. Give fewer amounts, or a unit such as 0\.01\.$/));
});

test("amounts for shares", () => {
  expect(credit(grid("", 1024, 1), grid(0.5, 1, 2048))).toHaveLength(1024);
  expect(refusal(() => credit(grid("", 1025, 1), grid(0.5, 1, 2048)))).toBe("1025 amounts for 2048 shares make 2099200 cells. Up to 2097152 can be computed at once. Give fewer amounts.");
});

test("weights within bounds", () => {
  expect(split(0, column(1, 10), 1, null as never, [[5]])).toHaveLength(10);
  expect(refusal(() => split(0, column(1, MOST.boundedWeights + 1), 1, null as never, [[5]]))).toBe("weights has 500001 cells. Up to 500000 can be split within minimums and maximums at once. Leave the bounds out, or split in parts.");
  expect(split(0, column(1, MOST.boundedWeights + 1), 1)).toHaveLength(MOST.boundedWeights + 1);
});

test("shares of grades", () => {
  expect(grade(column(5, 3), grid(1, 1, MOST.grades))).toHaveLength(3);
  expect(refusal(() => grade(column(5, 3), grid(1, 1, MOST.grades + 1)))).toBe("shares has 1001 cells. Up to 1000 can be computed at once. Give a smaller range.");
});
