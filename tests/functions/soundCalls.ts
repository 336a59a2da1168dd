import { attainment, growth, progress, timePassed } from "../../src/functions/progress";
import { abc, retention, revisit, rfm } from "../../src/functions/customers";
import { decline, forecast } from "../../src/functions/forecast";
import { band, commission, credit, draw, explain, payoutcurve, trueup } from "../../src/functions/commissions";
import { aging, funnel } from "../../src/functions/pipeline";
import { grade, leaderboard, prizes, rank, score } from "../../src/functions/rankings";
import { phase, respread, seasonality, split, splitgrid, weights } from "../../src/functions/targets";

type Callable = (...args: unknown[]) => unknown;

const COLUMN = [[5], [7], [7]];
const BANDS = [[0, 0.1], [10, 0.2]];
const HOLIDAYS = [["date", "make-up"], [46_023, false], ["2026/1/4", true]];

/** Each function with sound arguments in every place; `needed` is how many of them it needs, 2 where nothing is said. */
export const SOUND_CALLS: Readonly<Record<string, { work: Callable; sound: readonly unknown[]; needed?: number }>> = {
  SPLIT: { work: split as Callable, sound: [100, COLUMN, 1, [[0], [0], [0]], [[90], [90], [90]]] },
  RESPREAD: { work: respread as Callable, sound: [100, COLUMN, [[1], [2], [3]], 1, 1] },
  WEIGHTS: { work: weights as Callable, sound: [[[1, 2], [3, 4], [5, 6]], [[0.5, 0.5]]] },
  SPLITGRID: { work: splitgrid as Callable, sound: [COLUMN, [[9, 10]], [[1, 1], [1, 1], [0, 1]], 1] },
  PHASE: { work: phase as Callable, sound: [100, 46_023, "2026-03-31", "month", COLUMN, "working", HOLIDAYS, 1, "period"], needed: 4 },
  SEASONALITY: { work: seasonality as Callable, sound: [[[46_023], ["2026/2/1"], [46_400.5]], COLUMN, "quarter"] },
  COMMISSION: { work: commission as Callable, sound: [COLUMN, BANDS, "marginal", [[10], [10], [10]], [[0], [1], [2]], "lower", 0.01, 0.1] },
  BAND: { work: band as Callable, sound: [COLUMN, [[6, "C"], [7, 1.2]], "upper", [["none"]]] },
  EXPLAIN: { work: explain as Callable, sound: [12, BANDS, "retroactive", [[10]], 5, "upper", 0.01, 0.1, "zh-CN"] },
  TRUEUP: { work: trueup as Callable, sound: [[[5, 7, -2], [7, 1, 9], [1, 2, 3]], BANDS, "retroactive", [[10], [20], [30]], "upper", 0.01, 0.1] },
  CREDIT: { work: credit as Callable, sound: [COLUMN, [[0.5, 0.2], [0.1, 1], [0, 0]], 1] },
  DRAW: { work: draw as Callable, sound: [COLUMN, 6, true, 2] },
  PAYOUTCURVE: { work: payoutcurve as Callable, sound: [COLUMN, [[6, 0], [7, 1]], 0.9] },
  RANK: { work: rank as Callable, sound: [COLUMN, COLUMN, "dense", "asc", [["n"], ["s"], ["n"]], [[true], [true], [false]]] },
  ATTAINMENT: { work: attainment as Callable, sound: [COLUMN, [[10], [10], [0]]] },
  GROWTH: { work: growth as Callable, sound: [COLUMN, [[10], [-10], [0]]] },
  TIMEPASSED: { work: timePassed as Callable, sound: [46_023, "2026-01-31", 46_040.5, "working", HOLIDAYS], needed: 3 },
  FUNNEL: { work: funnel as Callable, sound: [[["lead"], ["Won "], ["x"]], [["Lead"], ["won"]], COLUMN, "zh-TW"] },
  AGING: { work: aging as Callable, sound: [[["2026-01-31"], [46_023], [46_040.5]], COLUMN, "2026-01-31", [["days", "label"], [1, "late"], [31, "too late"]], "zh-CN"], needed: 4 },
  PROGRESS: { work: progress as Callable, sound: [COLUMN, [[10], [10], [0]], 46_023, "2026-01-31", 46_040.5, "working", HOLIDAYS], needed: 5 },
  FORECAST: { work: forecast as Callable, sound: [[[5], [7], [6], [8], [7]], 3, 2, "holt-winters", 0.8, "zh-CN"] },
  DECLINE: { work: decline as Callable, sound: [[[5, 7, 7, 5, 3, 2], [0, 0, 0, 1, 1, 1], [1, 2, 3, -4, 5, 6]], 2, 0.25], needed: 1 },
  GRADE: { work: grade as Callable, sound: [COLUMN, [[0.2], [0.8]], [["high"], ["low"]], [["n"], ["s"], ["n"]]] },
  PRIZES: { work: prizes as Callable, sound: [COLUMN, [[100], [50]], "pool", 0.01] },
  LEADERBOARD: { work: leaderboard as Callable, sound: [[["Ann"], ["Bo"], ["Cy"]], COLUMN, 2, [[1], [2], [3]], "dense", "asc", [["n"], ["s"], ["n"]], "zh-CN"] },
  SCORE: { work: score as Callable, sound: [[[1, 2], [3, 1], [2, 2]], [[0.5, 0.5]], "weighted", [[1, 1]], 2] },
  RFM: { work: rfm as Callable, sound: [[["Ann"], ["Bo"], ["Ann"]], [[46_000], ["2026-01-31"], [46_020.5]], COLUMN, "2026-02-01", 2, "zh-CN"], needed: 3 },
  ABC: { work: abc as Callable, sound: [COLUMN, [[0.5], [0.9]], [["high"], ["middle"], ["low"]]], needed: 1 },
  REVISIT: { work: revisit as Callable, sound: [[[46_000], ["2026-01-31"], [46_020.5]], [["A"], ["B"], ["A"]], [["class", "days"], ["A", 30], ["B", 90]], "working", HOLIDAYS], needed: 3 },
  RETENTION: { work: retention as Callable, sound: [[["Ann"], ["Bo"], ["Ann"]], [["bo"], ["Cy"]]] },
  "SCORE by topsis": { work: score as Callable, sound: [[[1, 2], [3, 1], [2, 2]], [[0.5, 0.5]], "topsis", [[1, -1]]] },
};
