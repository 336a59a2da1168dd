import { PlanError, type CommissionTerms, type Place } from "../domain";
import { bandsIn } from "./bandCells";
import { BLANK, optionalNumberIn, optionalNumbersIn, placeIn, shapeText, type Oddity, type Shape } from "./cells";
import { MOST } from "./limits";
import { METHODS, SIDES, wordIn } from "./words";

export const CENT = 0.01;
const QUOTA = "quota";

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

/** Every amount walks the bands, in decimals where nothing is rounded: refuses what would take too long. */
export function refuseManySteps(amounts: number, { bands, unit }: CommissionTerms): void {
  const isExact = unit === 0;
  const most = isExact ? MOST.exactSteps : MOST.steps;
  const found = amounts * bands.length;
  if (found > most) throw new PlanError(isExact ? "exact-steps-too-many" : "steps-too-many", undefined, { amounts, bands: bands.length, found, most });
}

/** One quota. Omitted, there is none; a blank cell is a quota that is missing. */
export function quotaIn(argument: unknown): number | undefined {
  if (argument === null || argument === undefined) return undefined;
  return checkedQuota(optionalNumberIn(argument, QUOTA) ?? BLANK, { parameter: QUOTA });
}

/** One quota for all rows of amounts, or one for each; a single column of amounts is one row of periods. */
export function quotaPerRow(argument: unknown, amounts: Shape): ((row: number) => number) | undefined {
  const cells = optionalNumbersIn(argument, QUOTA);
  if (!cells) return undefined;
  const isOne = cells.values.length === 1;
  if (!isOne && (amounts.columns === 1 || cells.columns !== 1 || cells.rows !== amounts.rows)) {
    throw new PlanError("quota-shape", { parameter: QUOTA }, { found: shapeText(cells), expected: shapeText(amounts) });
  }
  return (row) => {
    const index = isOne ? 0 : row;
    return checkedQuota(cells.odd.get(index) ?? cells.values[index], placeIn(cells, QUOTA, index));
  };
}

function checkedQuota(quota: number | Oddity, place: Place): number {
  if (quota === BLANK || quota === 0) throw new PlanError("no-quota", place);
  if (typeof quota !== "number") throw quota;
  if (quota < 0) throw new PlanError("quota-negative", place, { found: quota });
  return quota;
}
