import fc from "fast-check";
import { bandReached, bandTable, commissionLines, orderedByFrom } from "../../../src/domain";
import { readNumber } from "../../../src/domain/money/readNumber";
import { naiveBand } from "../../support/naive/naiveBand";
import { amount, roundableNumber } from "../../support/wildNumbers";

const GRADES = orderedByFrom([{ from: 80, row: 1, result: "A" }, { from: 0, row: 2, result: "C" }, { from: 60, row: 3, result: "B" }]);

test.each([
  [-0.01, "lower", undefined], [0, "lower", "C"], [59.99, "lower", "C"], [60, "lower", "B"], [60.01, "lower", "B"], [80, "lower", "A"], [1e308, "lower", "A"],
  [0, "upper", undefined], [0.01, "upper", "C"], [60, "upper", "C"], [60.01, "upper", "B"], [80, "upper", "B"],
] as const)("%d, %s, is in %s", (value, side, expected) => expect(bandReached(value, GRADES, side)?.result).toBe(expected));

test("0.1 + 0.7 sits on the edge 0.8", () => expect(bandReached(0.1 + 0.7, orderedByFrom([{ from: 0.8, row: 1 }]), "lower")?.row).toBe(1));
test("frozen rows stay as they are", () => {
  const rows = Object.freeze([Object.freeze({ from: 2, row: 1 }), Object.freeze({ from: 1, row: 2 })]);
  expect(orderedByFrom(rows).map(({ row }) => row)).toEqual([2, 1]);
});

const side = fc.constantFrom("lower" as const, "upper" as const);
const froms = fc.uniqueArray(fc.oneof(roundableNumber, amount, fc.integer({ min: -5, max: 5 })), { minLength: 1, maxLength: 8, selector: readNumber });

test("it agrees with the naive band", () => {
  fc.assert(
    fc.property(froms.chain((edges) => fc.tuple(fc.constant(edges), fc.oneof(roundableNumber, fc.constantFrom(...edges)))), side, ([edges, value], owner) => {
      const rows = edges.map((from, index) => ({ from, row: index + 1 }));
      expect(bandReached(value, orderedByFrom(rows), owner)?.row).toBe(naiveBand(value, rows, owner)?.row);
    }),
    { numRuns: 3000 },
  );
});

test("it agrees with a commission on the band that an amount is in", () => {
  const edges = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(edges, fc.integer({ min: 1, max: 110_000 }), side, (starts, cents, owner) => {
      const bands = bandTable(starts.map((from, index) => ({ from, rate: 1, fixed: 0, row: index + 1 })));
      const terms = { bands, method: "retroactive" as const, side: owner, unit: 0.01, threshold: undefined };
      const [line] = commissionLines({ amount: cents / 100 }, terms).lines;
      expect(bandReached(cents / 100, bands, owner)?.from).toBe(line?.from);
    }),
    { numRuns: 2000 },
  );
});
