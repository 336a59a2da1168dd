import golden from "./functions.expected.json";
import { HOSTILE } from "./hostileValues";
import { SOUND_CALLS } from "./soundCalls";
import { installCustomFunctions, StubError } from "../support/customFunctionsStub";

beforeAll(installCustomFunctions);

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

test("every function is asked, with an argument for every parameter", () => {
  for (const { id, parameters } of golden.functions) expect([id, SOUND_CALLS[id]?.sound.length]).toEqual([id, parameters.length]);
});

describe.each(Object.entries(SOUND_CALLS))("%s", (_id, { work, sound, needed = 2 }) => {
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
