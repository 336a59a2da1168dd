import { CONTRADICTED, OUTSIDE, OUTSIDE_KINDS } from "../examples/listed";
import published from "../examples/published.json";
import publishedZh from "../examples/published-zh.json";
import { installCustomFunctions } from "../support/customFunctionsStub";
import { RUNS, type PublishedCase } from "../support/published";

beforeAll(installCustomFunctions);

const cases = [...published, ...publishedZh] as unknown as PublishedCase[];
const isOutside = ({ id, kind }: PublishedCase): boolean => id in OUTSIDE || kind in OUTSIDE_KINDS;
const isContradicted = ({ id }: PublishedCase): boolean => id in CONTRADICTED;
const run = ({ kind, inputs, expected }: PublishedCase): unknown => RUNS[kind](inputs, expected);

/** Parts that a source prints beside the result, or that only part of a page shows, are left alone. */
function agrees(actual: unknown, expected: unknown, tolerance: number): boolean {
  if (typeof expected === "number") return typeof actual === "number" && Math.abs(actual - expected) <= tolerance;
  if (Array.isArray(expected)) return Array.isArray(actual) && actual.length === expected.length && expected.every((part, index) => agrees(actual[index], part, tolerance));
  const [found, known] = [actual as Record<string, unknown>, expected as Record<string, unknown>];
  const shared = Object.keys(known).filter((key) => key in found);
  return shared.length > 0 && shared.every((key) => agrees(found[key], known[key], tolerance));
}

test("every copied case is run or listed, and nothing else is listed", () => {
  for (const entry of cases) expect([entry.id, isOutside(entry) || entry.kind in RUNS]).toEqual([entry.id, true]);
  const ids = new Set(cases.map(({ id }) => id));
  for (const id of [...Object.keys(CONTRADICTED), ...Object.keys(OUTSIDE)]) expect([id, ids.has(id)]).toEqual([id, true]);
  const kinds = new Set(cases.map(({ kind }) => kind));
  for (const kind of Object.keys(OUTSIDE_KINDS)) expect([kind, kinds.has(kind), kind in RUNS]).toEqual([kind, true, false]);
  expect(ids.size).toBe(cases.length);
});

describe("published cases", () => {
  const followed = cases.filter((entry) => !isOutside(entry) && !isContradicted(entry));
  test.each(followed.map((entry) => [entry.id, entry.source_url, entry] as const))("%s (%s)", (_id, _address, entry) => {
    const actual = run(entry);
    // The rounding of a payout to cents is ours; a source that prints more digits still agrees to half a cent.
    expect({ actual, agrees: agrees(actual, entry.expected, Math.max(entry.tolerance ?? 0, 1e-9)) }).toEqual({ actual, agrees: true });
  });
});

describe("published cases that our rules contradict", () => {
  test.each(cases.filter(isContradicted).map((entry) => [entry.id, CONTRADICTED[entry.id].reason, entry] as const))("%s: %s", (id, _reason, entry) => {
    const actual = run(entry);
    expect(actual).toEqual(CONTRADICTED[id].ours);
    expect(agrees(actual, entry.expected, Math.max(entry.tolerance ?? 0, 1e-9))).toBe(false);
  });
});
