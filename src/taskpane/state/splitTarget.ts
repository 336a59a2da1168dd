import type { Problem } from "../../locales/problems";
import { isCellAddress, numberIn } from "../input/numbers";
import type { SplitPreview, SplitRequest } from "../services";
import { askAgain, notRun, runStep, type RunAction, type RunState } from "./run";

export const unitChoices = ["0.01", "1", "10", "100", "1000", "10000", "custom"] as const;
export type UnitChoice = (typeof unitChoices)[number];

export type SplitField = "total" | "weights" | "unit" | "place";

/** What the user typed, as typed. */
export interface SplitDraft {
  readonly total: string;
  readonly weights: string;
  readonly unit: UnitChoice;
  readonly customUnit: string;
  /** Top left cell of the result; empty for beside the weights. */
  readonly place: string;
}

export interface SplitState extends RunState<SplitPreview, SplitProblem> {
  readonly draft: SplitDraft;
  readonly visited: ReadonlySet<SplitField>;
}

/** A problem and the field that it is shown at; without a field it stands above the button. */
export interface SplitProblem extends Problem {
  readonly field?: SplitField;
}

export type SplitAction =
  | RunAction<SplitPreview, SplitProblem>
  | { readonly type: "edit"; readonly field: "total" | "weights" | "customUnit" | "place"; readonly value: string }
  | { readonly type: "chooseUnit"; readonly unit: UnitChoice }
  | { readonly type: "leave"; readonly field: SplitField }
  | { readonly type: "restart"; readonly weights?: string };

export const emptySplit: SplitState = {
  draft: { total: "", weights: "", unit: "1", customUnit: "", place: "" },
  visited: new Set(),
  ...notRun,
};

export function splitTarget(state: SplitState, action: SplitAction): SplitState {
  switch (action.type) {
    case "edit":
      return edited(state, { [action.field]: action.value });
    case "chooseUnit":
      return edited(state, { unit: action.unit });
    case "leave":
      return { ...state, visited: new Set([...state.visited, action.field]) };
    case "restart":
      return { ...emptySplit, version: state.version + 1, draft: { ...emptySplit.draft, unit: state.draft.unit, customUnit: state.draft.customUnit, weights: action.weights ?? "" } };
    default:
      return runStep(state, action);
  }
}

function edited(state: SplitState, change: Partial<SplitDraft>): SplitState {
  return { ...state, draft: { ...state.draft, ...change }, ...askAgain(state) };
}

/** What the fields say is wrong before anything is asked of the workbook. */
export function fieldProblems(draft: SplitDraft): Readonly<Partial<Record<SplitField, Problem>>> {
  const total = draft.total.trim();
  const totalProblem: Problem | undefined =
    total === "" ? { key: "field.totalMissing" } : totalOf(total) === undefined ? { key: "field.totalText", values: { text: total } } : undefined;
  return {
    ...(totalProblem === undefined ? {} : { total: totalProblem }),
    ...(draft.weights.trim() === "" ? { weights: { key: "field.weightsMissing" } } : {}),
    ...(unitOf(draft) === undefined ? { unit: { key: "field.unitText", values: { text: draft.customUnit } } } : {}),
  };
}

/** The question to the action, or undefined while a field is not ready. */
export function requestOf(draft: SplitDraft): SplitRequest | undefined {
  const total = totalOf(draft.total.trim());
  const unit = unitOf(draft);
  const weightsAddress = withoutEquals(draft.weights);
  if (total === undefined || unit === undefined || weightsAddress === "") return undefined;
  const place = withoutEquals(draft.place);
  return { total, weightsAddress, unit, ...(place === "" ? {} : { place }) };
}

/** What a typed total was read as, where that does not look the same. */
export function totalReadAs(draft: SplitDraft): number | undefined {
  const typed = draft.total.trim();
  const total = numberIn(typed);
  return total === undefined || String(total) === typed ? undefined : total;
}

function totalOf(text: string): number | string | undefined {
  const address = withoutEquals(text);
  return numberIn(text) ?? (isCellAddress(address) ? address : undefined);
}

/** The unit that was chosen or typed; undefined for none above 0. */
export function unitOf({ unit, customUnit }: Pick<SplitDraft, "unit" | "customUnit">): number | undefined {
  const value = numberIn(unit === "custom" ? customUnit : unit);
  return value !== undefined && value > 0 ? value : undefined;
}

/** A reference as typed into a field, with or without the sign of a formula. */
export function withoutEquals(text: string): string {
  return text.trim().replace(/^=\s*/, "");
}

/** The field that a refusal is about, so that it is said where it can be mended. */
export function fieldOf({ key, values }: Problem, { total, weightsAddress, place }: SplitRequest): SplitField | undefined {
  if (key.startsWith("action.weight")) return "weights";
  if (key.startsWith("action.place")) return "place";
  if (key.startsWith("action.total")) return "total";
  if (key.startsWith("action.unit")) return "unit";
  if (key !== "workbook.invalid-address" && key !== "workbook.not-found" && key !== "workbook.too-large") return undefined;
  return ([["total", total], ["place", place], ["weights", weightsAddress]] as const).find(([, address]) => address === values?.address)?.[0];
}
