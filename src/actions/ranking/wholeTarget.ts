import { monthOf } from "../../domain";
import type { BoardDays } from "../boardSheet/request";
import { columnOf } from "../regionColumns";
import type { TargetColumns } from "./draft";

const GRAINS: readonly (readonly [months: number, form: RegExp])[] = [[1, /month|月/iu], [3, /quarter|季/iu], [12, /annual|year|\bfy|年/iu]];

/**
 * The heading of a target that is measured whole, whatever the days that count.
 *
 * @returns Undefined where the heading says that the target is for as many months as count.
 */
export function wholeTarget({ region, target }: TargetColumns, days: BoardDays): string | undefined {
  const heading = columnOf(region, target)?.header ?? "";
  const months = GRAINS.find(([, form]) => form.test(heading))?.[0];
  return months === monthOf(days.to) - monthOf(days.from) + 1 ? undefined : heading;
}
