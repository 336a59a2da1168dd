import { commission } from "../../src/functions/commissions";
import { grade, leaderboard, prizes, rank, score } from "../../src/functions/rankings";
import { split } from "../../src/functions/targets";
import { installCustomFunctions, StubError } from "../support/customFunctionsStub";

beforeAll(installCustomFunctions);

type Callable = (...args: unknown[]) => unknown;

const COLUMN = [[5], [7], [7]];
const BANDS = [[0, 0.1], [10, 0.2]];

/** Each function with sound arguments in every place. */
const FUNCTIONS: Readonly<Record<string, { work: Callable; sound: readonly unknown[] }>> = {
  SPLIT: { work: split as Callable, sound: [100, COLUMN, 1, [[0], [0], [0]], [[90], [90], [90]]] },
  COMMISSION: { work: commission as Callable, sound: [COLUMN, BANDS, "marginal", [[10], [10], [10]], [[0], [1], [2]], "lower", 0.01, 0.1] },
  RANK: { work: rank as Callable, sound: [COLUMN, COLUMN, "dense", "asc", [["n"], ["s"], ["n"]], [[true], [true], [false]]] },
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

describe.each(Object.entries(FUNCTIONS))("%s", (_id, { work, sound }) => {
  test("sound arguments", () => expectSound(() => work(...sound)));
  test("no arguments", () => expectSound(() => work()));

  describe.each(Object.entries(HOSTILE))("%s", (_what, bad) => {
    test.each(sound.map((_, index) => index))("as argument %d", (index) => {
      const withBad = sound.map((value, place) => (place === index ? bad : value));
      expectSound(() => work(...withBad));
      // Again with everything optional left out, so that no other argument is refused first.
      expectSound(() => work(...withBad.map((value, place) => (place === index || place < 2 ? value : null))));
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
