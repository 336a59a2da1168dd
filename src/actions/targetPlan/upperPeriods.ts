import { monthOf } from "../../domain";
import type { PlanPeriods } from "./request";

/** Months of a period that sums up shorter ones: quarters stand above months, months above weeks and days. */
export const upperMonths: Readonly<Record<PlanPeriods["grain"], number>> = { day: 1, week: 1, month: 3, quarter: 0 };

/** How many periods stand above those of the plan; none above quarters, and none where there would be only one. */
export function upperCount({ start, end, grain }: PlanPeriods): number {
  const months = upperMonths[grain];
  const count = months === 0 ? 0 : Math.floor(monthOf(end) / months) - Math.floor(monthOf(start) / months) + 1;
  return count > 1 ? count : 0;
}
