import { PlanError, type Place, type PlanErrorCode } from "../domain";

/** An error value that stood in a cell, on its way to the result. */
export class CellError extends Error {
  constructor(readonly errorValue: string) {
    super(errorValue);
  }
}

/** A blank place: the result is blank there too. */
export const BLANK = "";

/** What may stand where a number was expected. */
export type Oddity = typeof BLANK | PlanError | CellError;

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Row and column of the nth cell, counted from 1. */
export function placeIn({ columns }: Shape, parameter: string, index: number): Place {
  return { parameter, row: Math.floor(index / columns) + 1, column: (index % columns) + 1 };
}

/**
 * So many cells of one range are told by row and column. Where a whole column is wrong nobody reads on, and a million
 * sentences of their own would keep Excel busy for ten seconds: the others share one that names the range.
 */
export const MOST_SENTENCES = 10_000;

/** Makes the faults of the cells of one range. */
export class CellFaults {
  private told = 0;
  private readonly shared = new Map<string, PlanError | CellError>();

  constructor(
    private readonly shape: Shape,
    private readonly parameter: string,
  ) {}

  /** What is wrong with the nth cell. `details` is asked only where its sentence is new. */
  at(index: number, code: PlanErrorCode, details: () => Readonly<Record<string, string | number>>): PlanError {
    if (this.told < MOST_SENTENCES) {
      this.told++;
      return new PlanError(code, placeIn(this.shape, this.parameter, index), details());
    }
    return this.once(code, () => new PlanError(code, { parameter: this.parameter }, details()));
  }

  /** An error value that stood in a cell: one for all cells that hold it. */
  passed(errorValue: string): CellError {
    return this.once(errorValue, () => new CellError(errorValue));
  }

  private once<T extends PlanError | CellError>(key: string, make: () => T): T {
    const known = this.shared.get(key) ?? make();
    this.shared.set(key, known);
    return known as T;
  }
}
