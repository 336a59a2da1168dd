import { heightAt, lineThrough } from "../../src/domain/forecast/line";
import { smooth, type SmoothingState } from "../../src/domain/forecast/smoothing";
import { smoothingStart } from "../../src/domain/forecast/smoothingStart";

/** Least squares at given places, or smoothing with given parameters: the parts of FORECAST that a source asks for. */
export function forecastParts({ x, y, at, alpha, beta = 0, gamma = 0, h, period }: Readonly<Record<string, unknown>>): unknown {
  const values = y as number[];
  if (x) {
    const heights = [at ?? 0].flat().map((place) => heightAt(lineThrough(x as number[], values), place as number));
    return Array.isArray(at) ? heights : heights[0];
  }
  const parameters = { alpha, beta, gamma } as Record<"alpha" | "beta" | "gamma", number>;
  const history = Float64Array.from(values);
  if (period) {
    const { level: a, trend: b, season } = smooth(history, "multiplicative", smoothingStart(history, period as number, "multiplicative"), parameters);
    return { a, b, s: Array.from(season) };
  }
  // Before the first value the level is that value, the trend (where there is one) the first step; a season of nothing.
  const start: SmoothingState = { level: values[0], trend: h ? values[1] - values[0] : 0, season: Float64Array.of(0) };
  const states = values.map((_, index) => smooth(Float64Array.of(NaN, ...values.slice(0, index + 1)), "additive", start, parameters));
  const { level, trend } = states[states.length - 1];
  return h ? Array.from({ length: h as number }, (_, index) => level + (index + 1) * trend) : { forecast: level, level: states.map((state) => state.level) };
}
