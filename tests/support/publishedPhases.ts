import { exactSum } from "../../src/domain";
import { commission } from "../../src/functions/commissions";
import { phase, split, weights } from "../../src/functions/targets";
import { call, column } from "./cellCalls";
import type { Inputs } from "./published";

const targets = (...args: unknown[]): number[] => call(phase, ...args).map(([, target]) => target as number);
const parts = (total: unknown, shares: readonly unknown[], unit?: number): number[] => call(split, total, column(...shares), unit).flat() as number[];
const sum = (amounts: readonly number[]): number => exactSum(Float64Array.from(amounts));
const quarters = (total: unknown): number[] => targets(total, "2024-01-01", "2024-12-31", "quarter", null, "equal");

/** Equal quarters of a leap year, each over its months by calendar days. */
function monthsOfQuarters(total: unknown): number[] {
  const months = [["01-01", "03-31"], ["04-01", "06-30"], ["07-01", "09-30"], ["10-01", "12-31"]] as const;
  return quarters(total).flatMap((target, index) => targets(target, `2024-${months[index][0]}`, `2024-${months[index][1]}`, "month"));
}

function byDays({ annual, months, target, rate }: Inputs): unknown {
  if (annual) return monthsOfQuarters(annual);
  if (months) return sum(monthsOfQuarters(sum(months as number[])));
  const year = call(commission, [[target]], [[0, rate]])[0][0];
  return { year, quarters: quarters(year) };
}

/** The part of an amount that goes to the days or months that are left. */
function prorated({ days, year, monthly, remaining, quota, variable, annual, quarter_shares: shares, start_month: start }: Inputs): unknown {
  const left = days as number;
  if (remaining) return parts(monthly, [remaining, left - (remaining as number)])[0];
  if (quota) return { quota: parts(quota, [left, (year as number) - left])[0], variable: parts(variable, [left, (year as number) - left])[0] };
  if (!annual) return parts(1, [left, (year as number) - left], 0)[0];
  const active = [0, 1, 2, 3].map((quarter) => Math.min(3, Math.max(0, 3 * quarter + 4 - (start as number))));
  const found = parts(annual, shares as number[], 1).map((target, quarter) => parts(target, [active[quarter], 3 - active[quarter]], 1)[0]);
  return { quarters: found, total: sum(found) };
}

/** A quarter over its months by their printed weights, and each month over its regions. */
function monthsAndRegions({ quarter, months, regions }: Inputs): unknown {
  const found = targets(quarter, "2026-01-01", "2026-03-31", "month", [months]);
  return { monthSum: sum(found), regionSums: found.map((month, index) => sum(parts(month, (regions as number[][])[index]))) };
}

/** Cases that PHASE, SPLIT and WEIGHTS answer. */
export const PHASE_RUNS: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
  phasing_by_days: byDays,
  proration: prorated,
  "季度→月→区域 汇总校验": monthsAndRegions,
  客户类型: ({ parts: amounts }) => call(weights, column(...(amounts as number[]))).flat(),
};
