import { declineOf, PlanError, type DeclineRules } from "../domain";
import type { Answer } from "./answer";
import { BLANK, lineIn, placeIn, soundCells, type NumberCells, type Oddity } from "./cells";

/** A history to forecast from: one row or one column in which every period has a value. */
export function historyIn(argument: unknown): NumberCells {
  const cells = soundCells(lineIn(argument, "history"));
  for (const blank of cells.odd.keys()) throw new PlanError("history-gap", placeIn(cells, cells.parameter, blank));
  return cells;
}

/** Change and decline of each row. A bad cell spoils its row; a blank counts as 0, unless the whole row is blank. */
export function declineRows(cells: NumberCells, rules: DeclineRules): (Answer | Oddity)[][] {
  const { columns, values } = cells;
  return Array.from({ length: cells.rows }, (_, row) => {
    const spoilt = oddRow(cells, row);
    if (spoilt !== undefined) return [spoilt, spoilt];
    const { before, change, hasDeclined } = declineOf(values.subarray(row * columns, (row + 1) * columns), rules);
    return [change ?? new PlanError("nothing-before", { parameter: cells.parameter, row: row + 1 }, { window: rules.window, found: before }), hasDeclined];
  });
}

function oddRow({ columns, odd }: NumberCells, row: number): Oddity | undefined {
  if (odd.size === 0) return undefined;
  let blanks = 0;
  for (let index = row * columns; index < (row + 1) * columns; index++) {
    const oddity = odd.get(index);
    if (oddity === BLANK) blanks++;
    else if (oddity !== undefined) return oddity;
  }
  return blanks === columns ? BLANK : undefined;
}
