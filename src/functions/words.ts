import { PlanError, type Method, type Order, type PrizeTies, type ScoreMethod, type Side, type Ties } from "../domain";
import { folded, shown, valueIn } from "./cells";

/** What a word may be: each meaning with its English and Chinese forms, the default first. */
type Words<T extends string> = Readonly<Record<T, readonly string[]>>;

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
  dense: ["中国式", "中國式"],
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

/** The meaning of a word; the first of the list where the argument is omitted or blank. */
export function wordIn<T extends string>(argument: unknown, parameter: string, words: Words<T>): T {
  const meanings = Object.keys(words) as T[];
  const value = valueIn(argument, parameter);
  if (value === undefined) return meanings[0];
  const word = typeof value === "string" ? folded(value) : undefined;
  const meaning = meanings.find((known) => known === word || words[known].some((form) => form === word));
  if (meaning !== undefined) return meaning;
  const known = meanings.map((name) => (words[name].length > 0 ? `${name} (${words[name][0]})` : name)).join(", ");
  throw new PlanError("word-unknown", { parameter }, { found: shown(value), known });
}
