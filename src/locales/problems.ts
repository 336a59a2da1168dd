import type { ActionProblem, ActionProblemCode } from "../actions/actionProblem";
import type { ProposalNote } from "../actions/proposal";
import type { UndoResult } from "../workbook/journal";
import type { Obstacle, WorkbookError, WorkbookErrorCode } from "../workbook/workbook";
import type { MessageKey, Translator, Values } from "./messages";

/** A sentence not yet in any language: plain data, so that it can be kept and sent. */
export interface Problem {
  readonly key: MessageKey;
  readonly values?: Values;
}

const workbookSentences: Readonly<Record<WorkbookErrorCode, MessageKey>> = {
  "invalid-address": "workbook.invalid-address",
  "invalid-selection": "workbook.invalid-selection",
  "not-found": "workbook.not-found",
  protected: "workbook.protected",
  "editing-cell": "workbook.editing-cell",
  "too-large": "workbook.too-large",
  busy: "workbook.busy",
  unsupported: "workbook.unsupported",
  refused: "workbook.refused",
  "not-as-written": "workbook.not-as-written",
  "no-room": "workbook.no-room",
  unfinished: "workbook.unfinished",
  unknown: "workbook.unknown",
};

const actionSentences: Readonly<Record<ActionProblemCode, MessageKey>> = {
  "total-missing": "action.total-missing",
  "unit-negative": "action.unit-negative",
  "weights-empty": "action.weights-empty",
  "weights-zero": "action.weights-zero",
  "weights-not-one-line": "action.weights-not-one-line",
  "weight-negative": "action.weight-negative",
  "weight-not-number": "action.weight-not-number",
  "weight-error": "action.weight-error",
  "place-in-weights": "action.place-in-weights",
  "place-invalid": "action.place-invalid",
  "not-a-formula": "action.not-a-formula",
};

/** What the user is told of a failure. Nothing is swallowed: what nobody expected is told too, in its own words. */
export function describeError(error: unknown): Problem {
  if (isWorkbookError(error)) return { key: workbookSentences[error.code], values: placed(error.address, { message: error.message }) };
  if (isActionProblem(error)) {
    const key = error.code === "total-missing" && error.address !== undefined ? "action.total-not-number" : actionSentences[error.code];
    return { key, values: placed(error.address, { found: error.found ?? "" }) };
  }
  return { key: "failure.unexpected", values: { message: error instanceof Error ? error.message : String(error) } };
}

export function describeObstacle({ code, address }: Obstacle): Problem {
  return { key: `obstacle.${code}`, values: { address } };
}

export function noteText(translator: Translator, note: ProposalNote): string {
  switch (note.code) {
    case "blank-weights":
      return translator.count("note.blank-weights", note.count);
    case "rest-to-largest":
      return translator.text("note.rest-to-largest", { address: note.address, amount: note.amount });
    case "no-free-place":
      return translator.text("note.no-free-place");
    default:
      return translator.text(`note.${note.code}`, { address: note.address });
  }
}

/** What an undo did; `isComplete` is false where edited cells were kept. */
export function describeUndo(result: UndoResult): { readonly problem: Problem; readonly isComplete: boolean; readonly isNothing: boolean } {
  if (result.status === "nothing") return { problem: { key: "undo.nothing" }, isComplete: true, isNothing: true };
  if (result.kept.length === 0) return { problem: { key: "undo.done", values: { address: result.address } }, isComplete: true, isNothing: false };
  const listed = result.kept.slice(0, 12).map(({ address, text }) => (text === "" ? address : `${address} (${text})`));
  const addresses = listed.join(", ") + (result.kept.length > listed.length ? " …" : "");
  return { problem: { key: "undo.kept", values: { addresses } }, isComplete: false, isNothing: false };
}

export function problemText(translator: Translator, { key, values }: Problem): string {
  return translator.text(key, { address: translator.text("workbook.somewhere"), ...values });
}

function placed(address: string | undefined, values: Values): Values {
  return address === undefined ? values : { ...values, address };
}

/** By name: the ribbon's bundle and the pane's have a class of their own each. */
function isWorkbookError(error: unknown): error is WorkbookError {
  return error instanceof Error && error.name === "WorkbookError" && "code" in error && String(error.code) in workbookSentences;
}

function isActionProblem(error: unknown): error is ActionProblem {
  return error instanceof Error && error.name === "ActionProblem" && "code" in error && String(error.code) in actionSentences;
}
