import type { BandSource } from "../../actions/commission/plannedBands";
import type { Method, Side } from "../../domain";
import type { Problem } from "../../locales/problems";
import type { CommissionPreview, CommissionRequest } from "../services";
import { blankBand, drawnBands, type BandColumn, type BandRow } from "./bandRows";
import { askAgain, notRun, runStep, type RunAction, type RunState } from "./run";
import { unitOf, withoutEquals, type UnitChoice } from "./splitTarget";

type CommissionTextField = "amounts" | "quotas" | "prior" | "range" | "place" | "bandsPlace" | "customUnit";
export type CommissionField = Exclude<CommissionTextField, "customUnit"> | "unit";

/** What the user typed and chose. */
export interface CommissionDraft extends Readonly<Record<CommissionTextField, string>> {
  /** Where the bands come from: drawn in the pane, or a range of the workbook. */
  readonly source: BandSource["kind"];
  readonly rows: readonly BandRow[];
  readonly method: Method;
  readonly side: Side;
  readonly unit: UnitChoice;
  /** "": whichever is proposed. */
  readonly form: "" | NonNullable<CommissionRequest["form"]>;
  /** "": no rank column. */
  readonly rank: "" | NonNullable<CommissionRequest["rank"]>;
}

/** The table that may take in a column, and what was proposed. */
type CommissionOffer = Pick<CommissionPreview["proposal"], "tableName" | "form">;

/** A problem and the field that it is shown at; without a field it stands above the button. */
export interface CommissionProblem extends Problem {
  readonly field?: CommissionField;
}

export interface CommissionState extends RunState<CommissionPreview, CommissionProblem> {
  readonly draft: CommissionDraft;
  readonly visited: ReadonlySet<CommissionField>;
  /** Of the last proposal: the choice stays where it is while the next one is worked out. */
  readonly offer: CommissionOffer | undefined;
}

export type CommissionAction =
  | RunAction<CommissionPreview, CommissionProblem>
  | { readonly type: "edit"; readonly field: CommissionTextField; readonly value: string }
  | { readonly type: "choose"; readonly choice: Partial<Pick<CommissionDraft, "source" | "method" | "side" | "unit" | "form" | "rank">> }
  | { readonly type: "editBand"; readonly index: number; readonly column: BandColumn; readonly value: string }
  | { readonly type: "addBand" }
  | { readonly type: "removeBand"; readonly index: number }
  | { readonly type: "leave"; readonly field: CommissionField }
  | { readonly type: "restart" };

export const emptyCommissionDraft: CommissionDraft = {
  amounts: "", quotas: "", prior: "", range: "", place: "", bandsPlace: "", customUnit: "",
  source: "drawn", rows: [{ ...blankBand, from: "0" }, blankBand], method: "marginal", side: "lower", unit: "0.01", form: "", rank: "",
};

/** @param draft - What was kept of an earlier session. */
export function commissionStart(draft: CommissionDraft = emptyCommissionDraft): CommissionState {
  return { draft, visited: new Set(), offer: undefined, ...notRun };
}

export function commission(state: CommissionState, action: CommissionAction): CommissionState {
  const { rows } = state.draft;
  switch (action.type) {
    case "edit":
      return edited(state, { [action.field]: action.value });
    case "choose":
      return edited(state, action.choice);
    case "editBand":
      return edited(state, { rows: rows.map((row, index) => (index === action.index ? { ...row, [action.column]: action.value } : row)) });
    case "addBand":
      return edited(state, { rows: [...rows, blankBand] });
    case "removeBand":
      return edited(state, { rows: rows.length === 1 ? [blankBand] : rows.filter((_, index) => index !== action.index) });
    case "leave":
      return { ...state, visited: new Set([...state.visited, action.field]) };
    case "restart":
      return { ...edited(state, { amounts: "", quotas: "", prior: "", place: "", bandsPlace: "", form: "" }), visited: new Set(), offer: undefined };
    default:
      return withOffer(runStep(state, action));
  }
}

function withOffer(state: CommissionState): CommissionState {
  if (state.run.state !== "ready") return state;
  const { tableName, form } = state.run.proposal.proposal;
  return { ...state, offer: { tableName, form } };
}

function edited(state: CommissionState, change: Partial<CommissionDraft>): CommissionState {
  return { ...state, draft: { ...state.draft, ...change }, ...askAgain(state) };
}

/** What the fields say is wrong before anything is asked of the workbook; the band editor has its own list. */
export function commissionFieldProblems(draft: CommissionDraft): Readonly<Partial<Record<CommissionField, Problem>>> {
  return {
    ...(withoutEquals(draft.amounts) === "" ? { amounts: { key: "field.amountsMissing" } } : {}),
    ...(draft.source === "range" && withoutEquals(draft.range) === "" ? { range: { key: "field.bandsMissing" } } : {}),
    ...(unitOf(draft) === undefined ? { unit: { key: "field.unitText", values: { text: draft.customUnit } } } : {}),
  };
}

export function hasQuotas({ quotas }: Pick<CommissionDraft, "quotas">): boolean {
  return withoutEquals(quotas) !== "";
}

/** The question to the action, or undefined while a field or a band is not ready. */
export function commissionRequestOf(draft: CommissionDraft): CommissionRequest | undefined {
  const { method, side } = draft;
  const unit = unitOf(draft);
  const amounts = withoutEquals(draft.amounts);
  const bands = bandsOf(draft);
  if (unit === undefined || amounts === "" || bands === undefined) return undefined;
  const optional = (draft.form === "column" ? (["quotas", "prior"] as const) : (["quotas", "prior", "place"] as const)).map((field) => [field, withoutEquals(draft[field])]).filter(([, text]) => text !== "");
  return { amounts, bands, method, side, unit, ...(draft.form !== "" && { form: draft.form }), ...(draft.rank !== "" && { rank: draft.rank }), ...(Object.fromEntries(optional) as Partial<CommissionRequest>) };
}

function bandsOf(draft: CommissionDraft): CommissionRequest["bands"] | undefined {
  if (draft.source === "range") {
    const reference = withoutEquals(draft.range);
    return reference === "" ? undefined : { kind: "range", reference };
  }
  const rows = drawnBands(draft.rows, hasQuotas(draft));
  const place = withoutEquals(draft.bandsPlace);
  return rows && { kind: "drawn", rows, ...(place === "" ? {} : { place }) };
}

const fieldsOfActions: readonly (readonly [string, CommissionField])[] = [
  ["action.amount", "amounts"], ["action.quota", "quotas"], ["action.prior", "prior"], ["action.band", "range"], ["action.places-overlap", "bandsPlace"], ["action.unit-", "unit"],
];

/** The field that a refusal is about, so that it is said where it can be mended. */
export function commissionFieldOf({ key, values }: Problem, { amounts, quotas, prior, place, bands }: CommissionRequest): CommissionField | undefined {
  const [, named] = fieldsOfActions.find(([start]) => key.startsWith(start)) ?? [];
  if (named !== undefined) return named === "range" && bands.kind === "drawn" ? undefined : named;
  if (!["action.place-in-source", "action.place-invalid", "workbook.invalid-address", "workbook.not-found", "workbook.too-large"].includes(key)) return undefined;
  const typed: readonly (readonly [CommissionField, string | undefined])[] = [
    ["amounts", amounts], ["quotas", quotas], ["prior", prior], ["place", place], bands.kind === "range" ? ["range", bands.reference] : ["bandsPlace", bands.place],
  ];
  return typed.find(([, address]) => address !== undefined && address === values?.address)?.[0];
}
