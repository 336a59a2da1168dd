import { dayOfText } from "../../src/domain";
import { daysBetween } from "../../src/domain/calendar/daysBetween";
import { calendarIn } from "../../src/functions/dateCells";
import { rfm } from "../../src/functions/customers";
import { attainment, timePassed } from "../../src/functions/progress";
import { band, commission, credit, draw, explain, payoutcurve } from "../../src/functions/commissions";
import { funnel } from "../../src/functions/pipeline";
import { prizes, rank, score } from "../../src/functions/rankings";
import { CHINA } from "../examples/china2026";
import { split, splitgrid } from "../../src/functions/targets";
import { PHASE_RUNS } from "./publishedPhases";
import { forecastParts } from "./publishedForecasts";

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
export interface Inputs {
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

/** Sources differ in what they print: pay of each period, the extra over the draw, or what is owed. */
function drawPeriods({ draw: least, earned, ...rest }: Inputs): unknown {
  const { draw_taken: taken, earned_1: first, earned_2: second, draw_paid: advanced, draw2, earned2 } = rest as unknown as Record<string, number>;
  const rows = (cells: readonly number[], ...more: unknown[]): number[][] => (draw as (...all: unknown[]) => unknown[][])(column(cells), ...more) as number[][];
  if (taken) {
    // The draw is paid on top of the first month's earnings, so together they are what that month pays at least.
    const [[month1], [month2]] = rows([first, second], taken + first);
    return { month1, month2 };
  }
  if (advanced) return { paycheck: rows([earned as number], advanced)[0][0] - advanced, shortfall: rows([earned2], draw2)[0][2] };
  const periods = rows(earned as number[], least);
  if (periods.length === 3) return { pay: periods.map(([paid]) => paid), balance: periods.map(([, , balance]) => balance) };
  const [[paid], [, , deficit]] = periods;
  return paid > (least as number) ? { extra: paid - (least as number), deficit } : rows(earned as number[], least, false).map(([each]) => each);
}

/** Tiers that add up, as one source has them, are points at the running sums. */
function payoutCurve({ points, x, target_bonus: bonus = 1, tiers, amount }: Inputs): unknown {
  if (points) return flat(payoutcurve([[x]], points as number[][]))[0] * (bonus as number);
  const steps = tiers as unknown as readonly { to: number; amount: number }[];
  const corners = steps.map(({ to }, index) => [to, steps.slice(0, index + 1).reduce((sum, tier) => sum + tier.amount, 0)]);
  return flat(payoutcurve([[amount]], [[0, 0], ...corners]))[0];
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

/** Percent of the monthly goal that the running credits of each person have reached. */
function runningAttainment(inputs: Inputs): unknown {
  const { annual_target: annual, months, I1, I2 } = inputs as unknown as { annual_target: number; months: number; I1: number[]; I2: number[] };
  const reached = [I1, I2].map((credits) => [credits.reduce((sum, credit) => sum + credit, 0)]);
  return { att: flat(attainment(reached, [[annual / months]])).map((ratio) => ratio * 100) };
}

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const passed = (start: string, end: string, asOf: unknown): number => flat(timePassed(start, end, asOf))[0];

function monthPassed({ date }: Inputs): number {
  const [year, month] = (date as string).split(/[-/]/).map(Number);
  return passed(`${year}-${month}-1`, `${year}-${month}-${lastDayOf(year, month)}`, date);
}

/** Working days of China in 2026, by month. */
function workingDays({ month }: Inputs): unknown {
  const calendar = calendarIn("工作日", CHINA);
  const worked = (inMonth: number): number => {
    const [first, last] = [1, lastDayOf(2026, inMonth)].map((day) => dayOfText(`2026-${inMonth}-${day}`)!);
    return daysBetween(first, last, calendar);
  };
  if (month !== undefined) return { work: worked(month as number), rest: lastDayOf(2026, month as number) - worked(month as number) };
  const byMonth = Array.from({ length: 12 }, (_, index) => worked(index + 1));
  return { byMonth, total: byMonth.reduce((sum, count) => sum + count, 0) };
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

/** A source that prints the fitted cells is asked without rounding; one that prints margins only, in whole units. */
function twoWay({ seed, rows, cols }: Inputs, expected: unknown): unknown {
  const isWhole = !Array.isArray(expected);
  const grid = splitgrid(column(rows as number[]), [cols as number[]], seed as number[][], isWhole ? 1 : 0) as number[][];
  const sum = (values: number[]): number => values.reduce((before, value) => before + value, 0);
  return isWhole ? { rows: grid.map(sum), cols: grid[0].map((_, index) => sum(grid.map((row) => row[index]))) } : grid;
}

/** Factors on a share of money, one after the other, as plans chain them. */
const chained = (amount: number, factors: readonly number[]): number => factors.reduce((share, factor) => pay(share, [[0, factor]], null, null, null, null, 0), amount);
const factorChain = ({ factors }: Inputs): unknown => chained(1, factors as number[]);
/** What each of so many equals costs or earns. */
const perHead = (total: number, heads: number): number => shares(total, Array<number>(heads).fill(1))[0];

function projectShare(inputs: Inputs): unknown {
  const { revenue, margin, base, perf, incentive } = inputs as unknown as Record<string, number>;
  return chained(revenue, [margin, base, flat(attainment([[perf]], [[incentive]]))[0]]);
}

function acquisitionCost(inputs: Inputs): unknown {
  const { cost, marketing, sales, newCustomers, customers } = inputs as unknown as Record<string, number>;
  return perHead(cost ?? marketing + sales, newCustomers ?? customers);
}

/** What is collected is a point on the way to the whole commission, which the cap cuts. */
function collectedThenCapped({ tiers, sales, collected, cap }: Inputs): unknown {
  return flat(payoutcurve(attainment([[collected]], [[sales]]), [[0, 0], [1, pay(sales, table(tiers))]], cap))[0];
}

/** Those who missed the goal pay 30 each, which those who reached it share. */
function contestPenalty({ done, notDone }: Inputs): unknown {
  const [winners, payers] = [done as string[], notDone as string[]];
  const each = (names: readonly string[], parts: readonly number[]): [string, number][] => names.map((name, index) => [name, parts[index]]);
  const due = 30 * payers.length;
  return Object.fromEntries([...each(winners, shares(due, winners.map(() => 1))), ...each(payers, shares(-due, payers.map(() => 1)))]);
}

/** How each kind of case is asked of the functions. */
export const RUNS: Readonly<Record<string, (inputs: Inputs, expected: unknown) => unknown>> = {
  ...PHASE_RUNS,
  tier_marginal: tierMarginal,
  tier_retroactive: tierRetroactive,
  accelerator,
  clawback: ({ earned, clawback_share: share }) => pay(-(earned as number), [[0, share]]),
  override,
  ytd_attainment: runningAttainment,
  "2026 法定工作日(含调休)": workingDays,
  错误的公开来源: workingDays,
  "MTD/YTD Time Passed": (inputs) => ({ mtd: monthPassed(inputs), ytd: passed("2026-1-1", "2026-12-31", inputs.date) }),
  "时间进度 (10号显示30%)": monthPassed,
  allocation_largest_remainder: largestRemainder,
  allocation_largest_ratio: largestRemainder,
  apportionment_other: largestRemainder,
  allocation_bounded: ({ capacity, demands }) => flat(split(capacity, column((demands as number[]).map(() => 1)), 0.1, null as never, column(demands as number[]))),
  allocation_two_way_ipf: twoWay,
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
  "完成率分段系数(来源公式有误)": ({ target, actual }) => {
    const rows = (explain as (...all: unknown[]) => unknown[][])(actual, [[0, 0], [1, 1], [1.2, 1], [1.5, 1]], null, [[target]]);
    return { bandOver120to150_max: rows.find(([from, to]) => from === 120 && to === 150)?.[2] };
  },
  draw: drawPeriods,
  forecast: forecastParts,
  payout_curve: payoutCurve,
  "达成率系数(阶梯+线性+封顶)": ({ attainment }) => flat(payoutcurve(column(attainment as number[]), [[0.6, 0.6], [0.8, 0.6], [0.8, 0.8], [1, 1], [1.2, 1], [1.2, 1.2]])),
  达成系数按司龄: ({ cases }) => (cases as number[][]).map(([reached, years]) => flat(payoutcurve([[reached]], years > 1 ? [[1, 1]] : [[0, 0], [1, 1]]))[0]),
  活动月倍数只放大门槛: ({ cases }) => (cases as number[][]).map(([performance, multiple]) => pay(performance, [[0, 0, 0], [1, 0, 10]], "retroactive", [[30_000 * multiple]])),
  ramp: ({ reported_sales: sales, credit_share: share }) => ({ credited: flat(credit([[sales]], [[share]]))[0] }),
  "80%当月/20%项目回款到位年底结算": ({ commission: paid }) => {
    const [now, yearEnd] = flat(credit([[paid]], [[0.8, 0.2]]));
    return { now, yearEnd };
  },
  奖扣比例区间: ({ table: bands, rates }) => flat(band(column(rates as number[]), bands as number[][])),
  "未满100%打折": ({ rate, completion }) => pay(flat(band([[completion]], [[0, 0.8], [1, 1]]))[0], [[0, rate]], null, null, null, null, 0),
  "二维系数表(回款率×完成率)": ({ cols, table_row: factors }) => {
    const bands = (cols as string[]).map((range, index) => [parseInt(range), (factors as number[])[index]]);
    return flat(band(column(bands.map(([from]) => from)), bands));
  },
  payment_on_cash: ({ deal_value: deal, received }) => flat(attainment([[received]], [[deal]]))[0],
  团队奖分配比例: ({ shares: percents }) => flat(credit([[100]], [(percents as number[]).map((percent) => percent / 100)])).reduce((sum, part) => sum + part, 0),
  "提成基数连乘(个人)": factorChain,
  "提成基数连乘(团队)": factorChain,
  个人项目提成: projectShare,
  "毛提成×回款率,再封顶": collectedThenCapped,
  请假扣款: ({ base, days, leaveDays }) => perHead(base as number, days as number) * (leaveDays as number),
  未达成PK: contestPenalty,
  加权金额: ({ amount, winRate }) => ({ weighted: flat(funnel([["open"]], [["open"]], [[pay(amount ?? 0, [[0, winRate]])]], false))[2] }),
  获客成本: acquisitionCost,
  "RFM 加权归一": ({ customers, weights }) => flat(score(customers as number[][], [Object.values(weights)], "minmax", [[-1, 1, 1]])).map((points) => points / 100),
  // How often each class is visited is a table of the source, not a result.
  "RFM 五分位 1-5 分 + 回访频率": ({ recencyDays }) => {
    const since = recencyDays as number[];
    const days = since.map((count) => 46_000 - count);
    return { scores: (rfm as (...all: unknown[]) => unknown[][])(column(since), column(days), [[1]], 46_000, 5, false).map((row) => row[5]) };
  },
  "PK奖惩(首位奖/末位罚)": ({ sales }) => {
    const sold = Object.entries(sales as unknown as Record<string, number>);
    const won = flat(prizes(column(sold.map(([, amount]) => amount)), [[100]]));
    return Object.fromEntries(sold.map(([name], index) => [name, won[index]]));
  },
};
