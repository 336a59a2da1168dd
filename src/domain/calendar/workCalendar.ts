import { PlanError } from "../planError";
import { dayText } from "./dates";

/** A day that is not what its weekday says: off, or a make-up working day (调休). */
export interface SpecialDay {
  /** A serial number, as `dayOf` gives it. */
  readonly day: number;
  readonly isMakeUp: boolean;
  /** Where the caller has it, from 1. */
  readonly row: number;
}

/** Monday to Friday are worked, but for `off`; Saturday and Sunday are not, but for `madeUp`. Both ascend. */
export interface WorkCalendar {
  readonly off: Float64Array;
  readonly madeUp: Float64Array;
}

/**
 * The working days that a table of holidays makes.
 *
 * @param days - In any order; a day listed twice counts once, a day off on a weekend changes nothing.
 * @returns The weekdays that are off, and the weekend days that are worked.
 * @throws PlanError "holidays-both" for a day that is listed as off and as a make-up day.
 * @example
 * // New Year's Day 2026 is a Thursday; the Sunday after it was worked in China
 * Array.from(workCalendar([{ day: 46023, isMakeUp: false, row: 1 }]).off) // => [46023]
 * Array.from(workCalendar([{ day: 46026, isMakeUp: true, row: 1 }]).madeUp) // => [46026]
 * Array.from(workCalendar([{ day: 46026, isMakeUp: false, row: 1 }]).off) // => []
 */
export function workCalendar(days: readonly SpecialDay[]): WorkCalendar {
  const known = new Map<number, SpecialDay>();
  for (const special of days) {
    const earlier = known.get(special.day);
    if (earlier === undefined) known.set(special.day, special);
    else if (earlier.isMakeUp !== special.isMakeUp) {
      throw new PlanError("holidays-both", { parameter: "holidays", row: special.row }, { found: dayText(special.day), other: earlier.row });
    }
  }
  const changed = [...known.values()].filter(({ day, isMakeUp }) => isWeekend(day) === isMakeUp);
  const only = (isMakeUp: boolean): Float64Array => Float64Array.from(changed.filter((special) => special.isMakeUp === isMakeUp), ({ day }) => day).sort((one, other) => one - other);
  return { off: only(false), madeUp: only(true) };
}

/** As WEEKDAY tells them: serial number 7 is a Saturday, 8 a Sunday. */
function isWeekend(day: number): boolean {
  return day % 7 < 2;
}
