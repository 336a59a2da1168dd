import { PlanError } from "../domain";
import { folded, numberOrNaN, shown, valueIn } from "./cells";

const YES = new Set(["true", "yes", "y", "是"]);
const NO = new Set(["false", "no", "n", "否"]);

/** TRUE or FALSE, a number (0 is no), or a word for one of them. */
export function yesOrNo(cell: unknown): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  const number = numberOrNaN(cell);
  if (!Number.isNaN(number)) return number !== 0;
  const word = typeof cell === "string" ? folded(cell) : "";
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/** The answer to a question; undefined when it is omitted or blank. */
export function optionalAnswerIn(argument: unknown, parameter: string): boolean | undefined {
  const value = valueIn(argument, parameter);
  if (value === undefined) return undefined;
  const isYes = yesOrNo(value);
  if (isYes === undefined) throw new PlanError("not-yes-or-no", { parameter }, { found: shown(value) });
  return isYes;
}
