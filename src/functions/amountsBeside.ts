import { optionalNumbersIn, soundCells, spread, type Shape } from "./cells";

/** Amounts beside other cells: one for each, or one for all. */
export interface AmountsBeside {
  /** NaN stands for a blank. */
  readonly values: Float64Array;
  /** Whether each amount has a cell of its own, so that it belongs to what stands beside it. */
  readonly isOwn: boolean;
}

/** The amounts beside cells where the whole range matters: the first bad one is the whole result. */
export function amountsBeside(cells: Shape & { readonly parameter: string }, argument: unknown): AmountsBeside | undefined {
  const amounts = optionalNumbersIn(argument, "amounts");
  if (!amounts) return undefined;
  const { values, rows, columns } = soundCells(amounts);
  const at = spread(amounts, cells, (index) => values[index]);
  const isOwn = rows === cells.rows && columns === cells.columns;
  return { isOwn, values: isOwn ? values : new Float64Array(cells.rows * cells.columns).fill(at(0)) };
}
