import { PlanError, type CommissionTerms } from "../domain";
import { bandsIn } from "./bandCells";
import { onlyCellIn, optionalNumberIn } from "./cells";
import { METHODS, SIDES, wordIn } from "./words";

export const CENT = 0.01;

/** The arguments that every function on a commission plan has. */
interface TermArguments {
  readonly bands: unknown;
  readonly method: unknown;
  readonly side: unknown;
  readonly unit: unknown;
  readonly threshold: unknown;
}

export function termsIn({ bands, method, side, unit, threshold }: TermArguments): CommissionTerms {
  return {
    bands: bandsIn(bands),
    method: wordIn(method, "method", METHODS),
    side: wordIn(side, "side", SIDES),
    unit: optionalNumberIn(unit, "unit") ?? CENT,
    threshold: optionalNumberIn(threshold, "threshold"),
  };
}

/** One quota. Omitted, there is none; a blank cell is a quota that is missing. */
export function quotaIn(argument: unknown): number | undefined {
  if (argument === null || argument === undefined) return undefined;
  const place = { parameter: "quota" };
  const quota = optionalNumberIn(onlyCellIn(argument, "quota"), "quota");
  if (quota === undefined || quota === 0) throw new PlanError("no-quota", place);
  if (quota < 0) throw new PlanError("quota-negative", place, { found: quota });
  return quota;
}
