import { bandReached } from "./commissions/band";
import { COMMISSIONS } from "./commissions/commission";
import { credit } from "./commissions/credit";
import { drawAgainst } from "./commissions/draw";
import { explainMarginal, explainRetroactive } from "./commissions/explain";
import { payoutCurve } from "./commissions/payoutCurve";
import { commissionOnQuotas } from "./commissions/quotas";
import { trueUp } from "./commissions/trueup";
import { abc } from "./customers/abc";
import { retention } from "./customers/retention";
import { revisit } from "./customers/revisit";
import { rfm } from "./customers/rfm";
import type { Askable } from "./lane/question";
import { decline } from "./outlook/decline";
import { forecastLinear, forecastSeasonalNaive } from "./outlook/forecast";
import { aging } from "./pipeline/aging";
import { funnel } from "./pipeline/funnel";
import { progress } from "./progress/progress";
import { attainment, growth } from "./progress/ratios";
import { timePassed } from "./progress/timePassed";
import { grade } from "./rankings/grade";
import { leaderboard } from "./rankings/leaderboard";
import { prizes } from "./rankings/prizes";
import { RANKINGS } from "./rankings/rank";
import { rankInGroups, rankWithin } from "./rankings/rankAmong";
import { SCORES } from "./rankings/score";
import { phaseByDays, phaseByProfile } from "./targets/phase";
import { respread } from "./targets/respread";
import { seasonality } from "./targets/seasonality";
import { splitIntoShares, splitIntoUnits } from "./targets/split";
import { splitGridInProportion, splitGridInUnits, splitGridOfTwo } from "./targets/splitGrid";
import { splitWithinMaximums } from "./targets/splitWithin";
import { weights } from "./targets/weights";

/** Everything that native formulas can express, asked of both. */
export const QUESTIONS: readonly Askable[] = [
  ...[splitIntoUnits, splitIntoShares, splitWithinMaximums, respread, weights, splitGridInProportion, splitGridOfTwo, splitGridInUnits, phaseByDays, phaseByProfile, seasonality],
  ...[...COMMISSIONS, commissionOnQuotas, explainMarginal, explainRetroactive, trueUp, credit, drawAgainst, payoutCurve, bandReached],
  ...[attainment, growth, timePassed, progress],
  ...[...RANKINGS, rankInGroups, rankWithin, leaderboard, ...SCORES, grade, prizes],
  ...[rfm, abc, revisit, retention, funnel, aging, forecastLinear, forecastSeasonalNaive, decline],
];
