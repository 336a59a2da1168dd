import fc from "fast-check";
import type { PlanError } from "../../../src/domain";
import { payoutCurve, type CurvePoint } from "../../../src/domain";
import { heightOnLine } from "../../../src/domain/commission/heightOnLine";
import { naivePayout } from "../../support/naive/naivePayout";
import { wildNumber } from "../../support/wildNumbers";

const curve = (...corners: readonly (readonly [attainment: number, payout: number])[]): CurvePoint[] => corners.map(([attainment, payout], index) => ({ attainment, payout, row: index + 1 }));
const CURVE = Object.freeze(curve([1, 1], [0.7, 0.5], [1.5, 2]));

test.each([[0, 0], [0.69, 0], [0.7, 0.5], [0.85, 0.75], [1, 1], [1.25, 1.5], [1.5, 2], [9, 2]])("%d pays %d", (attainment, expected) => expect(payoutCurve(CURVE, Infinity)(attainment)).toBe(expected));

test("0.1 + 0.7 sits on the point 0.8", () => expect(payoutCurve(curve([0.8, 5]), Infinity)(0.1 + 0.7)).toBe(5));
test.each([[0.99, 0.99], [1, 1.5], [1.01, 1.505]])("with a step at 1, %d pays %d", (attainment, expected) => expect(payoutCurve(curve([0, 0], [1, 1], [1, 1.5], [2, 2]), Infinity)(attainment)).toBe(expected));
test.each([[1.24, 1.48], [1.25, 1.5], [1.26, 1.5]])("capped at 1.5, %d pays %d", (attainment, expected) => expect(payoutCurve(CURVE, 1.5)(attainment)).toBe(expected));
test("a penalty is a payout below 0", () => expect(payoutCurve(curve([0, -0.1], [1, 0]), 0)(0.5)).toBe(-0.05));

test.each<[string, () => unknown]>([
  ["points-empty", () => payoutCurve([], Infinity)],
  ["points-third", () => payoutCurve(curve([1, 1], [0.1 + 0.7, 1], [0.8, 2], [0.8, 3]), Infinity)],
  ["cap-negative", () => payoutCurve(CURVE, -1)],
])("%s", (code, work) => expect(work).toThrow(expect.objectContaining({ code }) as PlanError));

const ratio = fc.oneof(fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10), fc.double({ min: -1, max: 3, noNaN: true }), fc.constantFrom(1 / 3, 0.1 + 0.7));
const points = fc.array(fc.tuple(ratio, ratio), { minLength: 1, maxLength: 8 })
  .map((corners) => corners.filter(([at], index) => corners.slice(0, index).filter(([earlier]) => earlier.toPrecision(15) === at.toPrecision(15)).length < 2))
  .map((corners) => curve(...corners));

test("it agrees with the naive payout", () => {
  fc.assert(
    fc.property(points.chain((corners) => fc.tuple(fc.constant(corners), fc.oneof(ratio, fc.constantFrom(...corners.map(({ attainment }) => attainment)), wildNumber))), fc.option(ratio.filter((cap) => cap >= 0), { nil: Infinity }), ([corners, attainment], cap) =>
      expect(payoutCurve(corners, cap)(attainment) + 0).toBe(naivePayout(attainment, corners, cap) + 0)),
    { numRuns: 3000 },
  );
});

const mills = fc.integer({ min: -2000, max: 2000 }).map((thousandths) => thousandths / 1000);
const between = fc.oneof(mills, fc.integer({ min: 1, max: 699_999_999 }).map((part) => part / 7e8));

test("pairs of doubles, where they answer, say what fractions say", () => {
  let answered = 0;
  fc.assert(
    fc.property(mills, mills, mills, fc.integer({ min: 1, max: 2000 }), between, (from, low, high, width, share) => {
      const [start, end] = [{ at: from, height: low }, { at: (Math.round(from * 1000) + width) / 1000, height: high }];
      const at = Number((start.at + (end.at - start.at) * Math.abs(share)).toPrecision(15));
      fc.pre(at > start.at && at < end.at);
      const height = heightOnLine(start, end)(at);
      if (Number.isNaN(height)) return;
      answered++;
      expect(height).toBe(naivePayout(at, curve([start.at, start.height], [end.at, end.height]), Infinity) + 0);
    }),
    { numRuns: 2000 },
  );
  expect(answered).toBeGreaterThan(1000);
});
