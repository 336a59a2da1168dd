/** A rectangle of cells of a sheet; in a formula text it stands for its range. */
export class Area {
  constructor(
    private readonly top: number,
    private readonly left: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  /** One cell, by row and column from 0. */
  at(row: number, column = 0): string {
    return `${letters(this.left + column)}${this.top + row}`;
  }

  /** The cells of one column, down to a row that is included. */
  column(column: number, last = this.rows - 1): string {
    return `${this.at(0, column)}:${this.at(last, column)}`;
  }

  row(row: number): string {
    return `${this.at(row, 0)}:${this.at(row, this.columns - 1)}`;
  }

  /** The rows above one, in the first column; undefined above the first. */
  above(row: number): string | undefined {
    return row > 0 ? this.column(0, row - 1) : undefined;
  }

  toString(): string {
    return this.rows * this.columns === 1 ? this.at(0) : `${this.at(0, 0)}:${this.at(this.rows - 1, this.columns - 1)}`;
  }
}

/** 1 is A, 27 is AA. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
