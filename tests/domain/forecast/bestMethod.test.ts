import fc from "fast-check";
import { bestMethod } from "../../../src/domain/forecast/bestMethod";
import { fitSmoothing } from "../../../src/domain/forecast/fitSmoothing";
import { naiveHeight, naiveLine, naiveWinters } from "../../support/naive/naiveForecast";
import { passengers, seasons } from "./histories";

const best = (season: number, ...values: number[]): string => bestMethod(Float64Array.from(values), season);
const scaled = (values: readonly number[]): number[] => values.map((value) => value / Math.max(...values));

test("airline passengers rise and fall in proportion", () => expect(bestMethod(passengers.map((value) => value / 622), 12)).toBe("holt-winters-multiplicative"));

describe("ties go to the simpler method", () => {
  test("nothing changes: a line", () => expect(best(2, 1, 1, 1, 1, 1, 1)).toBe("linear"));
  test("a line and nothing else, with rounding in every value", () => expect(best(2, ...Array.from({ length: 12 }, (_, index) => 0.1 * (index + 1)))).toBe("linear"));
  test("a season that repeats: that season, not a smoothed one", () => expect(best(3, 0.1, 0.7, 0.3, 0.1, 0.7, 0.3, 0.1, 0.7, 0.3)).toBe("seasonal-naive"));
  test("a line with a season: added before multiplied", () => expect(best(2, ...scaled([9, 12, 11, 14, 13, 16, 15, 18, 17, 20, 19, 22]))).toBe("holt-winters"));
});

describe("who takes part", () => {
  const growing = scaled([10, 90, 20, 180, 30, 270, 40, 360, 50, 450, 60, 540]);
  test("a season in proportion, where all values are above 0", () => expect(best(2, ...growing)).toBe("holt-winters-multiplicative"));
  test("not where one is 0", () => expect(best(2, 0, ...growing.slice(1))).not.toBe("holt-winters-multiplicative"));
  test("no season without two of them before the last third", () => {
    expect(best(4, ...scaled([9, 1, 5, 3, 109, 101, 105, 103, 209, 201, 205, 203]))).toBe("holt-winters");
    expect(best(4, ...scaled([9, 1, 5, 3, 109, 101, 105, 103, 209, 201]))).not.toBe("holt-winters");
  });
  test("no last season without one before the last third", () => {
    expect(best(4, 0.1, 0.9, 0.5, 0.2, 0.1, 0.9)).toBe("seasonal-naive");
    expect(best(5, 0.1, 0.9, 0.5, 0.2, 0.1, 0.9)).toBe("linear");
  });
});

test("two values cannot be judged", () => {
  expect(() => best(1, 1, 2)).toThrow("The method auto needs 3 values, and history has 2. Give a longer history.");
  expect(best(1, 1, 2, 3)).toBe("linear");
});

test("agrees with the mean errors, each forecast from the start", () => {
  fc.assert(fc.property(seasons, ({ season, values: given }) => {
    const values = scaled(given);
    const first = Math.ceil((2 * values.length) / 3);
    const last = values.slice(first);
    const meanOf = (errors: readonly number[]): number => errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
    const winters = (isAdditive: boolean): number => {
      const { alpha, beta, gamma } = fitSmoothing(Float64Array.from(values.slice(0, first)), season, isAdditive ? "additive" : "multiplicative");
      return meanOf(naiveWinters(values, season, isAdditive, [alpha, beta, gamma]).errors.slice(first - season));
    };
    const lineAt = (index: number): number => naiveHeight(naiveLine(values.slice(0, index).map((_, place) => place + 1), values.slice(0, index)), index + 1);
    const errors: [string, number][] = [["linear", meanOf(last.map((value, index) => value - lineAt(first + index)))]];
    if (first >= season) errors.push(["seasonal-naive", meanOf(last.map((value, index) => value - values[first + index - season]))]);
    if (first >= 2 * season) errors.push(["holt-winters", winters(true)], ["holt-winters-multiplicative", winters(false)]);
    const inOrder = [...errors].sort(([, one], [, other]) => one - other);
    // Two that are as good as equal are a matter of the last digits; ties have tests of their own.
    fc.pre(inOrder.length < 2 || inOrder[1][1] - inOrder[0][1] > 1e-9);
    expect(bestMethod(Float64Array.from(values), season)).toBe(inOrder[0][0]);
  }), { numRuns: 1000 });
});
