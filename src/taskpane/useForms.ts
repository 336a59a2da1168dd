import { useCallback, useEffect, useReducer, type Dispatch } from "react";
import { commission, commissionStart, type CommissionAction, type CommissionState } from "./state/commission";
import { commissionDraftIn, storedCommissionDraft } from "./state/commissionDraft";
import { closing, nothingToClose, type ClosingAction, type ClosingState } from "./state/closing";
import { emptyHealth, health, type HealthAction, type HealthState } from "./state/health";
import { emptyHolidays, holidays, type HolidaysAction, type HolidaysState } from "./state/holidays";
import { emptyMapping, mapping, type MappingAction, type MappingState } from "./state/mapping";
import type { Preferences } from "./state/preferences";
import { planDraftIn, storedPlanDraft } from "./state/storedPlan";
import { planStart, targetPlan, type PlanAction, type PlanState } from "./state/targetPlan";
import { rankings, rankingsStart, type RankingsAction, type RankingsState } from "./state/rankings";
import { rankingsRulesIn } from "./state/rankingsRules";
import { emptySplit, splitTarget, unitChoices, type SplitAction, type SplitState } from "./state/splitTarget";
import { typedDraftIn } from "./state/typedDraft";

const splitPreference = "draft.split";
const holidaysPreference = "draft.holidays";
const commissionPreference = "draft.commission";
const rankingsPreference = "draft.rankings";
const planPreference = "draft.targets";

/** What was typed into a screen, and the way to change it. */
export interface Form<State, Action> {
  readonly state: State;
  readonly dispatch: Dispatch<Action>;
}

/** The forms of all screens that write: they outlive their screens, so that going back loses nothing, and what was typed outlives the pane. */
export interface Forms {
  readonly split: Form<SplitState, SplitAction>;
  readonly holidays: Form<HolidaysState, HolidaysAction>;
  readonly commission: Form<CommissionState, CommissionAction>;
  /** Of its draft the rules are kept; columns move between sessions. */
  readonly rankings: Form<RankingsState, RankingsAction>;
  /** What was found in the workbook and said of it. */
  readonly map: Form<MappingState, MappingAction>;
  /** Columns of its draft are found again by their headers. */
  readonly targetPlan: Form<PlanState, PlanAction>;
  /** A period of a sheet of targets. */
  readonly closing: Form<ClosingState, ClosingAction>;
  readonly health: Form<HealthState, HealthAction>;
  /** Tells every form that the last write was taken back. */
  readonly undone: () => void;
}

export function useForms(preferences: Preferences): Forms {
  const [split, dispatchSplit] = useReducer(splitTarget, preferences, (kept) => ({ ...emptySplit, draft: typedDraftIn(kept.read(splitPreference), emptySplit.draft, { unit: unitChoices }) }));
  const [holidayForm, dispatchHolidays] = useReducer(holidays, preferences, (kept) => ({ ...emptyHolidays, draft: typedDraftIn(kept.read(holidaysPreference), emptyHolidays.draft) }));
  const [commissionForm, dispatchCommission] = useReducer(commission, preferences, (kept) => commissionStart(commissionDraftIn(kept.read(commissionPreference))));
  const [ranking, dispatchRankings] = useReducer(rankings, preferences, (kept) => rankingsStart(rankingsRulesIn(kept.read(rankingsPreference))));
  const [map, dispatchMap] = useReducer(mapping, emptyMapping);
  const [planForm, dispatchPlan] = useReducer(targetPlan, preferences, (kept) => planStart(planDraftIn(kept.read(planPreference), new Date().getFullYear() + 1)));
  const [closingForm, dispatchClosing] = useReducer(closing, nothingToClose);
  const [healthForm, dispatchHealth] = useReducer(health, emptyHealth);
  useKept(preferences, splitPreference, split.draft, JSON.stringify);
  useKept(preferences, holidaysPreference, holidayForm.draft, JSON.stringify);
  useKept(preferences, commissionPreference, commissionForm.draft, storedCommissionDraft);
  useKept(preferences, rankingsPreference, ranking.draft.rules, JSON.stringify);
  useKept(preferences, planPreference, planForm.draft, storedPlanDraft);
  const undone = useCallback(() => {
    dispatchSplit({ type: "undone" });
    dispatchHolidays({ type: "undone" });
    dispatchCommission({ type: "undone" });
    dispatchPlan({ type: "undone" });
    dispatchClosing({ type: "undone" });
    dispatchHealth({ type: "undone" });
    dispatchRankings({ type: "undone" });
  }, []);
  return {
    split: { state: split, dispatch: dispatchSplit },
    holidays: { state: holidayForm, dispatch: dispatchHolidays },
    commission: { state: commissionForm, dispatch: dispatchCommission },
    rankings: { state: ranking, dispatch: dispatchRankings },
    map: { state: map, dispatch: dispatchMap },
    targetPlan: { state: planForm, dispatch: dispatchPlan },
    closing: { state: closingForm, dispatch: dispatchClosing },
    health: { state: healthForm, dispatch: dispatchHealth },
    undone,
  };
}

function useKept<Draft>(preferences: Preferences, key: string, draft: Draft, textOf: (draft: Draft) => string): void {
  useEffect(() => {
    preferences.write(key, textOf(draft));
  }, [preferences, key, draft, textOf]);
}
