import type { BoardProposal } from "../../actions/rankPeople";
import type { PeriodChoice } from "../../actions/ranking/boardPeriod";
import { askAgain, notRun, runStep, type RunAction, type RunState } from "./run";

/** A measure as it was typed. */
interface MeasureText {
  /** Absolute column; undefined for the one that the mapping offers. */
  readonly column?: number;
  readonly weight: string;
  readonly direction: 1 | -1;
}

/** Which columns the user chose; what is undefined comes from the mapping, null is none. */
interface BoardColumns {
  readonly region?: string;
  readonly person?: number;
  readonly group?: number | null;
  readonly dates?: number | null;
  readonly targetRegion?: string;
  readonly targetPerson?: number;
  readonly targetColumn?: number;
}

/** How the board is made, whatever the columns are. */
export interface BoardRules {
  readonly period: PeriodChoice["kind"];
  readonly from: string;
  readonly to: string;
  readonly compares: boolean;
  readonly by: "amount" | "attainment";
  readonly leavesOutIdle: boolean;
  readonly ties: "competition" | "dense";
  readonly top: string;
  readonly grades: string;
  readonly prizes: string;
  readonly hasChart: boolean;
}

export interface RankingsDraft {
  readonly columns: BoardColumns;
  readonly measures: readonly [MeasureText, ...MeasureText[]];
  readonly rules: BoardRules;
}

export interface RankingsState extends RunState<BoardProposal> {
  readonly draft: RankingsDraft;
}

export type RankingsAction =
  | RunAction<BoardProposal>
  | { readonly type: "chooseRegion"; readonly region: string }
  | { readonly type: "chooseColumn"; readonly choice: BoardColumns }
  | { readonly type: "rule"; readonly choice: Partial<BoardRules> }
  | { readonly type: "measure"; readonly index: number; readonly change: Partial<MeasureText> }
  | { readonly type: "addMeasure"; readonly column: number }
  | { readonly type: "removeMeasure"; readonly index: number }
  | { readonly type: "restart" };

const firstMeasure: MeasureText = { weight: "1", direction: 1 };

export const defaultRules: BoardRules = {
  period: "month", from: "", to: "", compares: true, by: "amount", leavesOutIdle: false, ties: "competition", top: "", grades: "", prizes: "", hasChart: true,
};

/** @param rules - What was kept of an earlier session. */
export function rankingsStart(rules: BoardRules = defaultRules): RankingsState {
  return { draft: { columns: {}, measures: [firstMeasure], rules }, ...notRun };
}

export function rankings(state: RankingsState, action: RankingsAction): RankingsState {
  const { draft } = state;
  const { columns, measures, rules } = draft;
  switch (action.type) {
    case "chooseRegion":
      // The columns of another table are other columns.
      return edited(state, { ...draft, columns: { region: action.region }, measures: [firstMeasure] });
    case "chooseColumn":
      return edited(state, { ...draft, columns: { ...columns, ...action.choice } });
    case "rule":
      return edited(state, { ...draft, rules: { ...rules, ...action.choice } });
    case "measure":
      return edited(state, { ...draft, measures: measures.map((measure, index) => (index === action.index ? { ...measure, ...action.change } : measure)) as [MeasureText, ...MeasureText[]] });
    case "addMeasure":
      return edited(state, { ...draft, measures: [...measures, { ...firstMeasure, column: action.column }] });
    case "removeMeasure": {
      const [first = firstMeasure, ...rest] = measures.filter((_, index) => index !== action.index);
      return edited(state, { ...draft, measures: [first, ...rest] });
    }
    case "restart":
      return edited(state, draft);
    default:
      return runStep(state, action);
  }
}

function edited(state: RankingsState, draft: RankingsDraft): RankingsState {
  return { ...state, draft, ...askAgain(state) };
}
