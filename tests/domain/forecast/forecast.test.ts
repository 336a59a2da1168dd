import fc from "fast-check";
import { forecast, type ForecastMethod } from "../../../src/domain";
import { linear } from "../../../src/domain/forecast/linear";
import { normalDeviate } from "../../../src/domain/forecast/normalDeviate";
import { seasons } from "./histories";

const METHODS: readonly (ForecastMethod | "auto")[] = ["auto", "linear", "seasonal-naive", "holt-winters", "holt-winters-multiplicative"];
const monthly = (count: number): Float64Array => Float64Array.from({ length: count }, (_, index) => 100 + (index % 12) * 10 + (index % 5));
const faultOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (fault) {
    return (fault as Error).message;
  }
};

test("low and high are as many deviations off as the level says", () => {
  const history = Float64Array.of(10, 14, 11, 17);
  const [{ forecast: middle, low, high }] = forecast(history, { horizon: 1, method: "linear", level: 0.8 });
  const width = normalDeviate(0.8) * linear.project(history, 1, 1).deviations[0];
  expect([middle, low, high].map((value) => value.toPrecision(13))).toEqual([17.5, 17.5 - width, 17.5 + width].map((value) => value.toPrecision(13)));
});

test("values are read at 15 digits", () => expect(forecast(Float64Array.of(0.1 + 0.7, 0.8, 0.8), { horizon: 1, method: "seasonal-naive", level: 0.5 })).toEqual([{ forecast: 0.8, low: 0.8, high: 0.8 }]));

describe("the season", () => {
  const next = (count: number, season?: number): number => forecast(monthly(count), { horizon: 1, season, method: "seasonal-naive", level: 0.95 })[0].forecast;
  test("none with 23 values, 12 with 24", () => expect([next(23), next(24)]).toEqual([monthly(23)[22], monthly(24)[12]]));
  test("as given; 1 is none", () => expect([next(24, 5), next(24, 1)]).toEqual([monthly(24)[19], monthly(24)[23]]));
});

describe("too few values", () => {
  const with2 = (method: ForecastMethod | "auto", count: number): unknown => faultOf(() => forecast(monthly(count), { horizon: 1, season: 4, method, level: 0.95 }).length);
  test.each<[ForecastMethod | "auto", number]>([["auto", 3], ["linear", 3], ["seasonal-naive", 5], ["holt-winters", 8], ["holt-winters-multiplicative", 8]])("%s needs %d", (method, needed) => {
    expect(with2(method, needed - 1)).toBe(`The method ${method} needs ${needed} values, and history has ${needed - 1}. Give a longer history.`);
    expect([with2(method, needed), with2(method, needed + 1)]).toEqual([1, 1]);
  });
  test("have no answer", () => expect(() => forecast(Float64Array.of(1), { horizon: 1, method: "linear", level: 0.5 })).toThrow(expect.objectContaining({ code: "history-too-short", isUnavailable: true })));
});

describe("what is refused", () => {
  const asked = (rules: { horizon?: number; season?: number; level?: number; method?: ForecastMethod }, history = monthly(24)): unknown =>
    faultOf(() => forecast(history, { horizon: 1, method: "auto", level: 0.95, ...rules }));
  test.each([0, -1, 1.5, 2001, Infinity, 1e308])("a horizon or a season of %d", (steps) => {
    expect(asked({ horizon: steps })).toBe(`horizon is ${steps}. Give a whole number from 1 to 2000.`);
    expect(asked({ season: steps })).toBe(`season is ${steps}. Give a whole number from 1 to 2000.`);
  });
  test.each([0, 1, -0.5, 95, 0.9999999999999999])("a level of %d", (level) => expect(asked({ level })).toBe(`level is ${level}. Give a share above 0 and below 1, such as 0.95.`));
  test("more than 2,000 values", () => {
    expect(asked({ method: "linear" }, monthly(2001))).toBe("history has 2001 values. Give the latest 2000 at most.");
    expect(asked({ method: "linear" }, monthly(2000))).toHaveLength(1);
  });
  test.each<ForecastMethod>(["holt-winters", "holt-winters-multiplicative"])("%s without a season", (method) => {
    const sentence = `The method ${method} needs a season of 2 periods or more. Give season, such as 12 for months or 4 for quarters.`;
    expect([asked({ method, season: 1 }), asked({ method }, monthly(23))]).toEqual([sentence, sentence]);
  });
  test("a season that is multiplied, where a value is not above 0", () => {
    const sentence = "history, value 2, is not above 0. Use the method holt-winters, which adds the season.";
    for (const value of [0, -0.01]) expect(asked({ method: "holt-winters-multiplicative", season: 2 }, Float64Array.of(1, value, 3, 4))).toBe(sentence);
    expect(asked({ method: "holt-winters-multiplicative", season: 2 }, Float64Array.of(1, 0.01, 3, 4))).toHaveLength(1);
  });
});

describe.each(METHODS)("%s", (method) => {
  const rules = (season: number) => ({ horizon: 6, season, method, level: 0.9 });
  const ofSize = (values: readonly number[], factor: number): Float64Array => Float64Array.from(values, (value) => value * factor);

  test("in another decimal unit the same digits", () => {
    fc.assert(fc.property(seasons, fc.constantFrom(1000, 0.01, 10_000), ({ season, values }, factor) => {
      const [small, large] = [1, factor].map((unit) => forecast(ofSize(values, unit), rules(season)));
      small.forEach((line, index) => {
        for (const key of ["forecast", "low", "high"] as const) {
          expect(Math.abs(line[key] - large[index][key] / factor)).toBeLessThanOrEqual(1e-14 * Math.abs(line[key]));
        }
      });
    }), { numRuns: 100 });
  });

  test("low is below, high above the forecast, and the lines do not depend on the horizon", () => {
    fc.assert(fc.property(seasons, ({ season, values }) => {
      const lines = forecast(Float64Array.from(values), rules(season));
      for (const { forecast: middle, low, high } of lines) expect([low <= middle, middle <= high]).toEqual([true, true]);
      expect(forecast(Float64Array.from(values), { ...rules(season), horizon: 2 })).toEqual(lines.slice(0, 2));
    }), { numRuns: 100 });
  });

  test("the largest and the smallest numbers", () => {
    for (const size of [1e305, 1e-300]) {
      const lines = forecast(ofSize([3, 5, 4, 6, 5, 7, 6, 8], size), rules(2));
      const usual = forecast(ofSize([3, 5, 4, 6, 5, 7, 6, 8], 1), rules(2));
      lines.forEach((line, index) => expect(Math.abs(line.forecast / size - usual[index].forecast)).toBeLessThan(1e-6));
    }
  });
});
