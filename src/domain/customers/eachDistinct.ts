/**
 * Visits the distinct numbers from the smallest up, each with how many there are.
 *
 * Dates and counts of orders are whole numbers close together: those are counted, which needs neither a sort nor a copy.
 *
 * @param values - Any numbers; neither NaN nor -0.
 * @param visit - Takes a number and how often it stands there.
 * @example
 * ((found: number[][]) => (eachDistinct(Float64Array.of(5, 0.5, 5), (value, heads) => found.push([value, heads])), found))([]) // => [[0.5, 1], [5, 2]]
 */
export function eachDistinct(values: Float64Array, visit: (value: number, heads: number) => void): void {
  if (values.length === 0) return;
  const [least, most] = [values.reduce((one, other) => Math.min(one, other)), values.reduce((one, other) => Math.max(one, other))];
  if (most - least < values.length && values.every(Number.isInteger)) return eachCounted(values, least, most, visit);
  // eslint-disable-next-line no-restricted-syntax -- a typed array sorts as numbers by itself, several times as fast as with a comparator
  const ascending = values.slice().sort();
  for (let start = 0, end = 0; start < ascending.length; start = end) {
    while (end < ascending.length && ascending[end] === ascending[start]) end++;
    visit(ascending[start], end - start);
  }
}

function eachCounted(values: Float64Array, least: number, most: number, visit: (value: number, heads: number) => void): void {
  const heads = new Uint32Array(most - least + 1);
  for (let index = 0; index < values.length; index++) heads[values[index] - least]++;
  for (let above = 0; above < heads.length; above++) if (heads[above] > 0) visit(least + above, heads[above]);
}
