import fc from "fast-check";
import { decimalOf, toNumber } from "../../../src/domain/money/decimal";
import { fifteenDigits } from "../../../src/domain/money/fifteenDigits";
import { readNumber } from "../../../src/domain/money/readNumber";
import { wildNumber } from "../../support/wildNumbers";

/** The slow and certain way: the text at 15 digits, read back. The very largest doubles are cut, as they would overflow. */
const throughText = (value: number): number => {
  const read = Number(value.toPrecision(15)) + 0;
  return Number.isFinite(read) ? read : Math.sign(value) * 1.79769313486231e308;
};

test.each([
  [0.1 + 0.7, 0.8],
  [0.285 * 100, 28.5],
  [1.005 * 1000, 1005],
  [1e308, 1e308],
  [Number.MAX_VALUE, 1.79769313486231e308],
  [-0, 0],
  [9.9999999999999995, 10],
  [999999999999999.9, 1e15],
])("%d reads as %d", (value, expected) => expect(Object.is(readNumber(value), expected)).toBe(true));

test("reading agrees with text at 15 digits", () => {
  fc.assert(fc.property(wildNumber, (value) => expect(readNumber(value)).toBe(throughText(value))), { numRuns: 3000 });
});

test("reading twice changes nothing", () => {
  fc.assert(fc.property(wildNumber, (value) => expect(readNumber(readNumber(value))).toBe(readNumber(value))));
});

test("reading keeps the order", () => {
  fc.assert(fc.property(wildNumber, wildNumber, (one, other) => expect(readNumber(Math.min(one, other))).toBeLessThanOrEqual(readNumber(Math.max(one, other)))));
});

test("a decimal is the number read, exactly", () => {
  fc.assert(fc.property(wildNumber, (value) => expect(toNumber(decimalOf(value)) + 0).toBe(readNumber(value))), { numRuns: 3000 });
});

test("there are never more than 15 digits", () => {
  fc.assert(fc.property(wildNumber, (value) => expect(Math.abs(fifteenDigits(value).digits)).toBeLessThanOrEqual(1e15)));
});

test("around powers of ten, where a logarithm may be one off", () => {
  for (let exponent = -30; exponent <= 30; exponent++) {
    for (const factor of [1, 1 - 2 ** -53, 1 + 2 ** -52, 0.99999999999999, 0.9999999999999999]) {
      const value = Number(`1e${exponent}`) * factor;
      expect(readNumber(value)).toBe(throughText(value));
    }
  }
});
