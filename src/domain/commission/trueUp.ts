import { decimalOf, minus, plus, ZERO } from "../money/decimal";
import type { Payer } from "./commissionOf";
import { payoutInMoney } from "./exactCommission";

/**
 * Commission period by period, such that all periods so far have paid the commission on the running amount.
 *
 * A period may take back: a return lowers the running amount, and with it what is due.
 *
 * @param pay - From `commissionOf`.
 * @param quota - Money; NaN where there is none.
 * @returns A function to be called once per period, in order, with its amount in money: what the period pays.
 * @throws {PlanError} `result-too-large`, and as `commission` when a period is paid
 * @example
 * [100, 100, -100].map(trueUp(commissionOf({ bands: bands([0, 0.1], [150, 0.2]), method: "marginal", side: "lower", unit: 0.01, threshold: undefined }, false), NaN)) // => [10, 15, -15]
 * // Each period alone would pay 0.00 on its 0.04; together they pay what 0.12 earns
 * [0.04, 0.04, 0.04].map(trueUp(commissionOf({ bands: bands([0, 0.1]), method: "marginal", side: "lower", unit: 0.01, threshold: undefined }, false), NaN)) // => [0, 0.01, 0]
 */
export function trueUp(pay: Payer, quota: number): (amount: number) => number {
  let running = ZERO;
  let paid = ZERO;
  return (amount) => {
    running = plus(running, decimalOf(amount));
    const due = decimalOf(pay(payoutInMoney(running), 0, quota));
    const owed = minus(due, paid);
    paid = due;
    return payoutInMoney(owed);
  };
}
