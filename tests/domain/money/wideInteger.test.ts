import fc from "fast-check";
import { fifteenDigits } from "../../../src/domain/money/fifteenDigits";
import { ratioToNumber } from "../../../src/domain/money/ratioToNumber";
import { wideAt, wideDifference, wideProduct, wideQuotient, type WideInteger } from "../../../src/domain/money/wideInteger";
import { roundableNumber } from "../../support/wildNumbers";

const MOST = 2 ** 50;
const integer = fc.oneof(fc.integer({ min: -MOST, max: MOST }), fc.integer({ min: -1000, max: 1000 }));
const wide = fc.tuple(integer, integer).map(([left, right]) => wideProduct(left, right));
const exact = ({ high, low }: WideInteger): bigint => BigInt(high) + BigInt(low);

test("products are exact", () => {
  fc.assert(fc.property(integer, integer, (left, right) => expect(exact(wideProduct(left, right))).toBe(BigInt(left) * BigInt(right))), { numRuns: 2000 });
});

test("differences are exact, of near and of far numbers", () => {
  const near = fc.tuple(wide, fc.integer({ min: -3, max: 3 })).map(([one, more]) => [one, wideDifference(one, { high: more, low: 0 })] as const);
  fc.assert(fc.property(fc.oneof(fc.tuple(wide, wide), near), ([one, other]) => expect(exact(wideDifference(one, other))).toBe(exact(one) - exact(other))), { numRuns: 2000 });
});

test("quotients are the nearest doubles, or none", () => {
  let answered = 0;
  fc.assert(
    fc.property(wide, wide, (top, bottom) => {
      fc.pre(bottom.high !== 0);
      const quotient = wideQuotient(top, bottom);
      if (Number.isNaN(quotient)) return;
      answered++;
      const sign = bottom.high < 0 ? -1n : 1n;
      expect(quotient).toBe(ratioToNumber(sign * exact(top), sign * exact(bottom)) + 0);
    }),
    { numRuns: 5000 },
  );
  expect(answered).toBeGreaterThan(4000);
});

test("next to the middle between two doubles it rounds well or says nothing", () => {
  // (2 m + 1) / 2 with m of 53 bits lies in the middle; a little more or less on top decides.
  fc.assert(
    fc.property(fc.integer({ min: 2 ** 52, max: 2 ** 53 - 1 }), fc.integer({ min: 1, max: 2 ** 40 }), fc.integer({ min: -2, max: 2 }), (m, factor, more) => {
      const middle = wideDifference(wideProduct(m, 2 * factor), { high: -factor - more, low: 0 });
      const quotient = wideQuotient(middle, { high: 2 * factor, low: 0 });
      if (!Number.isNaN(quotient)) expect(quotient).toBe(ratioToNumber(exact(middle), BigInt(2 * factor)));
    }),
    { numRuns: 2000 },
  );
});

test("a number at a finer scale, and none where it gets too wide", () => {
  fc.assert(
    fc.property(roundableNumber, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 3_000_000 }), (value, finer, times) => {
      const { digits, scale } = fifteenDigits(value);
      const found = wideAt({ digits, scale }, scale + finer, times);
      if (Number.isNaN(found.high)) expect(times * 10 ** finer >= 2 ** 52 || finer > 15).toBe(true);
      else expect(exact(found)).toBe(BigInt(digits) * BigInt(times) * 10n ** BigInt(finer));
    }),
    { numRuns: 1000 },
  );
});
