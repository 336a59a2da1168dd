import fc from "fast-check";
import published from "../../examples/published.json";

interface AirPassengers {
  readonly y: readonly number[];
  readonly period: number;
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
}

/** Box and Jenkins' airline passengers, with the parameters that R's HoltWinters prints for them. */
export const airPassengers = published.find(({ id }) => id === "hw-airpassengers-mult-R")!.inputs as unknown as AirPassengers;
export const passengers = Float64Array.from(airPassengers.y);

export interface Seasons {
  readonly season: number;
  readonly values: readonly number[];
}

/** Histories above 0, from two seasons on: noise, small numbers, and a trend with a season. */
export const seasons: fc.Arbitrary<Seasons> = fc.integer({ min: 2, max: 5 }).chain((season) => {
  const lengths = { minLength: 2 * season, maxLength: 2 * season + 12 };
  const noise = fc.array(fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100), lengths);
  const small = fc.array(fc.integer({ min: 1, max: 6 }), lengths);
  const pattern = fc.record({ figures: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: season, maxLength: season }), noise })
    .map(({ figures, noise: off }) => off.map((each, index) => Math.round((100 + 3 * index) * figures[index % season] + each / 10)));
  return fc.record({ season: fc.constant(season), values: fc.oneof(noise, small, pattern) });
});

/** A smoothing parameter, often at the side of its range. */
export const parameter = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

/** A part of the largest value. */
export const near = (history: readonly number[] | Float64Array, part = 1e-9): number => part * Math.max(...Array.from(history, Math.abs), 1e-300);
