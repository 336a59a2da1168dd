import { band } from "../../src/functions/commissions";
import { attainment } from "../../src/functions/progress";
import { MOST_SENTENCES } from "../../src/functions/cellFaults";
import { installCustomFunctions, StubError } from "../support/customFunctionsStub";

beforeAll(installCustomFunctions);

const column = (cell: unknown, count: number): unknown[][] => Array.from({ length: count }, () => [cell]);
const sentences = (cells: unknown[][]): string[] => cells.map(([cell]) => (cell as StubError).message);
const BANDS = [[0, "C"], [100, "B"]];

describe.each<[string, (count: number) => unknown[][], string, string]>([
  ["words", (count) => band(column("n/a", count), BANDS), 'values, row {row}, column 1, is "n/a"', 'values is "n/a"'],
  ["error values", (count) => band(column(new StubError("#REF!"), count), BANDS), "values, row {row}, column 1, holds #REF!", "values holds #REF!"],
  ["values below the first band", (count) => band(column(-1, count), BANDS), "values, row {row}, column 1, is below", "values is below"],
  ["blank targets", (count) => attainment(column(5, count), column("", count)), "No target: targets, row {row}, column 1, is", "No target: targets is"],
])("a column of %s", (_what, ask, placed, shared) => {
  const rowIn = (row: number): string => placed.replace("{row}", String(row));

  test("each is told by its row, up to ten thousand", () => {
    const told = sentences(ask(MOST_SENTENCES));
    expect([told[0], told[MOST_SENTENCES - 1]]).toEqual([expect.stringContaining(rowIn(1)), expect.stringContaining(rowIn(MOST_SENTENCES))]);
  });
  test("further ones share a sentence that names the range", () => {
    const told = sentences(ask(MOST_SENTENCES + 2));
    expect(told[MOST_SENTENCES - 1]).toContain(rowIn(MOST_SENTENCES));
    expect(told.slice(MOST_SENTENCES)).toEqual([expect.stringContaining(shared), expect.stringContaining(shared)]);
  });
});

test("further errors that come in stay the errors they are, each with a sentence of its own", () => {
  const cells = [...column("n/a", MOST_SENTENCES), [new StubError("#REF!")], [new StubError("#N/A")], [new StubError("#REF!")]];
  const told = band(cells, BANDS).slice(MOST_SENTENCES).map(([cell]) => [(cell as StubError).code, (cell as StubError).message]);
  const reference = ["#VALUE!", "values holds #REF!. Mend that cell."];
  expect(told).toEqual([reference, ["#N/A", "values holds #N/A. Mend that cell."], reference]);
});

test("errors that come in stay the errors they are", () => {
  const passed = band([["n/a"], [{ type: "Error", basicValue: "#DIV/0!" }], [{ type: "Error", basicValue: "#N/A" }], [{ type: "Error", basicValue: "#DIV/0!" }]], BANDS).map(([cell]) => (cell as StubError).code);
  expect(passed).toEqual(["#VALUE!", "#DIV/0!", "#N/A", "#DIV/0!"]);
});
