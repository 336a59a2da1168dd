import type { Method, Side } from "../../domain";
import { defaultUnit, numberText } from "../formulaText";

/** Everything that the arguments of the formula are made of; cells as a formula names them. */
export interface CommissionArguments {
  readonly amounts: string;
  readonly bands: string;
  readonly method: Method;
  readonly quotas: string | undefined;
  readonly prior: string | undefined;
  readonly side: Side;
  readonly unit: number;
}

/**
 * The formula that pays commission, as typed in an en-US Excel. The method is always named: it is what people ask about
 * first. Arguments at the end that are the default are left out.
 *
 * @example
 * commissionFormula(plan) // => '=SALES.COMMISSION(Reps[Sales],Bands,"marginal",Reps[Quota])'
 */
export function commissionFormula({ amounts, bands, method, quotas, prior, side, unit }: CommissionArguments): string {
  const optional = [
    quotas ?? "",
    prior ?? "",
    side === "lower" ? "" : `"${side}"`,
    unit === defaultUnit ? "" : numberText(unit),
  ];
  const last = optional.reduce((found, text, index) => (text === "" ? found : index), -1);
  return `=SALES.COMMISSION(${[amounts, bands, `"${method}"`, ...optional.slice(0, last + 1)].join(",")})`;
}
