import { ActionProblem } from "../actionProblem";
import type { RankDraft } from "./draft";

/** @throws {ActionProblem} for choices that no data could make a board of */
export function refuseUnsoundChoices({ measures, targets, period, top, grades, prizes }: RankDraft): void {
  if (measures.length === 0) throw new ActionProblem("measures-missing");
  if (!measures.every(({ weight }) => weight > 0 && Number.isFinite(weight))) throw new ActionProblem("measure-weight-invalid");
  if (targets && measures.length > 1) throw new ActionProblem("score-with-targets");
  if (period.kind === "days" && !(period.to >= period.from)) throw new ActionProblem("days-reversed");
  if (top !== undefined && !(Number.isInteger(top) && top >= 1)) throw new ActionProblem("top-invalid");
  if (grades && !areGrades(grades)) throw new ActionProblem("grades-invalid");
  if (prizes && !arePrizes(prizes)) throw new ActionProblem("prizes-invalid");
}

function areGrades({ shares, labels }: NonNullable<RankDraft["grades"]>): boolean {
  const isDivided = shares.every((share) => share >= 0 && Number.isFinite(share)) && shares.some((share) => share > 0);
  return isDivided && labels.length === shares.length && labels.every((label) => label.trim() !== "");
}

/** A larger prize further down is a slip of the pen: "1,500, 800" are three numbers. */
function arePrizes(prizes: readonly number[]): boolean {
  return prizes.length > 0 && prizes.every((prize, place) => prize >= 0 && Number.isFinite(prize) && (place === 0 || prize <= prizes[place - 1]));
}
