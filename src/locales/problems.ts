import type { ActionProblem, ActionProblemCode } from "../actions/actionProblem";
import type { ProposalNote } from "../actions/proposal";
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
  "sheet-hidden": "workbook.sheet-hidden",
  "not-as-written": "workbook.not-as-written",
  "no-room": "workbook.no-room",
  "not-stored": "workbook.not-stored",
  "other-writer": "workbook.other-writer",
  "record-lost": "workbook.record-lost",
  "record-newer": "workbook.record-newer",
  cancelled: "workbook.cancelled",
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
  "holidays-not-published": "action.holidays-not-published",
  "holidays-none": "action.holidays-none",
  "group-weights-zero": "action.group-weights-zero",
  "limits-crossed": "action.limits-crossed",
  "limits-off-unit": "action.limits-off-unit",
  "minimums-too-high": "action.minimums-too-high",
  "maximums-too-low": "action.maximums-too-low",
  "levels-missing": "action.levels-missing",
  "factors-missing": "action.factors-missing",
  "factor-column-unmatched": "action.factor-column-unmatched",
  "levels-empty": "action.levels-empty",
  "unit-not-positive": "action.unit-not-positive",
  "over-allocation-invalid": "action.over-allocation-invalid",
  "period-invalid": "action.period-invalid",
  "plan-gone": "action.plan-gone",
  "closed-invalid": "action.closed-invalid",
  "holidays-unreadable": "action.holidays-unreadable",
  "holidays-not-date": "action.holidays-not-date",
  "season-impossible": "action.season-impossible",
  "plan-too-large": "action.plan-too-large",
  "fixed-plan-too-large": "action.fixed-plan-too-large",
  "amounts-as-text": "action.amounts-as-text",
  "dates-as-text": "action.dates-as-text",
  "amounts-hold-sums": "action.amounts-hold-sums",
  "amounts-empty": "action.amounts-empty",
  "amounts-not-one-line": "action.amounts-not-one-line",
  "amount-not-number": "action.amount-not-number",
  "quotas-shape": "action.quotas-shape",
  "quota-not-number": "action.quota-not-number",
  "quota-negative": "action.quota-negative",
  "prior-shape": "action.prior-shape",
  "prior-not-number": "action.prior-not-number",
  "bands-empty": "action.bands-empty",
  "bands-columns": "action.bands-columns",
  "band-blank": "action.band-blank",
  "band-not-number": "action.band-not-number",
  "band-is-span": "action.band-is-span",
  "bands-with-upper": "action.bands-with-upper",
  "units-differ": "action.units-differ",
  "band-negative-from": "action.band-negative-from",
  "band-equal-from": "action.band-equal-from",
  "place-in-source": "action.place-in-source",
  "places-overlap": "action.places-overlap",
  "repair-outdated": "action.repair-outdated",
  "amounts-error": "action.amounts-error",
  "measures-missing": "action.measures-missing",
  "measure-weight-invalid": "action.measure-weight-invalid",
  "score-with-targets": "action.score-with-targets",
  "targets-none": "action.targets-none",
  "targets-closed": "action.targets-closed",
  "days-reversed": "action.days-reversed",
  "top-invalid": "action.top-invalid",
  "grades-invalid": "action.grades-invalid",
  "prizes-invalid": "action.prizes-invalid",
  "board-too-large": "action.board-too-large",
};

/** What the user is told of a failure. Nothing is swallowed: what nobody expected is told too, in its own words. */
export function describeError(error: unknown): Problem {
  if (isWorkbookError(error)) return { key: workbookSentences[error.code], values: placed(error.address, { message: error.message, addresses: listed(error.addresses ?? []) }) };
  if (isActionProblem(error)) {
    const key = error.code === "total-missing" && error.address !== undefined ? "action.total-not-number" : actionSentences[error.code];
    return { key, values: placed(error.address, { found: error.code === "units-differ" ? Number(error.found) : (error.found ?? ""), ...(error.amount !== undefined && { amount: error.amount }) }) };
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
    case "no-quota":
      return translator.count("note.no-quota", note.count);
    case "whole-column":
      return translator.text("note.whole-column", { count: note.count });
    case "hidden-rows":
      return translator.count("note.hidden-rows", note.count);
    case "hidden-cells":
      return translator.count("note.hidden-cells", note.count);
    case "rest-to-largest":
      return translator.text("note.rest-to-largest", { address: note.address, amount: note.amount });
    case "counted-in":
    case "unit-unsaid":
      return translator.text(`note.${note.code}`, { address: note.address, factor: note.factor });
    case "no-free-place":
      return translator.text("note.no-free-place");
    default:
      return translator.text(`note.${note.code}`, { address: note.address });
  }
}

/** As many as a person reads. */
export function listed(addresses: readonly string[]): string {
  const shown = 12;
  return addresses.slice(0, shown).join(", ") + (addresses.length > shown ? " …" : "");
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
