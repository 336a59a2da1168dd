import { attainmentOf, targetFault } from "../domain";
import { answer, answerEach } from "./answer";
import { numbersIn } from "./cells";
import { checkedBeside, oddEither } from "./checkedBeside";

/**
 * How much of each target is reached: 1 is the whole target.
 * @customfunction ATTAINMENT
 * @param actuals One cell or a range of what was achieved.
 * @param targets One target for all, or one per actual. Blank or 0 is no target.
 * @returns The ratios, in the shape of the actuals.
 */
export function attainment(actuals: unknown[][], targets: unknown[][]): unknown[][] {
  return answer(() => {
    const cells = numbersIn(actuals, "actuals");
    const goals = checkedBeside(cells, targets, "targets", targetFault);
    return answerEach(cells, oddEither(cells, goals), (index) => attainmentOf(cells.values[index], goals.valueAt(index)));
  });
}
