import type { ClosePeriodProposal } from "../../actions/closePeriod";
import { askAgain, notRun, runStep, type RunAction, type RunState } from "./run";

/** Which sheet of targets, and how many of its periods are closed; undefined offers the first sheet and one period more. */
interface ClosingDraft {
  readonly sheetId: string | undefined;
  readonly closed: number | undefined;
}

export type ClosingState = RunState<ClosePeriodProposal> & { readonly draft: ClosingDraft };

export type ClosingAction =
  | RunAction<ClosePeriodProposal>
  | { readonly type: "choose"; readonly choice: Partial<ClosingDraft> }
  | { readonly type: "restart" };

export const nothingToClose: ClosingState = { draft: { sheetId: undefined, closed: undefined }, ...notRun };

export function closing(state: ClosingState, action: ClosingAction): ClosingState {
  switch (action.type) {
    case "choose":
      return { ...state, draft: { ...state.draft, ...("sheetId" in action.choice && { closed: undefined }), ...action.choice }, ...askAgain(state) };
    case "restart":
      return { ...nothingToClose, ...askAgain(state) };
    default:
      return runStep(state, action);
  }
}
