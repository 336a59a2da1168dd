import fc from "fast-check";
import { checkedDecline, declineOf } from "../../../src/domain";
import { declineInCents } from "../../../src/domain/forecast/declineInCents";
import { naiveDecline } from "../../support/naive/naiveDecline";
import { amount, roundableNumber } from "../../support/wildNumbers";

const fifth = (...history: number[]): unknown => declineOf(Float64Array.from(history), { window: history.length / 2, threshold: 0.2 });

describe("the edge", () => {
  test("just below it", () => expect(fifth(100, 80.01)).toEqual({ before: 100, change: -0.1999, hasDeclined: false }));
  test("exactly on it", () => expect(fifth(100, 80)).toEqual({ before: 100, change: -0.2, hasDeclined: true }));
  test("just above it", () => expect(fifth(100, 79.99)).toEqual({ before: 100, change: -0.2001, hasDeclined: true }));
  test("with amounts that doubles do not add up", () => expect(fifth(0.1, 0.2, 0.12, 0.12)).toEqual({ before: 0.3, change: -0.2, hasDeclined: true }));
  test("with amounts that are not of whole cents", () => expect(fifth(0.001, 0.002, 0.0012, 0.0012)).toEqual({ before: 0.003, change: -0.2, hasDeclined: true }));
  test("a threshold of 0 counts what did not rise, one of 1 what came to nothing", () => {
    const of = (threshold: number, last: number): boolean => declineOf(Float64Array.of(5, last), { window: 1, threshold }).hasDeclined;
    expect([of(0, 5.01), of(0, 5), of(1, 0.01), of(1, 0), of(1, -1)]).toEqual([false, true, false, true, true]);
  });
});

test("only the last two windows count, and a blank counts 0", () => expect(declineOf(Float64Array.of(1e6, NaN, 100, NaN, 40), { window: 2, threshold: 0.5 })).toEqual({ before: 100, change: -0.6, hasDeclined: true }));
test.each([[0, 5], [0, 0], [0, -5], [-5, -10], [-5, 5]])("nothing falls from %d to %d", (before, after) => expect(fifth(before, after)).toEqual({ before, change: undefined, hasDeclined: false }));

describe("what is refused", () => {
  test.each([0, -1, 1.5, 2001])("a window of %d", (window) => expect(() => checkedDecline({ window, threshold: 0.2 }, 6)).toThrow(`window is ${window}. Give a whole number from 1 to 2000.`));
  test.each([-0.01, 1.01, 20])("a threshold of %d", (threshold) => expect(() => checkedDecline({ window: 1, threshold }, 6)).toThrow(`threshold is ${threshold}. Give a share from 0 to 1, such as 0.2.`));
  test("fewer periods than two windows", () => {
    expect(() => checkedDecline({ window: 3, threshold: 0 }, 5)).toThrow("The change needs 6 periods, and history has 5. Give more periods or a smaller window.");
    expect(checkedDecline({ window: 3, threshold: 1 }, 6)).toEqual({ window: 3, threshold: 1 });
  });
});

const cents = fc.integer({ min: -5, max: 20 }).map((value) => value / 100);
const threshold = fc.constantFrom(0, 0.1, 0.2, 0.25, 0.5, 1, 1 / 3, 0.1 + 0.1);
test.each([["cents", cents], ["amounts", amount], ["wild numbers", roundableNumber]])("agrees with fractions: %s", (_what, number) => {
  const history = fc.array(fc.oneof({ weight: 8, arbitrary: number }, { weight: 1, arbitrary: fc.constant(NaN) }), { minLength: 6, maxLength: 9 });
  fc.assert(fc.property(history, fc.integer({ min: 1, max: 3 }), threshold, (values, window, from) => {
    const { change, hasDeclined } = declineOf(Float64Array.from(values), { window, threshold: from });
    const expected = naiveDecline(values, window, from);
    expect({ change, hasDeclined }).toEqual({ ...expected, change: expected.change === undefined ? undefined : expected.change + 0 });
  }), { numRuns: 2000 });
});

test("whole cents need no decimals, other amounts do", () => {
  expect(declineInCents(Float64Array.of(1.05), Float64Array.of(1), 0.05)).toEqual({ before: 1.05, change: -5 / 105, hasDeclined: false });
  expect(declineInCents(Float64Array.of(1e13), Float64Array.of(1), 0.123)).toBeUndefined();
  expect(declineInCents(Float64Array.of(1 / 3), Float64Array.of(1), 0.2)).toBeUndefined();
});
