import type { SmoothingParameters } from "./smoothing";

/**
 * How much larger than that of one step the variance of the error is, for each period ahead.
 *
 * An error of j periods before still weighs c = alpha (1 + j beta), and gamma (1 - alpha) more where j is whole seasons; the
 * growth is 1 + the sum of the c squared. Multiplied seasons weigh it by the figure of the period forecast over that of
 * the error. The sums grow by one term a period, so that a long horizon costs no more a period than a short one.
 *
 * @param figures - The seasonal figure of each period ahead; 1 everywhere for an additive season.
 * @param length - Periods of a season.
 * @param parameters - As fitted.
 * @returns A factor for each period ahead, 1 for the first.
 * @see https://doi.org/10.1016/0169-2070(90)90103-I (Yar and Chatfield: additive)
 * @see https://doi.org/10.1016/0169-2070(91)90030-Y (Chatfield and Yar: multiplicative, errors of one variance)
 * @example
 * Array.from(errorGrowth(Float64Array.of(1, 1, 1), 2, { alpha: 0.5, beta: 0, gamma: 0.5 })) // => [1, 1.25, 1.8125]
 * // Nothing is taken in, so errors do not add up
 * Array.from(errorGrowth(Float64Array.of(2, 3), 2, { alpha: 0, beta: 1, gamma: 0 })) // => [1, 1]
 */
export function errorGrowth(figures: Float64Array, length: number, { alpha, beta, gamma }: SmoothingParameters): Float64Array {
  const seasonal = gamma * (1 - alpha);
  // Sums over the errors since: 1 / figure², and the same times their distance and its square.
  let [once, byDistance, bySquare] = [0, 0, 0];
  return figures.map((figure, index) => {
    const steps = figure ** 2 * alpha ** 2 * (once + 2 * beta * byDistance + beta ** 2 * bySquare);
    const seasons = Math.floor(index / length);
    const whole = 2 * alpha * seasonal * (seasons + (beta * length * seasons * (seasons + 1)) / 2) + seasonal ** 2 * seasons;
    once += 1 / figure ** 2;
    bySquare += 2 * byDistance + once;
    byDistance += once;
    return 1 + steps + whole;
  });
}
