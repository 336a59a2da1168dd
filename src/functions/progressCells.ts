import { PlanError, progressOf, projectionOf, timePassed, type PeriodDays } from "../domain";
import { BLANK, type NumberCells, type Oddity } from "./cells";
import type { BesideCells } from "./checkedBeside";

/** Attainment, time passed, ahead by, gap, needed per remaining day, projection. */
type ProgressRow = readonly (number | Oddity)[];

const NOTHING: ProgressRow = Array<Oddity>(6).fill(BLANK);

/** The row of each actual. A blank actual counts as 0 beside a target, and is a blank row beside none. */
export function progressRows(actuals: NumberCells, targets: BesideCells, days: PeriodDays): (index: number) => ProgressRow {
  const time = days.total === 0 ? new PlanError("no-working-day") : timePassed(days);
  return (index) => {
    const oddActual = actuals.odd.get(index);
    const oddTarget = targets.oddAt(index);
    if (oddActual === BLANK && oddTarget instanceof PlanError && oddTarget.code === "no-target") return NOTHING;
    const spoiltActual = oddActual === BLANK ? undefined : oddActual;
    const actual = oddActual === undefined ? actuals.values[index] : 0;
    const projection = spoiltActual ?? projectionOf(actual, days) ?? BLANK;
    const spoilt = spoiltActual ?? oddTarget;
    if (spoilt !== undefined) return [spoilt, time, spoilt, spoilt, spoilt, projection];
    const { attainment, ahead, gap, neededPerDay } = progressOf(actual, targets.valueAt(index), days);
    return [attainment, time, ahead ?? time, gap, neededPerDay ?? BLANK, projection];
  };
}
