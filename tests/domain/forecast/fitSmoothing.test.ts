import fc from "fast-check";
import { fitSmoothing } from "../../../src/domain/forecast/fitSmoothing";
import { smooth, type SmoothingParameters } from "../../../src/domain/forecast/smoothing";
import { smoothingStart } from "../../../src/domain/forecast/smoothingStart";
import { airPassengers, passengers, seasons } from "./histories";

const COARSE = Array.from({ length: 6 }, (_, index) => index / 5);
const GRID = COARSE.flatMap((alpha) => COARSE.flatMap((beta) => COARSE.map((gamma) => ({ alpha, beta, gamma }))));

describe("airline passengers, against the parameters that R prints", () => {
  const kind = "multiplicative";
  const start = smoothingStart(passengers, airPassengers.period, kind);
  const stateOf = (parameters: SmoothingParameters) => smooth(passengers, kind, start, parameters);
  const [ours, theirs] = [stateOf(fitSmoothing(passengers, airPassengers.period, kind)), stateOf(airPassengers)];

  test("the squared error is not above theirs", () => expect(ours.squaredError).toBeLessThanOrEqual(theirs.squaredError));
  test.each(Array.from({ length: 24 }, (_, index) => index + 1))("%d months ahead within 0.1 %%", (ahead) => {
    const [one, other] = [ours, theirs].map(({ level, trend, season }) => (level + ahead * trend) * season[(passengers.length + ahead - 1) % 12]);
    expect(Math.abs(one / other - 1)).toBeLessThan(0.001);
  });
});

// What R prints for the same passengers with an added season, seen in the same kind of public notebook
test("with an added season, the parameters and the state of R", () => {
  const parameters = fitSmoothing(passengers, airPassengers.period, "additive");
  expect(Object.values(parameters).map((each) => Math.round(each * 1000) / 1000)).toEqual([0.248, 0.035, 1]);
  const { level, trend, season } = smooth(passengers, "additive", smoothingStart(passengers, airPassengers.period, "additive"), { alpha: 0.2479595, beta: 0.03453373, gamma: 1 });
  const printed = [477.827781, 3.127627, -27.457685, -54.692464, -20.174608, 12.91912, 18.873607, 75.294426, 152.888368, 134.613464, 33.778349, -18.37906, -87.772408, -45.827781];
  [level, trend, ...season].forEach((each, index) => expect(Math.abs(each - printed[index])).toBeLessThan(1e-4));
});

describe.each(["additive", "multiplicative"] as const)("%s", (kind) => {
  test("no point of a coarse grid has a lower squared error", () => {
    fc.assert(fc.property(seasons, ({ season, values }) => {
      const history = Float64Array.from(values);
      const start = smoothingStart(history, season, kind);
      const errorAt = (parameters: SmoothingParameters): number => smooth(history, kind, start, parameters).squaredError;
      const lowest = GRID.map(errorAt).reduce((least, error) => (error < least ? error : least), Infinity);
      expect(errorAt(fitSmoothing(history, season, kind))).toBeLessThanOrEqual(lowest);
    }), { numRuns: 1000 });
  });
});

test("with two seasons the figures stay as they start; with one value more they may move", () => {
  const values = [5, 5, 5, 5, 1, 9, 1, 9, 1, 9];
  expect(fitSmoothing(Float64Array.from(values.slice(0, 4)), 2, "additive").gamma).toBe(0);
  expect(fitSmoothing(Float64Array.from(values), 2, "additive").gamma).toBeGreaterThan(0.9);
});

// Where alpha is 1 nothing depends on gamma, where it is 0 nothing on beta: the lowest place lies behind one end of that side.
// The lowest squared error was found by SciPy's minimize from 25 random starts and a grid of 51 steps.
test("the lowest place beside a side on which a parameter has no say", () => {
  const history = Float64Array.of(1099, 1011, 1034, 960, 1018, 989, 1126, 1147, 1131, 1125, 1208, 1134, 1173, 1233);
  const { squaredError } = smooth(history, "additive", smoothingStart(history, 2, "additive"), fitSmoothing(history, 2, "additive"));
  expect(squaredError).toBeCloseTo(42_906.345_158_57, 4);
});
