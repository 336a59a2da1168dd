import type englishPages from "../locales/help/pages/en-US.json";

/** What an argument is measured in: the part of the page texts that begins with "unit.". */
export type UnitKey = Extract<keyof typeof englishPages, `unit.${string}`>;

/** By the name of a parameter, which means the same in every function; `FUNCTION.parameter` where it does not. */
const UNITS: Readonly<Record<string, UnitKey>> = {
  total: "unit.amount", amounts: "unit.amount", amount: "unit.amount", minimums: "unit.amount", maximums: "unit.amount", actuals: "unit.amount",
  targets: "unit.amount", quotas: "unit.amount", quota: "unit.amount", prior: "unit.amount", earned: "unit.amount", draw: "unit.amount",
  opening: "unit.amount", prizes: "unit.amount", rowTotals: "unit.amount", columnTotals: "unit.amount",
  weights: "unit.weight", factors: "unit.weight", importance: "unit.weight", seed: "unit.weight", "GRADE.shares": "unit.weight",
  shares: "unit.ratio", cap: "unit.ratio", "PAYOUTCURVE.cap": "unit.payout",
  attainments: "unit.attainment",
  values: "unit.measure", within: "unit.measure", current: "unit.measure", previous: "unit.measure", metrics: "unit.measure", scores: "unit.measure",
  bands: "unit.bands", "BAND.bands": "unit.results", points: "unit.points", threshold: "unit.threshold",
  unit: "unit.step", closed: "unit.count", top: "unit.count",
  horizon: "unit.count", season: "unit.count", window: "unit.count", bins: "unit.count",
  profile: "unit.weight", history: "unit.measure", level: "unit.ratio", cutoffs: "unit.ratio", "DECLINE.threshold": "unit.ratio",
  lastVisits: "unit.date", dueDates: "unit.date", dates: "unit.date", intervals: "unit.intervals", "AGING.bands": "unit.overdue",
  customers: "unit.text", classes: "unit.text", stages: "unit.text", before: "unit.text", after: "unit.text", "FUNNEL.order": "unit.text",
  grain: "unit.word", profileBy: "unit.word",
  start: "unit.date", end: "unit.date", asOf: "unit.date", holidays: "unit.holidays",
  groups: "unit.text", names: "unit.text", labels: "unit.any", otherwise: "unit.any",
  eligible: "unit.yesNo", recoverable: "unit.yesNo", directions: "unit.sign",
  method: "unit.word", side: "unit.word", ties: "unit.word", order: "unit.word", days: "unit.word", headers: "unit.word",
};

export function unitOf(id: string, parameter: string): UnitKey {
  const unit = UNITS[`${id}.${parameter}`] ?? UNITS[parameter];
  if (unit === undefined) throw new Error(`No unit for the parameter ${parameter} of ${id} in src/help/units.ts.`);
  return unit;
}
