import { creditParts, PlanError } from "../domain";
import { BLANK, placeIn, shapeText, type NumberCells, type Oddity, type Shape } from "./cells";

/** A row of parts for each amount. */
interface CreditedCells extends Shape {
  readonly parts: Float64Array;
  readonly odd: ReadonlyMap<number, Oddity>;
}

/** One list of shares stands beside every amount; otherwise each amount has its own row of shares. */
export function creditedCells(amounts: NumberCells, shares: NumberCells, unit: number): CreditedCells {
  const isList = shares.rows === 1 || shares.columns === 1;
  const [rows, columns] = [amounts.values.length, isList ? shares.values.length : shares.columns];
  if (!isList && shares.rows !== rows) throw new PlanError("shares-shape", { parameter: shares.parameter }, { found: shapeText(shares), amounts: rows });
  const parts = new Float64Array(rows * columns);
  const odd = new Map<number, Oddity>();
  for (let row = 0; row < rows; row++) {
    const first = isList ? 0 : row * columns;
    const own = shares.values.subarray(first, first + columns);
    const fault = faultIn(shares, first, columns, isList);
    const spoilt = amounts.odd.get(row) ?? fault;
    for (let column = 0; column < columns; column++) {
      const oddity = spoilt ?? shares.odd.get(first + column);
      if (oddity !== undefined) odd.set(row * columns + column, oddity);
    }
    if (spoilt === undefined) parts.set(creditParts(amounts.values[row], own, unit), row * columns);
  }
  return { rows, columns, parts, odd };
}

/** A share that cannot be used spoils the rows that it is for: its own, or the whole result where it is in the one list. */
function faultIn(shares: NumberCells, first: number, columns: number, isList: boolean): Oddity | undefined {
  for (let index = first; index < first + columns; index++) {
    const fault = shares.values[index] < 0
      ? new PlanError("share-negative", placeIn(shares, shares.parameter, index), { found: shares.values[index] })
      : shares.odd.get(index);
    if (fault === undefined || fault === BLANK) continue;
    if (isList) throw fault;
    return fault;
  }
  return undefined;
}
