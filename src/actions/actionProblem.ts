/**
 * Why an action cannot make a proposal. The pane has a sentence for each; the names are for code, not for users.
 *
 * | code | meaning |
 * |---|---|
 * | total-missing | the total is no finite number |
 * | unit-negative | the unit is below 0 or no number |
 * | weights-empty | no weight in the range |
 * | weights-zero | every weight is 0 |
 * | weights-not-one-line | the range has several rows and several columns |
 * | weight-negative, weight-not-number, weight-error | the cell at `address` |
 * | place-in-weights | the parts would stand on their own weights or total |
 * | place-invalid | the place is no cell address |
 * | not-a-formula | the text does not begin with "=" |
 */
export type ActionProblemCode =
  | "total-missing" | "unit-negative" | "weights-empty" | "weights-zero" | "weights-not-one-line"
  | "weight-negative" | "weight-not-number" | "weight-error" | "place-in-weights" | "place-invalid" | "not-a-formula";

/** An action's one error: a code of the closed list, the cells it is about, and what the cell shows. */
export class ActionProblem extends Error {
  constructor(
    readonly code: ActionProblemCode,
    readonly address?: string,
    /** What the cell at `address` shows. */
    readonly found?: string,
  ) {
    super([code, address, found].filter((part) => part !== undefined).join(" "));
    this.name = "ActionProblem";
  }
}
