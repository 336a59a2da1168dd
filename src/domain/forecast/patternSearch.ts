/** A point and the value of a function there. */
export interface Corner {
  readonly point: readonly number[];
  readonly value: number;
}

type CornerAt = (point: readonly number[]) => Corner;

const FIRST_STEP = 0.05;
/** Parameters nearer to each other than this give errors that a double cannot tell apart. */
const SMALLEST_STEP = 1e-9;
/** A few hundred rounds are usual; a bent and narrow valley would go on for long and gain next to nothing. */
const MOST_ROUNDS = 500;

/**
 * Walks down from a point of the box from 0 to 1 until nothing near is lower: the direct search of Hooke and Jeeves.
 *
 * Each coordinate is tried a step up and down; while that helps, the whole move is tried again; else the step is halved.
 * Steps that would leave the box end at its side, where the search goes on along the side: a simplex would collapse there.
 *
 * @param cornerAt - The function; never NaN.
 * @param start - A point of the box, with its value.
 * @returns A corner whose value is not above that of the start.
 * @see https://doi.org/10.1145/321062.321069 (Hooke and Jeeves, "Direct search" solution of numerical and statistical problems)
 * @see https://doi.org/10.1137/S1052623496300507 (Lewis and Torczon, on the same with sides)
 * @example
 * Math.abs(patternSearch((point) => ({ point, value: (point[0] - 0.37) ** 2 }), { point: [0.4], value: 0.03 ** 2 }).point[0] - 0.37) < 1e-8 // => true
 * // At the side of the box
 * patternSearch((point) => ({ point, value: -point[0] }), { point: [0.97], value: -0.97 }).point // => [1]
 */
export function patternSearch(cornerAt: CornerAt, start: Corner): Corner {
  let best = start;
  let step = FIRST_STEP;
  for (let round = 0; round < MOST_ROUNDS && step > SMALLEST_STEP; round++) {
    let found = explored(cornerAt, best, step);
    if (found.value >= best.value) step /= 2;
    for (; found.value < best.value && round < MOST_ROUNDS; round++) {
      const before = best;
      best = found;
      const again = explored(cornerAt, cornerAt(best.point.map((place, dimension) => inBox(2 * place - before.point[dimension]))), step);
      if (isFarther(again, best, step / 2)) found = again;
    }
  }
  return best;
}

/** The corner that is left when each coordinate in turn has been moved where that is lower. */
function explored(cornerAt: CornerAt, start: Corner, step: number): Corner {
  let best = start;
  for (let dimension = 0; dimension < start.point.length; dimension++) {
    const moved = (by: number): Corner => cornerAt(best.point.map((place, other) => (other === dimension ? inBox(place + by) : place)));
    const up = moved(step);
    const found = up.value < best.value ? up : moved(-step);
    if (found.value < best.value) best = found;
  }
  return best;
}

/** Rounding alone may lower a value by a last digit for ever: only a real move goes on. */
function isFarther(found: Corner, best: Corner, distance: number): boolean {
  return found.value < best.value && found.point.some((place, dimension) => Math.abs(place - best.point[dimension]) > distance);
}

function inBox(place: number): number {
  return place < 0 ? 0 : place > 1 ? 1 : place;
}
