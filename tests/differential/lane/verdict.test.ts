import { Block, type SheetCells } from "./block";
import { Draw } from "./draw";
import { question } from "./question";
import type { Computed } from "./readComputed";
import { verdictOn, type AskedSheet, type Verdict } from "./verdict";

/** Asks what twice a number is, five times; every second time on an edge. */
function asked(ours: (given: number) => unknown[][]): AskedSheet {
  const cells: SheetCells = new Map();
  const doubled = question<number>({
    id: "DOUBLE",
    about: "toy",
    isExact: true,
    usual: (draw) => draw.integer(1, 9),
    edges: { nothing: () => 0 },
    ours,
    native: (given, block) => {
      const number = block.one(given);
      return block.formula(`2*${number}`);
    },
  });
  const draw = new Draw(1);
  return { question: doubled, cells, asked: [0, 1, 2, 3, 4].map((input) => doubled.ask(draw, input % 2 === 0 ? input / 2 : undefined, new Block(cells, input + 1))) };
}

/** Computes the toy's formulas, but for what is planted. */
function verdict(sheet: AskedSheet, planted: Readonly<Record<string, Computed | undefined>> = {}): Verdict {
  return verdictOn(sheet, (address) => (address in planted ? planted[address] : 2 * Number(sheet.cells.get(`A${address.slice(1)}`))));
}

const right = (given: number): unknown[][] => [[2 * given]];

test("right answers are counted, and nothing differs", () => {
  expect(verdict(asked(right))).toEqual({ id: "DOUBLE", about: "toy", inputs: 5, onEdges: 3, cells: 5, values: 5, worst: 0, differences: [] });
});

test("a wrong value of the other engine is told with its input and formula", () => {
  const { differences, worst } = verdict(asked(right), { B3: 1 });
  expect(differences).toEqual(["input 3 (nothing), B3: ours 0, native 1 by =2*A3"]);
  expect(worst).toBe(1);
});

test("a formula that was not computed differs", () => {
  expect(verdict(asked(right), { B2: undefined }).differences).toEqual([expect.stringMatching(/^input 2, B2: ours \d+, native nothing by =2\*A2$/)]);
});

test("a wrong value of ours is found in every input it spoils", () => {
  expect(verdict(asked((given) => [[given === 0 ? 0 : 2 * given + 0.01]])).differences).toHaveLength(2);
});

test("another shape differs, and its cells are not compared", () => {
  const { differences, cells } = verdict(asked((given) => [[2 * given, 0]]));
  expect(differences).toHaveLength(5);
  expect(differences[0]).toBe("input 1 (nothing): ours is 1 x 2 cells (0…), the native answer 1 x 1.");
  expect(cells).toBe(0);
});

test("blanks and errors are compared but count as no value", () => {
  expect(verdict(asked((given) => [[given === 0 ? "" : 2 * given]]), { B1: "", B3: "", B5: "" })).toMatchObject({ cells: 5, values: 2, differences: [] });
});
