import fc from "fast-check";
import { ratioToNumber } from "../../../src/domain/money/ratioToNumber";

/** The double nearest to a fraction, by comparing with its neighbours in exact integers. */
function isNearest(found: number, numerator: bigint, denominator: bigint): boolean {
  const distance = (value: number): bigint => {
    // value = mantissa x 2^-1074 for every finite double
    const scaled = BigInt(Math.trunc(value / 2 ** Math.max(-1074, Math.floor(Math.log2(value || 1)) - 60)));
    const exponent = BigInt(Math.max(-1074, Math.floor(Math.log2(value || 1)) - 60) + 1074);
    const difference = numerator * 2n ** 1074n - scaled * 2n ** exponent * denominator;
    return difference < 0n ? -difference : difference;
  };
  const bits = new BigUint64Array(Float64Array.of(found).buffer);
  const neighbour = (step: bigint): number => new Float64Array(BigUint64Array.of(bits[0] + step).buffer)[0];
  const own = distance(found);
  return own <= distance(neighbour(1n)) && (found === 0 || own <= distance(neighbour(-1n)));
}

const digits = (most: number): fc.Arbitrary<bigint> => fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 18n }), fc.integer({ min: 0, max: most })).map(([head, zeros]) => head * 10n ** BigInt(zeros) + 7n);

test.each([["of everyday size", 15, 15], ["very small", 5, 318], ["very large", 289, 5]])("the nearest double of fractions: %s", (_what, top, bottom) => {
  fc.assert(
    fc.property(digits(top), digits(bottom), (numerator, denominator) => expect(isNearest(ratioToNumber(numerator, denominator), numerator, denominator)).toBe(true)),
    { numRuns: 2000 },
  );
});

test.each<[string, bigint, bigint, number]>([
  ["0", 0n, 7n, 0],
  ["a half between two doubles goes to the even one", 2n ** 54n + 2n, 2n, 2 ** 53],
  ["a little more than the half goes up", (2n ** 54n + 2n) * 10n ** 40n + 1n, 2n * 10n ** 40n, 2 ** 53 + 2],
  ["a little less goes down", (2n ** 54n + 6n) * 10n ** 40n - 1n, 2n * 10n ** 40n, 2 ** 53 + 2],
  ["the smallest double", 5n, 10n ** 324n, 5e-324],
  ["half of the smallest is nothing", 1n, 2n ** 1075n, 0],
  ["more than half of it is the smallest", 2n ** 60n + 1n, 2n ** 1135n, 5e-324],
  ["nearly the largest", 17n * 10n ** 307n, 1n, 1.7e308],
  ["beyond the doubles", 10n ** 400n, 3n, Infinity],
  ["negative", -1n, 3n, -1 / 3],
])("%s", (_what, numerator, denominator, expected) => expect(ratioToNumber(numerator, denominator)).toBe(expected));
