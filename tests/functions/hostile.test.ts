import { attainment, growth, progress, timePassed } from "../../src/functions/progress";
import { band, commission, credit, draw, explain, payoutcurve, trueup } from "../../src/functions/commissions";
import { grade, leaderboard, prizes, rank, score } from "../../src/functions/rankings";
import { respread, split, splitgrid, weights } from "../../src/functions/targets";
import { installCustomFunctions, StubError } from "../support/customFunctionsStub";

beforeAll(installCustomFunctions);

type Callable = (...args: unknown[]) => unknown;

const COLUMN = [[5], [7], [7]];
const BANDS = [[0, 0.1], [10, 0.2]];
const HOLIDAYS = [["date", "make-up"], [46_023, false], ["2026/1/4", true]];

/** Each function with sound arguments in every place. */
const FUNCTIONS: Readonly<Record<string, { work: Callable; sound: readonly unknown[]; needed?: number }>> = {
  SPLIT: { work: split as Callable, sound: [100, COLUMN, 1, [[0], [0], [0]], [[90], [90], [90]]] },
  RESPREAD: { work: respread as Callable, sound: [100, COLUMN, [[1], [2], [3]], 1, 1] },
  WEIGHTS: { work: weights as Callable, sound: [[[1, 2], [3, 4], [5, 6]], [[0.5, 0.5]]] },
  SPLITGRID: { work: splitgrid as Callable, sound: [COLUMN, [[9, 10]], [[1, 1], [1, 1], [0, 1]], 1] },
  COMMISSION: { work: commission as Callable, sound: [COLUMN, BANDS, "marginal", [[10], [10], [10]], [[0], [1], [2]], "lower", 0.01, 0.1] },
  BAND: { work: band as Callable, sound: [COLUMN, [[6, "C"], [7, 1.2]], "upper", [["none"]]] },
  EXPLAIN: { work: explain as Callable, sound: [12, BANDS, "retroactive", [[10]], 5, "upper", 0.01, 0.1, "zh-CN"] },
  TRUEUP: { work: trueup as Callable, sound: [[[5, 7, -2], [7, 1, 9], [1, 2, 3]], BANDS, "retroactive", [[10], [20], [30]], "upper", 0.01, 0.1] },
  CREDIT: { work: credit as Callable, sound: [COLUMN, [[0.5, 0.2], [0.1, 1], [0, 0]], 1] },
  DRAW: { work: draw as Callable, sound: [COLUMN, 6, true, 2] },
  PAYOUTCURVE: { work: payoutcurve as Callable, sound: [COLUMN, [[6, 0], [7, 1]], 0.9] },
  RANK: { work: rank as Callable, sound: [COLUMN, COLUMN, "dense", "asc", [["n"], ["s"], ["n"]], [[true], [true], [false]]] },
  ATTAINMENT: { work: attainment as Callable, sound: [COLUMN, [[10], [10], [0]]] },
  GROWTH: { work: growth as Callable, sound: [COLUMN, [[10], [-10], [0]]] },
  TIMEPASSED: { work: timePassed as Callable, sound: [46_023, "2026-01-31", 46_040.5, "working", HOLIDAYS], needed: 3 },
  PROGRESS: { work: progress as Callable, sound: [COLUMN, [[10], [10], [0]], 46_023, "2026-01-31", 46_040.5, "working", HOLIDAYS], needed: 5 },
  GRADE: { work: grade as Callable, sound: [COLUMN, [[0.2], [0.8]], [["high"], ["low"]], [["n"], ["s"], ["n"]]] },
  PRIZES: { work: prizes as Callable, sound: [COLUMN, [[100], [50]], "pool", 0.01] },
  LEADERBOARD: { work: leaderboard as Callable, sound: [[["Ann"], ["Bo"], ["Cy"]], COLUMN, 2, [[1], [2], [3]], "dense", "asc", [["n"], ["s"], ["n"]], "zh-CN"] },
  SCORE: { work: score as Callable, sound: [[[1, 2], [3, 1], [2, 2]], [[0.5, 0.5]], "weighted", [[1, 1]], 2] },
  "SCORE by topsis": { work: score as Callable, sound: [[[1, 2], [3, 1], [2, 2]], [[0.5, 0.5]], "topsis", [[1, -1]]] },
};

const HOSTILE: Readonly<Record<string, unknown>> = {
  null: null,
  undefined: undefined,
  "empty text": "",
  text: "abc",
  spaces: "  ",
  "text number": "￥１,２３４.５０",
  TRUE: true,
  FALSE: false,
  zero: 0,
  negative: -5,
  NaN: NaN,
  Infinity: Infinity,
  "-Infinity": -Infinity,
  huge: 1e308,
  tiny: 1e-320,
  "a date as text": "2026-01-31",
  "no date": "2026-02-30",
  "an error": new StubError("#REF!"),
  "an error as the web writes it": { type: "Error", basicValue: "#N/A", basicType: "Error" },
  "an error of the wire": { type: "CustomFunctionError", code: "#DIV/0!" },
  "an unknown error": { type: "Error", basicValue: "#SPILL!" },
  "a formatted number": { type: "FormattedNumber", basicValue: 12.5, numberFormat: "0.00" },
  "an entity": { type: "Entity", text: "Contoso", properties: {} },
  "a function": () => 1,
  "a symbol": Symbol("hostile"),
  "a big integer": 10n,
  "no rows": [],
  "no columns": [[]],
  "a blank cell": [[""]],
  "null cells": [[null], [null], [null]],
  "text cells": [["a"], ["b"], ["c"]],
  "error cells": [[new StubError("#REF!")], [1], [new StubError("#N/A")]],
  "logical cells": [[true], [false], [true]],
  "negative cells": [[-1], [-2], [-3]],
  "zero cells": [[0], [0], [0]],
  "NaN cells": [[NaN], [Infinity], [-Infinity]],
  "huge cells": [[1e308], [1e308], [-1e308]],
  "nested cells": [[[1]], [[2]], [[3]]],
  "a ragged range": [[1, 2], [3], []],
  "a flat list": [1, 2, 3],
  "a row": [[1, 2, 3]],
  "two columns": [[1, 2], [3, 4], [5, 6]],
  "four columns": [[1, 2, 3, 4]],
};

const isSound = (value: unknown): boolean =>
  typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)) || (value instanceof StubError && (value.message !== "" || !["#VALUE!", "#N/A"].includes(value.code)));

function expectSound(work: () => unknown): void {
  let answer: unknown;
  try {
    answer = work();
  } catch (fault) {
    expect(fault).toBeInstanceOf(StubError);
    // A host shows a sentence with these two codes only.
    if (["#VALUE!", "#N/A"].includes((fault as StubError).code)) expect((fault as StubError).message).toMatch(/^.{10,}\.$/s);
    return;
  }
  expect(Array.isArray(answer)).toBe(true);
  const rows = answer as unknown[][];
  for (const row of rows) {
    expect(row).toHaveLength(rows[0].length);
    for (const cell of row) expect([cell, isSound(cell)]).toEqual([cell, true]);
  }
}

describe.each(Object.entries(FUNCTIONS))("%s", (_id, { work, sound, needed = 2 }) => {
  test("sound arguments", () => expectSound(() => work(...sound)));
  test("no arguments", () => expectSound(() => work()));

  describe.each(Object.entries(HOSTILE))("%s", (_what, bad) => {
    test.each(sound.map((_, index) => index))("as argument %d", (index) => {
      const withBad = sound.map((value, place) => (place === index ? bad : value));
      expectSound(() => work(...withBad));
      // Again with everything optional left out, so that no other argument is refused first.
      expectSound(() => work(...withBad.map((value, place) => (place === index || place < needed ? value : null))));
    });

    test("everywhere", () => expectSound(() => work(...sound.map(() => bad))));
  });

  test("the invocation object that a host appends is ignored", () => expectSound(() => work(...sound, { functionName: "X" })));
  test("no input is changed", () => {
    const before = JSON.stringify(sound);
    work(...sound);
    expect(JSON.stringify(sound)).toBe(before);
  });
});
