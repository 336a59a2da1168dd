import { commission } from "../../src/functions/commissions";
import { prizes, rank, score } from "../../src/functions/rankings";
import { split } from "../../src/functions/targets";

/** A worked example from a public source, as copied into tests/examples. */
export interface PublishedCase {
  readonly id: string;
  readonly kind: string;
  readonly source_url: string;
  readonly inputs: Inputs;
  readonly expected: unknown;
  readonly tolerance?: number;
}

interface Tier {
  readonly from: number;
  readonly rate: number;
}

/** The inputs that any of the cases has; each run reads the ones of its kind. */
interface Inputs {
  readonly tiers: Tier[];
  readonly brackets: Tier[];
  readonly amount?: number;
  readonly amounts?: number[];
  readonly sales: number;
  readonly total: number;
  readonly weights: number[];
  readonly votes?: number[];
  readonly seats: number;
  readonly populations?: Record<string, number>;
  readonly values: number[];
  readonly method: string;
  readonly order: string;
  readonly [name: string]: unknown;
}

const TIES: Readonly<Record<string, string>> = { average: "fractional", min: "competition", max: "modified", dense: "dense", ordinal: "ordinal" };

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const flat = (cells: unknown[][]): number[] => cells.flat() as number[];
const table = (tiers: readonly Tier[]): unknown[][] => tiers.map(({ from, rate }) => [from, rate]);
const pay = (amount: number, bands: unknown[][], ...rest: unknown[]): number => flat((commission as (...all: unknown[]) => unknown[][])([[amount]], bands, ...rest))[0];
const shares = (total: unknown, weights: readonly unknown[], unit = 0.01): number[] => flat(split(total, column(weights), unit));

function tierMarginal({ tiers, amount = 0, amounts, ...rest }: Inputs): unknown {
  if (!tiers) {
    // The tier is on the company's share; in gross sales it ends where that share is reached.
    const { gross, prior_company_share: prior, tier_end_share: end, rate_below: below, rate_above: above } = rest as unknown as Record<string, number>;
    return pay(gross, [[0, below], [end / below, above]], null, null, [[prior / below]]);
  }
  if (!amounts) return pay(amount, table(tiers));
  return flat(commission(column(amounts), table(tiers))).reduce((sum, paid) => sum + paid, 0);
}

function tierRetroactive({ tiers, amount = 0, rate, kicker_on_commission: kicker }: Inputs): unknown {
  if (tiers) return pay(amount, table(tiers), "retroactive");
  return { base: pay(amount, [[0, rate]]), kicker: pay(amount, [[0, (rate as number) * (kicker as number)]]) };
}

function accelerator({ quota, base_rate: base, accel_rate: faster, rate, bonus_rate: bonus, sales }: Inputs): unknown {
  const bands = [[0, base ?? rate], [1, faster ?? bonus]];
  const upTo = pay(quota as number, bands, null, [[quota]]);
  const above = pay(sales - (quota as number), bands, null, [[quota]], [[quota]]);
  return base === undefined ? { wages: upTo, bonus: above, total: pay(sales, bands, null, [[quota]]) } : { base: upTo, accelerated: above };
}

function largestRemainder({ votes, seats, populations, total, weights }: Inputs): unknown {
  if (!populations) return shares(total ?? seats, weights ?? votes, 1);
  const parts = shares(seats, Object.values(populations), 1);
  return Object.fromEntries(Object.keys(populations).map((name, index) => [name, parts[index]]));
}

function roundingDrift({ annual, months, total, percent }: Inputs): unknown {
  if (annual) return shares(annual, Array<number>(months as number).fill(1), 1);
  const rounded = shares(total, percent as number[], 1);
  return { rounded, sum: rounded.reduce((sum, part) => sum + part, 0) };
}

function rankingTies({ values, method, order }: Inputs): unknown {
  if (method) return flat(rank(column(values), null as never, TIES[method], order));
  return ([[7, "asc"], [2, "desc"], [3.5, "asc"]] as const).map(([value, direction]) => flat(rank([[value]], column(values), "competition", direction))[0]);
}

function compositeScore({ matrix, weights }: Inputs): unknown {
  const rows = matrix as number[][];
  if (!weights) return flat(score(rows, [[1]]));
  const similarity = flat(score(rows, [weights], "topsis"));
  return { similarity, rank: flat(rank(column(similarity))) };
}

interface Item {
  readonly t: number;
  readonly a: number;
  readonly w: number;
  readonly printed_raw?: number;
}

function weightedScorecard({ items, cap, base, multiplier }: Inputs): unknown {
  if (!items) return flat(score([[multiplier]], [[base]]))[0];
  const cards = items as Item[];
  const attained = cards.map(({ t: target, a: actual, printed_raw: printed }) => printed ?? actual / target);
  const [total] = flat(score([attained], [cards.map(({ w: weight }) => weight)], "weighted", null as never, cap));
  return { total: Math.round(total * 10_000) / 100 };
}

function override({ team_sales: sales, threshold, rate }: Inputs): unknown {
  return { first_dollar: pay(sales as number, [[0, rate]], null, null, null, null, 0.01, threshold), above_threshold: pay(sales as number, [[threshold, rate]]) };
}

/** 速算扣除数: what the rate reached on everything pays too much. */
const deductionAt = (amount: number, bands: unknown[][]): number => Math.round((pay(amount, bands, "retroactive") - pay(amount, bands)) * 100) / 100;

const marginalSales = ({ tiers, sales, gmv, quarterSales }: Inputs): unknown => pay(sales ?? (gmv as number) ?? quarterSales, table(tiers));
const deductions = ({ brackets }: Inputs): unknown => brackets.map(({ from }) => deductionAt(from, table(brackets)));
const excess = (inputs: Inputs): unknown => {
  const { performance, base, companyRate, floorRate } = inputs as unknown as Record<string, number>;
  return pay(performance, [[base, companyRate - floorRate]]);
};
const milestones = ({ steps, hours, performance }: Inputs): unknown =>
  flat(commission(column((hours ?? performance) as number[]), (steps as number[][]).map(([from, paid]) => [from, 0, paid]), "retroactive"));
const startingRates = ({ revenue }: Inputs): unknown => {
  const bands = [4, 5, 6, 7, 8, 9].map((step) => [step * 10_000, 0.16 + step / 100]);
  return (revenue as number[]).map((amount) => Math.round((pay(amount, bands, "retroactive", null, null, null, 0) / amount) * 1e6) / 1e6);
};

/** How each kind of case is asked of the three functions. */
export const RUNS: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
  tier_marginal: tierMarginal,
  tier_retroactive: tierRetroactive,
  accelerator,
  clawback: ({ earned, clawback_share: share }) => pay(-(earned as number), [[0, share]]),
  override,
  allocation_largest_remainder: largestRemainder,
  allocation_largest_ratio: largestRemainder,
  apportionment_other: largestRemainder,
  allocation_bounded: ({ capacity, demands }) => flat(split(capacity, column((demands as number[]).map(() => 1)), 0.1, null as never, column(demands as number[]))),
  rounding_drift: roundingDrift,
  ranking_ties: rankingTies,
  composite_score: compositeScore,
  weighted_scorecard: weightedScorecard,
  超额累进: marginalSales,
  "超额累进(分段累计)": marginalSales,
  "超额累进 (accelerator)": marginalSales,
  速算扣除数: ({ tiers, sales }) => ({ commission: pay(sales, table(tiers)), deduction: deductionAt(sales, table(tiers)) }),
  "速算扣除数(个税表)": deductions,
  "速算扣除数(经营所得)": deductions,
  "超额×费率差": excess,
  全额累进: ({ tiers, sales }) => pay(sales, table(tiers), "全额累进"),
  销售额提成: ({ sales, rate }) => pay(sales, [[0, rate]]),
  "全额 边界含下限(对照)": ({ sales }) => ({ amount: pay(sales, [[0, 0], [30_000, 0.1]], "全额累进", null, null, "含下限") }),
  "非累计 vs 累计 (quota tiers)": ({ quota, revenue }) => {
    const bands = [[0, 0.06], [1, 0.08], [1.5, 0.1]];
    return { nonCumulative: pay(revenue as number, bands, "retroactive", [[quota]]), cumulative: pay(revenue as number, bands, "marginal", [[quota]]) };
  },
  "达标奖(档位)": milestones,
  "达标加价(档位边界)": milestones,
  "门店提成(馆主)": ({ storeSales, rate }) => pay(storeSales as number, [[0, rate]]),
  "四舍五入 half-up": ({ amount = 0, rate }) => ({ halfUp: pay(amount, [[0, rate]]) }),
  "年→月 均分": ({ annual, months }) => shares((annual as number) / 10_000, Array<number>(months as number).fill(1)),
  "均分+10%": ({ annual_wan: annual, uplift }) => shares((annual as number) * (1 + (uplift as number)), Array<number>(12).fill(1)),
  "年→月均分→产品占比": ({ annual_wan: annual, shareA }) => {
    const [month] = shares(annual, Array<number>(12).fill(1));
    const [A, other] = shares(month, [shareA, 1 - (shareA as number)]);
    return { month, A, other };
  },
  产品线占比: ({ total_wan: total, shares: weights }) => shares(total, weights as number[]),
  "尾差 最大余数法": ({ total, weights }) => shares(total, weights, 1),
  "并列跳号(美式)": ({ values }) => flat(rank(column(values), null as never, "美式")),
  "同一数据 中国式": ({ values_shape: values }) => flat(rank(column(values as number[]), null as never, "中国式")),
  团队奖分配: ({ excess: above, poolRate, shares: weights }) => shares(pay(above as number, [[0, poolRate]]), weights as number[]),
  保底达标门槛与封顶费率: startingRates,
  "RFM 加权归一": ({ customers, weights }) => flat(score(customers as number[][], [Object.values(weights)], "minmax", [[-1, 1, 1]])).map((points) => points / 100),
  "PK奖惩(首位奖/末位罚)": ({ sales }) => {
    const sold = Object.entries(sales as unknown as Record<string, number>);
    const won = flat(prizes(column(sold.map(([, amount]) => amount)), [[100]]));
    return Object.fromEntries(sold.map(([name], index) => [name, won[index]]));
  },
};
