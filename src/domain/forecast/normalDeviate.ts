const ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);
/** From here on the tail is found by its own fraction: as 1/2 minus the rest it would lose its digits. */
const TAIL = 3;
/** Newton's steps go up by about one over the deviate, so the farthest tail of a double takes half of these. */
const ROUNDS = 80;
const TERMS = 120;

/**
 * How many standard deviations to each side of the mean hold a share of a normal distribution.
 *
 * Found by Newton's method, which comes from below without passing the deviate.
 *
 * @param level - Above 0 and below 1.
 * @returns The deviate, to 12 digits or more.
 * @see https://dlmf.nist.gov/7.6 (the series of the share near the mean) and https://dlmf.nist.gov/7.9 (the fraction of the tail)
 * @example
 * normalDeviate(0.95).toFixed(12) // => "1.959963984540"
 * normalDeviate(0.5).toFixed(12) // => "0.674489750196"
 */
export function normalDeviate(level: number): number {
  let deviate = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const density = Math.exp((-deviate * deviate) / 2) / ROOT_OF_TWO_PI;
    const missing = deviate < TAIL ? level / 2 - density * shareOverDensity(deviate) : density * tailOverDensity(deviate) - (1 - level) / 2;
    deviate += missing / density;
  }
  return deviate;
}

/** The share between the mean and the deviate, over the density: z + z³/3 + z⁵/15 + …. */
function shareOverDensity(deviate: number): number {
  let [sum, term] = [deviate, deviate];
  for (let factor = 3; factor < 2 * TERMS; factor += 2) {
    term *= (deviate * deviate) / factor;
    sum += term;
  }
  return sum;
}

/** The share beyond the deviate, over the density: 1/(z + 1/(z + 2/(z + 3/…))). */
function tailOverDensity(deviate: number): number {
  let rest = deviate;
  for (let term = TERMS; term > 0; term--) rest = deviate + term / rest;
  return 1 / rest;
}
