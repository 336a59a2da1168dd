import { creditBy, PlanError } from "../domain";
import { BLANK, placeIn, shapeText, type NumberCells, type Oddity, type Shape } from "./cells";
import { MOST } from "./limits";

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
  if (rows * columns > MOST.credits) throw new PlanError("credits-too-many", undefined, { amounts: rows, shares: columns, found: rows * columns, most: MOST.credits });
  const parts = new Float64Array(rows * columns);
  const odd = new Map<number, Oddity>();
  const creditOfList = isList ? creditBy(soundShares(shares), unit) : undefined;
  for (let row = 0; row < rows; row++) {
    const first = isList ? 0 : row * columns;
    const spoilt = amounts.odd.get(row) ?? (isList ? undefined : faultIn(shares, first, columns));
    for (let column = 0; column < columns; column++) {
      const oddity = spoilt ?? shares.odd.get(first + column);
      if (oddity !== undefined) odd.set(row * columns + column, oddity);
    }
    if (spoilt !== undefined) continue;
    const credit = creditOfList ?? creditBy(shares.values.subarray(first, first + columns), unit);
    parts.set(credit(amounts.values[row]), row * columns);
  }
  return { rows, columns, parts, odd };
}

/** A share that cannot be used spoils the rows that it is for: the whole result where it is in the one list. */
function soundShares(shares: NumberCells): Float64Array {
  const fault = faultIn(shares, 0, shares.values.length);
  if (fault !== undefined) throw fault;
  return shares.values;
}

function faultIn(shares: NumberCells, first: number, columns: number): Exclude<Oddity, typeof BLANK> | undefined {
  for (let index = first; index < first + columns; index++) {
    const fault = shares.values[index] < 0
      ? new PlanError("share-negative", placeIn(shares, shares.parameter, index), { found: shares.values[index] })
      : shares.odd.get(index);
    if (fault !== undefined && fault !== BLANK) return fault;
  }
  return undefined;
}
