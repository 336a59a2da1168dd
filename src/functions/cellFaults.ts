import { PlanError, type Place, type PlanErrorCode } from "../domain";

/** A blank place: the result is blank there too. */
export const BLANK = "";

/** What may stand where a number was expected. */
export type Oddity = typeof BLANK | PlanError;

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Row and column of the nth cell, counted from 1. */
export function placeIn({ columns }: Shape, parameter: string, index: number): Place {
  return { parameter, row: Math.floor(index / columns) + 1, column: (index % columns) + 1 };
}

/** An error value that stood in a cell, on its way to the result. */
export function cellError(place: Place, errorValue: string): PlanError {
  return new PlanError("cell-error", place, { found: errorValue });
}

/**
 * So many cells of one range are told by row and column. Where a whole column is wrong nobody reads on, and a million
 * sentences of their own would keep Excel busy for ten seconds: the others share one that names the range.
 */
export const MOST_SENTENCES = 10_000;

/** Makes the faults of the cells of one range. */
export class CellFaults {
  private told = 0;
  private readonly shared = new Map<string, PlanError>();

  constructor(
    private readonly shape: Shape,
    private readonly parameter: string,
  ) {}

  /** What is wrong with the nth cell. `details` is asked only where its sentence is new. */
  at(index: number, code: PlanErrorCode, details: () => Readonly<Record<string, string | number>>): PlanError {
    return this.told++ < MOST_SENTENCES
      ? new PlanError(code, placeIn(this.shape, this.parameter, index), details())
      : this.once(code, () => new PlanError(code, { parameter: this.parameter }, details()));
  }

  /** An error value that stood in the nth cell. */
  passed(index: number, errorValue: string): PlanError {
    return this.told++ < MOST_SENTENCES
      ? cellError(placeIn(this.shape, this.parameter, index), errorValue)
      : this.once(errorValue, () => cellError({ parameter: this.parameter }, errorValue));
  }

  private once(key: string, make: () => PlanError): PlanError {
    const known = this.shared.get(key) ?? make();
    this.shared.set(key, known);
    return known;
  }
}
