import type { TargetPlanProposal } from "../../actions/planTargets";
import type { Region } from "../../imports";
import { foundAgain, regionDefaults } from "./planColumns";
import type { PlanDraft, PlanTextField } from "./planDraft";
import { withLimit, withoutLimits, type LimitField } from "./planLimits";
import { askAgain, notRun, runStep, type RunAction, type RunState } from "./run";

export type PlanState = RunState<TargetPlanProposal> & {
  readonly draft: PlanDraft;
  /** What was proposed last for these names: they stay in sight while something is worked out anew, or is refused. */
  readonly shown?: TargetPlanProposal | undefined;
};

export type PlanAction =
  | RunAction<TargetPlanProposal>
  | { readonly type: "edit"; readonly field: PlanTextField; readonly value: string }
  | { readonly type: "choose"; readonly choice: Partial<Omit<PlanDraft, PlanTextField | "levels" | "region" | "limits">> }
  | { readonly type: "chooseRegion"; readonly region: Region }
  | { readonly type: "tablesRead"; readonly regions: readonly Region[] }
  | { readonly type: "toggleLevel"; readonly column: number }
  | { readonly type: "moveLevelUp"; readonly column: number }
  /** `key` as `limitKey` makes it. */
  | { readonly type: "limit"; readonly key: string; readonly field: LimitField; readonly value: string }
  | { readonly type: "removeLimits"; readonly key: string }
  | { readonly type: "restart" };

/** @param draft - What was kept of an earlier session, or an empty one. */
export function planStart(draft: PlanDraft): PlanState {
  return { draft, ...notRun };
}

export function targetPlan(state: PlanState, action: PlanAction): PlanState {
  const { levels, limits } = state.draft;
  switch (action.type) {
    case "edit":
      return edited(state, { [action.field]: action.value });
    case "choose":
      return edited(state, action.choice);
    case "chooseRegion":
      return renamed(state, regionDefaults(action.region));
    case "tablesRead":
      return tablesRead(state, action.regions);
    case "toggleLevel":
      return renamed(state, { levels: levels.includes(action.column) ? levels.filter((column) => column !== action.column) : [...levels, action.column] });
    case "moveLevelUp":
      return renamed(state, { levels: movedUp(levels, action.column) });
    case "limit":
      return edited(state, { limits: withLimit(limits, action.key, action.field, action.value) });
    case "removeLimits":
      return edited(state, { limits: withoutLimits(limits, action.key) });
    case "restart":
      return renamed(state, { total: "", limits: {} });
    case "proposed":
      return { ...runStep(state, action), ...(action.version === state.version && { shown: action.proposal }) };
    default:
      return runStep(state, action);
  }
}

function edited(state: PlanState, change: Partial<PlanDraft>): PlanState {
  return { ...state, draft: { ...state.draft, ...change }, ...askAgain(state) };
}

/** An edit after which other names get targets. */
function renamed(state: PlanState, change: Partial<PlanDraft>): PlanState {
  return { ...edited(state, change), shown: undefined };
}

function tablesRead(state: PlanState, regions: readonly Region[]): PlanState {
  const found = foundAgain(state.draft, regions);
  if (found !== undefined) {
    // What was proposed over an earlier reading is asked again.
    const isAsked = state.run.state === "ready" || state.run.state === "loading" || state.run.state === "failed";
    return JSON.stringify(found) === JSON.stringify(state.draft) && !isAsked ? state : { ...edited(state, found), isStale: state.isStale };
  }
  const first = regions.find(({ kind }) => kind === "orders") ?? regions[0];
  return first === undefined ? state : renamed(state, regionDefaults(first));
}

function movedUp(levels: readonly number[], column: number): readonly number[] {
  const at = levels.indexOf(column);
  if (at < 1) return levels;
  return levels.map((other, index) => (index === at - 1 ? column : index === at ? levels[at - 1] : other));
}
