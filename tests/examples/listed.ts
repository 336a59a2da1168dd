/** A published case that our rules contradict: why, and what we return instead. */
export interface Contradicted {
  readonly reason: string;
  readonly ours: unknown;
}

const OTHER_METHOD = "another apportionment method; SPLIT gives the units left over to the largest remainders";
const DRIFT = "rounding each part by itself does not add up to the total; SPLIT parts always do";

const votesOne = { reason: OTHER_METHOD, ours: [51, 44, 2, 2, 1] };
const votesTwo = { reason: OTHER_METHOD, ours: [9, 7, 5, 4, 1] };

export const CONTRADICTED: Readonly<Record<string, Contradicted>> = {
  "alloc-moneyphp-6": { reason: "negative totals mirror the positive split: 5 over 7 and 3 is 4 and 1", ours: [-4, -1] },
  "apport-by1-dhondt": votesOne,
  "apport-by1-saintelague": votesOne,
  "apport-by1-modified_saintelague": votesOne,
  "apport-by1-huntington": votesOne,
  "apport-by1-adams": votesOne,
  "apport-by1-dean": votesOne,
  "apport-by2-quota": votesTwo,
  "apport-by2-saintelague": votesTwo,
  "apport-by2-modified_saintelague": votesTwo,
  "apport-by2-huntington": votesTwo,
  "apport-by2-adams": votesTwo,
  "marg-mytime-c3": { reason: "the source prints 424.98; its own bands and rates give 425.0005", ours: 425 },
  "marg-techcommunity-row5": { reason: "the hand calculation in the post takes 32,666.67 above the tier where 31,666.67 are", ours: 22_333.33 },
  "marg-mrexcel-1171921-row7": { reason: "the published sheet mixes 29,666.67 with a typed 29,666.37", ours: 29_888.89 },
  "rounding-drift-1m-12": { reason: DRIFT, ours: [83_334, 83_334, 83_334, 83_334, 83_333, 83_333, 83_333, 83_333, 83_333, 83_333, 83_333, 83_333] },
  "rounding-drift-so8684677-nov": { reason: DRIFT, ours: { rounded: [0, 0, 17, 17, 16], sum: 50 } },
  "rounding-drift-so8684677-dec": { reason: DRIFT, ours: { rounded: [0, 35, 34, 33, 0], sum: 102 } },
  "split-01": { reason: DRIFT, ours: [83.34, 83.34, 83.34, 83.34, 83.33, 83.33, 83.33, 83.33, 83.33, 83.33, 83.33, 83.33] },
  "workday-03": { reason: "the page gives February 31 days", ours: { work: 16, rest: 12 } },
  "progress-02": { reason: "the source counts 21 November as passed in the month, but not in the year; asOf counts as complete in both", ours: { mtd: 0.7, ytd: 325 / 365 } },
  "progress-03": { reason: "the source counts the days before the 10th; asOf counts as complete, so that is asOf the 9th", ours: 1 / 3 },
  "split-02": { reason: DRIFT, ours: [91.67, 91.67, 91.67, 91.67, 91.67, 91.67, 91.67, 91.67, 91.66, 91.66, 91.66, 91.66] },
  "scorecard-joans-fabrics": { reason: "the source prints 110.83; the four parts it prints add up to 113.83, and its bonus uses 1.14", ours: { total: 113.83 } },
  "prorate-masters-amounts": { reason: "the source rounds loosely to thousands, the quota up from 469,041.10", ours: { quota: 469_041.1, variable: 43_972.6 } },
  "pk-01": { reason: "takes the prize from the last in the ranking; prizes are not negative, so a penalty is a deduction elsewhere", ours: { A: 100, B: 0, C: 0 } },
};

/** Kinds of cases that ask for something that no function answers. */
export const OUTSIDE_KINDS: Readonly<Record<string, string>> = {
  percentile: "asks for a percentile or a percentage rank; Excel has both, and RANK, GRADE and RFM count places and heads instead",
};

/** Cases of other kinds that ask for something that the functions do not answer. */
export const OUTSIDE: Readonly<Record<string, string>> = {
  "claw-zepys-prorata": "asks for the share of a contract that was cancelled, not for a commission",
  "ytd-xactly-rolling": "asks for the running credits themselves, not for their share of a target",
  "rank-05": "gives comparison counts inside a SUMPRODUCT, not the values that were ranked",
  "rank-06": "gives comparison counts inside a SUMPRODUCT, not the values that were ranked",
  "rank-07": "gives comparison counts inside a SUMPRODUCT, not the values that were ranked",
  "zscore-ss-0": "gives mean and deviation, not the values that were compared",
  "zscore-ss-1": "gives mean and deviation, not the values that were compared",
  "zscore-ss-2": "gives mean and deviation, not the values that were compared",
  "standardize-formulajs": "gives mean and deviation, not the values that were compared",
  "wsm-kracka2010": "scales by sums and inverts costs, which is none of SCORE's methods",
  "entropy-weights": "asks for weights, not for a score",
  "std-weights": "asks for weights, not for a score",
  "season-hock-forecast": "multiplies a trend by given indices, which is no phasing of a total",
  "season-hock-deseason": "divides sales by given indices, which come from a ratio to a moving average; SEASONALITY does not remove the trend",
  "rfm-slideplayer-E": "scores one customer by fixed bands that the case does not give; RFM compares customers with each other",
  "growth-formulajs": "fits an exponential curve, which is none of FORECAST's methods",
  "quota-growth-salescookie": "asks for the quota that a growth leads to; GROWTH answers the other way round, and is tested with its numbers",
  "perf-spiff-op-count": "counts the steps of two programs, not money",
  "collect-chain-01": "the factor for 45 days is not among its inputs, only in its product",
  "forecast-03": "a rule of thumb, three times the target, without a pipeline to measure",
  "floor-01": "asks where commission starts, derived from a guaranteed salary",
};
