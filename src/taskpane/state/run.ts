import type { LastWrite } from "../../workbook/journal";
import type { Problem } from "../../locales/problems";

/** The life of one action, from question to written cells. Every screen that writes goes through these states. */
export type Run<Proposal, Done, Problem> =
  | { readonly state: "idle" }
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly proposal: Proposal }
  | { readonly state: "writing"; readonly proposal: Proposal }
  | { readonly state: "done"; readonly write: Done; readonly proposal?: Proposal }
  | { readonly state: "failed"; readonly problem: Problem; readonly proposal?: Proposal };

/** A write is going on, or is done: what is shown is what is written. */
export function isOver({ state }: Run<unknown, unknown, unknown>): boolean {
  return state === "writing" || state === "done";
}

/** What every form that writes keeps beside its fields. */
export interface RunState<Proposal, Told extends Problem = Problem> {
  readonly overwrite: boolean;
  /** Counts the edits: an answer to an older question is dropped. */
  readonly version: number;
  readonly run: Run<Proposal, LastWrite, Told>;
  /** The sheet changed between preview and write: the new preview needs a second look. */
  readonly isStale: boolean;
}

export type RunAction<Proposal, Told extends Problem = Problem> =
  | { readonly type: "proposing"; readonly version: number }
  | { readonly type: "proposed"; readonly version: number; readonly proposal: Proposal }
  /** Something else by now, since the workbook was edited. */
  | { readonly type: "refreshed"; readonly version: number; readonly proposal: Proposal; readonly isSameLoss: boolean }
  | { readonly type: "refused"; readonly version: number; readonly problem: Told }
  | { readonly type: "allowOverwrite"; readonly allowed: boolean }
  | { readonly type: "writing" }
  | { readonly type: "written"; readonly write: LastWrite }
  | { readonly type: "stale" }
  | { readonly type: "undone" }
  | { readonly type: "writeFailed"; readonly problem: Told };

export const notRun = { overwrite: false, version: 0, run: { state: "idle" }, isStale: false } as const satisfies RunState<never, never>;

/** After an edit everything is asked anew: a yes given for one proposal does not hold for the next. */
export function askAgain({ version }: { readonly version: number }): RunState<never, never> {
  return { ...notRun, version: version + 1 };
}

/** The steps from a question to written cells. A step that does not belong to the state leaves it as it is. */
export function runStep<State extends RunState<Proposal, Told>, Proposal, Told extends Problem>(state: State, action: RunAction<Proposal, Told>): State {
  const run: RunState<Proposal, Told>["run"] = state.run;
  const to = (next: typeof run): State => ({ ...state, run: next });
  switch (action.type) {
    case "proposing":
      return action.version === state.version ? to({ state: "loading" }) : state;
    case "proposed":
      return action.version === state.version ? to({ state: "ready", proposal: action.proposal }) : state;
    case "refreshed":
      if (action.version !== state.version || (run.state !== "ready" && run.state !== "failed")) return state;
      // Why a write failed is told until the user goes on.
      return { ...to(run.state === "failed" && run.proposal !== undefined ? { ...run, proposal: action.proposal } : { state: "ready", proposal: action.proposal }), overwrite: state.overwrite && action.isSameLoss };
    case "refused":
      return action.version === state.version ? to({ state: "failed", problem: action.problem }) : state;
    case "allowOverwrite":
      return { ...state, overwrite: action.allowed };
    case "writing":
      return (run.state === "ready" || run.state === "failed") && run.proposal !== undefined ? to({ state: "writing", proposal: run.proposal }) : state;
    case "written":
      return { ...to({ state: "done", write: action.write, ...(run.state === "writing" ? { proposal: run.proposal } : {}) }), overwrite: false, isStale: false };
    case "undone":
      return run.state === "done" || run.state === "failed" ? { ...state, ...askAgain(state) } : state;
    case "stale":
      return { ...state, ...askAgain(state), isStale: true };
    case "writeFailed":
      return to({ state: "failed", problem: action.problem, ...(run.state === "writing" ? { proposal: run.proposal } : {}) });
  }
}
