/**
 * How many days of a list are not after a day.
 *
 * @param days - Serial numbers, ascending.
 * @param day - A serial number.
 * @returns A count, by halving the list.
 * @example
 * countUpTo(Float64Array.of(3, 5, 9), 5) // => 2
 * countUpTo(Float64Array.of(3, 5, 9), 4) // => 1
 */
export function countUpTo(days: Float64Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle] <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
