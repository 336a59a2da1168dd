import fc from "fast-check";
import { decimalOf, times } from "../../../src/domain/money/decimal";
import { ratioToNumber } from "../../../src/domain/money/ratioToNumber";
import { roundScaled } from "../../../src/domain/money/roundScaled";
import { roundToUnit } from "../../../src/domain/money/roundToUnit";
import { fraction, roundAway, toDouble } from "../../support/naive/fractions";
import { wildNumber } from "../../support/wildNumbers";

const CENT = decimalOf(0.01);

test.each([
  [105, 0.045, 473n],
  [89_857.5, 0.07, 629_003n],
  [-105, 0.045, -473n],
  [0.285, 100, 2850n],
  [1.005, 1, 101n],
])("%d x %d is %d cents", (amount, rate, cents) => expect(roundToUnit(times(decimalOf(amount), decimalOf(rate)), CENT)).toBe(cents));

test("0.285 x 100 is 29 whole units, though a double says 28.499999999999996", () => {
  expect(roundToUnit(times(decimalOf(0.285), decimalOf(100)), decimalOf(1))).toBe(29n);
  expect(roundToUnit(decimalOf(0.285 * 100), decimalOf(1))).toBe(29n);
});

test("below, on and above a half", () => {
  expect([4724n, 4725n, 4726n].map((digits) => roundToUnit({ digits, scale: 3 }, CENT))).toEqual([472n, 473n, 473n]);
});

test("scaled integers and decimals round alike", () => {
  const total = fc.integer({ min: -(2 ** 52), max: 2 ** 52 });
  fc.assert(
    fc.property(total, fc.integer({ min: 1, max: 2 ** 40 }), (digits, divisor) => {
      const exactly = roundAway(fraction(BigInt(digits), BigInt(divisor)));
      expect(BigInt(roundScaled(digits, divisor, 0))).toBe(exactly);
      expect(roundToUnit({ digits: BigInt(digits), scale: 0 }, { digits: BigInt(divisor), scale: 0 })).toBe(exactly);
    }),
    { numRuns: 3000 },
  );
});

test("one below a whole multiple, where a floating quotient rounds up", () => {
  for (const divisor of [3, 7, 1000, 99_999]) {
    const whole = Math.floor(2 ** 52 / divisor);
    expect(roundScaled(whole * divisor - 1, divisor, 0)).toBe(whole);
  }
});

test("a margin never gives a wrong answer, only none", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }), fc.double({ min: -1, max: 1, noNaN: true }), (digits, divisor, error) => {
      const answer = roundScaled(digits + error, divisor, 1);
      if (!Number.isNaN(answer)) expect(BigInt(answer)).toBe(roundAway(fraction(BigInt(digits), BigInt(divisor))));
    }),
    { numRuns: 3000 },
  );
});

test("an overflow is a doubt, not a number", () => expect(roundScaled(Infinity, 10, Infinity)).toBeNaN());

test("a fraction becomes the nearest double", () => {
  const part = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
  fc.assert(fc.property(part, fc.bigInt({ min: 1n, max: 10n ** 30n }), (top, bottom) => expect(ratioToNumber(top, bottom)).toBe(toDouble(fraction(top, bottom)))));
});

// Quotients that lie nearer to the middle between two doubles than 20 digits can tell.
test.each([[595_347_992_861n, 160_707_023_298n], [270_452_112_474n, 776_930_088_469n], [882_084_653_808n, 476_260_652_783n]])("%d / %d becomes the nearest double", (top, bottom) => expect(ratioToNumber(top, bottom)).toBe(toDouble(fraction(top, bottom))));

test("wild products round without a limit", () => {
  fc.assert(
    fc.property(wildNumber, wildNumber, (one, other) => {
      const product = times(decimalOf(one), decimalOf(other));
      const units = roundToUnit(product, CENT);
      const error = 2n * (units * 10n ** BigInt(Math.max(0, product.scale - 2)) - (product.scale >= 2 ? product.digits : product.digits * 10n ** BigInt(2 - product.scale)));
      expect((error < 0n ? -error : error) <= 10n ** BigInt(Math.max(0, product.scale - 2))).toBe(true);
    }),
  );
});
