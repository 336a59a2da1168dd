import fc from "fast-check";
import { retention } from "../../../src/domain";
import { naiveRetention } from "../../support/naive/naiveRetention";

test.each<[string, string[], string[], number]>([
  ["everyone stays", ["a", "b"], ["b", "c", "a"], 1],
  ["nobody stays", ["a", "b"], ["c"], 0],
  ["all are gone", ["a", "b"], [], 0],
  ["each counts once", ["a", "a", "a", "b"], ["a", "a"], 0.5],
  ["a blank is nobody, on either side", ["a", ""], ["", "b"], 0],
])("%s", (_what, before, after, expected) => expect(retention(before, after)).toBe(expected));
test.each([[[]], [["", ""]]])("nobody before: %j", (before) => expect(() => retention(before, ["a"])).toThrow(expect.objectContaining({ code: "nobody-before", isUnavailable: true })));

test("from 0 to 1, as counted one by one, however often and in whatever order", () => {
  const names = fc.array(fc.constantFrom("a", "b", "c", "d", "客", ""), { maxLength: 12 });
  fc.assert(fc.property(names, names, (before, after) => {
    const expected = naiveRetention(before, after);
    fc.pre(expected !== undefined);
    const share = retention(Object.freeze(before), Object.freeze(after));
    expect(share).toBe(expected);
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
    expect(retention([...before, ...before].reverse(), [...after, ...after].reverse())).toBe(share);
  }), { numRuns: 1500 });
});
