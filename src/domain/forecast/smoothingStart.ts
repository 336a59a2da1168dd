import { heightAt, lineThrough } from "./line";
import type { SeasonKind, SmoothingState } from "./smoothing";

/**
 * Where smoothing starts: level, trend and seasonal figures of the first two seasons, as R's HoltWinters takes them.
 *
 * The centred moving averages over a season are the trend; what values are above it (or times it), averaged for each
 * period and brought to a mean of 0 (or 1), are the seasonal figures. Level and slope are those of the straight line
 * through the averages, one period before the first of them.
 *
 * @param history - Two seasons or more; only the first two count. Above 0 for a multiplicative season.
 * @param length - Periods of a season, from 2.
 * @returns The state that the value at position `length` is forecast from.
 * @see https://stat.ethz.ch/R-manual/R-devel/library/stats/html/HoltWinters.html (Details: start values)
 * @see https://stat.ethz.ch/R-manual/R-devel/library/stats/html/decompose.html
 * @example
 * smoothingStart(Float64Array.of(9, 12, 11, 14), 2, "additive") // => { level: 10, trend: 1, season: Float64Array.of(-1, 1) }
 * smoothingStart(Float64Array.of(5, 15, 5, 15), 2, "multiplicative") // => { level: 10, trend: 0, season: Float64Array.of(0.5, 1.5) }
 */
export function smoothingStart(history: Float64Array, length: number, kind: SeasonKind): SmoothingState {
  const half = Math.floor(length / 2);
  const averages = centredAverages(history.subarray(0, 2 * length), length, half);
  const figures = new Float64Array(length);
  const counts = new Float64Array(length);
  averages.forEach((average, index) => {
    const value = history[half + index];
    figures[(half + index) % length] += kind === "additive" ? value - average : value / average;
    counts[(half + index) % length]++;
  });
  const means = figures.map((sum, period) => sum / counts[period]);
  const mean = means.reduce((sum, figure) => sum + figure, 0) / length;
  const line = lineThrough(averages.map((_, index) => index + 1), averages);
  return { level: heightAt(line, 0), trend: line.slope, season: means.map((figure) => (kind === "additive" ? figure - mean : figure / mean)) };
}

/** Over an even season the two ends of each window, which are the same period, count half. */
function centredAverages(values: Float64Array, length: number, half: number): Float64Array {
  const averages = new Float64Array(values.length - 2 * half);
  let sum = 0;
  for (let index = 0; index < length; index++) sum += values[index];
  for (let index = 0; index < averages.length; index++) {
    const next = index + length < values.length ? sum - values[index] + values[index + length] : sum;
    averages[index] = (length % 2 === 0 ? (sum + next) / 2 : sum) / length;
    sum = next;
  }
  return averages;
}
