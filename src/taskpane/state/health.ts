import type { HealthFinding, HealthReport } from "../../actions/checkWorkbook";
import { worstFirst } from "../../actions/health/worstFirst";
import type { RepairProposal } from "../../actions/repairData";
import type { Problem } from "../../locales/problems";
import { askAgain, notRun, runStep, type RunAction, type RunState } from "./run";

/** Merged cells are looked for after the rest, and only when the user wants it. */
export type MergedLook =
  | { readonly state: "offered" }
  | { readonly state: "looking" }
  | { readonly state: "found" }
  | { readonly state: "none" }
  | { readonly state: "failed"; readonly problem: Problem };

/** The life of one look through the workbook. */
type Check =
  | { readonly state: "idle" }
  /** The share that is read. */
  | { readonly state: "reading"; readonly share: number }
  | { readonly state: "stopped" }
  | { readonly state: "ready"; readonly report: HealthReport; readonly merged: MergedLook }
  | { readonly state: "failed"; readonly problem: Problem };

export interface HealthState extends RunState<RepairProposal> {
  readonly check: Check;
  /** The finding that is being mended; undefined while the list is shown. */
  readonly repairing: HealthFinding | undefined;
}

export type HealthAction =
  | RunAction<RepairProposal>
  | { readonly type: "check" }
  | { readonly type: "checking"; readonly share: number }
  | { readonly type: "checked"; readonly report: HealthReport }
  | { readonly type: "lookingForMerged" }
  | { readonly type: "mergedFound"; readonly report: HealthReport; readonly findings: readonly HealthFinding[] }
  | { readonly type: "mergedFailed"; readonly report: HealthReport; readonly problem: Problem }
  | { readonly type: "checkStopped" }
  | { readonly type: "checkFailed"; readonly problem: Problem }
  | { readonly type: "repair"; readonly finding: HealthFinding }
  | { readonly type: "closeRepair" };

export const emptyHealth: HealthState = { check: { state: "idle" }, repairing: undefined, ...notRun };

export function health(state: HealthState, action: HealthAction): HealthState {
  switch (action.type) {
    case "check":
      return { ...state, ...askAgain(state), repairing: undefined, check: { state: "idle" } };
    case "checking":
      return { ...state, check: { state: "reading", share: action.share } };
    case "checked":
      return { ...state, check: { state: "ready", report: action.report, merged: { state: "offered" } } };
    case "lookingForMerged":
      return merged(state, undefined, { state: "looking" });
    case "mergedFound":
      return merged(state, action.report, { state: action.findings.length > 0 ? "found" : "none" }, action.findings);
    case "mergedFailed":
      return merged(state, action.report, { state: "failed", problem: action.problem });
    case "checkStopped":
      return { ...state, check: { state: "stopped" } };
    case "checkFailed":
      return { ...state, check: { state: "failed", problem: action.problem } };
    case "repair":
      return { ...state, ...askAgain(state), repairing: action.finding };
    case "closeRepair":
      return state.run.state === "done" ? health(state, { type: "check" }) : { ...state, ...askAgain(state), repairing: undefined };
    case "written":
      // A page that was closed while it wrote tells nothing any more, but the list is of cells as they were.
      return state.run.state === "writing" ? runStep(state, action) : { ...state, check: { state: "idle" } };
    case "writeFailed":
      return state.run.state === "writing" ? runStep(state, action) : state;
    case "undone":
      // What was found before says nothing of the cells that were given back.
      return health(state, { type: "check" });
    default:
      return runStep(state, action);
  }
}

/** Merged cells that were looked for in the tables of an older report are dropped. */
function merged(state: HealthState, of: HealthReport | undefined, look: MergedLook, findings: readonly HealthFinding[] = []): HealthState {
  const { check } = state;
  if (check.state !== "ready" || (of !== undefined && of !== check.report)) return state;
  const report = findings.length === 0 ? check.report : { ...check.report, findings: worstFirst([...check.report.findings, ...findings]) };
  return { ...state, check: { state: "ready", report, merged: look } };
}
