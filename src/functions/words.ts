import { PlanError, type ForecastMethod, type Grain, type Method, type Order, type PhaseRules, type PrizeTies, type ScoreMethod, type SeasonGrain, type Side, type Ties } from "../domain";
import { folded, shown, valueIn } from "./cells";

/** What a word may be: each meaning with its English and Chinese forms, the default first. */
export type Words<T extends string> = Readonly<Record<T, readonly string[]>>;

export const METHODS: Words<Method> = {
  marginal: ["超额累进", "超額累進"],
  retroactive: ["全额累进", "全額累進"],
};

export const SCORE_METHODS: Words<ScoreMethod> = {
  weighted: ["加权", "加權"],
  minmax: [],
  zscore: [],
  rank: [],
  topsis: [],
};

export const SIDES: Words<Side> = {
  lower: ["含下限"],
  upper: ["含上限"],
};

export const TIES: Words<Ties> = {
  competition: ["美式"],
  dense: ["中国式", "中國式", "中式"],
  fractional: ["平均"],
  ordinal: ["顺序", "順序"],
  modified: ["末位"],
};

export const PRIZE_TIES: Words<PrizeTies> = {
  pool: ["均摊", "均攤"],
  high: ["就高"],
};

export const ORDERS: Words<Order> = {
  desc: ["降序"],
  asc: ["升序"],
};

export const DAY_KINDS: Words<"calendar" | "working"> = {
  calendar: ["自然日", "日曆天"],
  working: ["工作日"],
};

export const PHASE_DAYS: Words<"calendar" | "working" | "equal"> = {
  ...DAY_KINDS,
  equal: ["均分"],
};

export const GRAINS: Words<Grain> = {
  month: ["月"],
  quarter: ["季", "季度"],
  week: ["周", "週"],
  day: ["日", "天"],
};

export const SEASON_GRAINS: Words<SeasonGrain> = {
  month: GRAINS.month,
  quarter: GRAINS.quarter,
  day: GRAINS.day,
};

export const PROFILE_KINDS: Words<NonNullable<PhaseRules["profileBy"]>> = {
  auto: ["自动", "自動"],
  calendar: ["日历", "日曆"],
  period: ["期间", "期間"],
};

export const FORECAST_METHODS: Words<ForecastMethod | "auto"> = {
  auto: ["自动", "自動"],
  linear: ["线性", "線性"],
  "seasonal-naive": ["季节性朴素", "季節性樸素"],
  "holt-winters": ["霍尔特-温特斯", "霍爾特-溫特斯"],
  "holt-winters-multiplicative": ["霍尔特-温特斯乘法", "霍爾特-溫特斯乘法"],
};

/** The meaning of a word; the first of the list where the argument is omitted or blank. */
export function wordIn<T extends string>(argument: unknown, parameter: string, words: Words<T>): T {
  const value = valueIn(argument, parameter);
  return value === undefined ? (Object.keys(words)[0] as T) : wordOf(value, parameter, words);
}

/** The meaning of a word that must be there. */
export function neededWordIn<T extends string>(argument: unknown, parameter: string, words: Words<T>): T {
  return wordOf(valueIn(argument, parameter), parameter, words);
}

function wordOf<T extends string>(value: unknown, parameter: string, words: Words<T>): T {
  const meanings = Object.keys(words) as T[];
  const word = typeof value === "string" ? folded(value) : undefined;
  const meaning = meanings.find((known) => known === word || words[known].some((form) => form === word));
  if (meaning !== undefined) return meaning;
  const known = meanings.map((name) => (words[name].length > 0 ? `${name} (${words[name][0]})` : name)).join(", ");
  throw new PlanError("word-unknown", { parameter }, { found: value === undefined ? "missing" : shown(value), known });
}
