import fc from "fast-check";
import { numberedNames } from "../../../src/domain/ranking/numberedNames";

test("no names", () => expect(numberedNames([])).toEqual({ numbers: Int32Array.of(), firsts: Uint32Array.of() }));
test("names of objects are names like others", () => expect(Array.from(numberedNames(["constructor", "__proto__", "constructor"]).numbers)).toEqual([0, 1, 0]));

test("every number leads back to its name, in the order of first appearance", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("", "a", "b", "c", "客户", " "), { maxLength: 20 }), (names) => {
      const { numbers, firsts } = numberedNames(Object.freeze(names));
      names.forEach((name, index) => expect(name === "" ? "" : names[firsts[numbers[index]]]).toBe(name));
      expect(Array.from(firsts)).toEqual([...new Set(names)].filter((name) => name !== "").map((name) => names.indexOf(name)));
    }),
    { numRuns: 1000 },
  );
});

test("names of all lengths and thousands of them, as a Map numbers them", () => {
  const names = Array.from({ length: 20_000 }, (_, index) => (index % 3 === 0 ? "" : `${"客".repeat(index % 5)}${(index * 7919) % 9000}`));
  const known = new Map<string, number>();
  const expected = names.map((name) => {
    if (!known.has(name)) known.set(name, known.size);
    return known.get(name);
  });
  expect(Array.from(numberedNames(names, "a name").numbers)).toEqual(expected);
});

/** Found by trying: these meet in all 32 bits of the hash. */
const SAME_HASH = ["1bseaub1b1nj2u", "48jzuh1ytygs0"];
test("two names with one hash are two names", () => expect(Array.from(numberedNames([...SAME_HASH, ...SAME_HASH]).numbers)).toEqual([0, 1, 0, 1]));
