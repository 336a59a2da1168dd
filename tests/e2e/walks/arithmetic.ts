import { split } from "../independent";

/** What the walks expect, worked out in whole numbers; nothing here comes from src/. */

/** Somebody with a target to come: the names of the levels, outermost first, and a whole number to weigh by. */
export interface Member {
  readonly path: readonly string[];
  readonly weight: bigint;
}

export interface Target {
  readonly path: readonly string[];
  readonly weight: bigint;
  readonly target: bigint;
}

/** The target of every name on every level, in whole units; names in the order of their first member. */
export function targetsOf(total: bigint, members: readonly Member[], levelCount: number): readonly (readonly Target[])[] {
  const levels: Target[][] = [];
  let parents: readonly Target[] = [{ path: [], weight: 0n, target: total }];
  for (let level = 1; level <= levelCount; level++) {
    const targets = parents.flatMap((parent) => {
      const below = members.filter(({ path }) => isSame(path.slice(0, level - 1), parent.path));
      const names = [...new Set(below.map(({ path }) => path[level - 1]))];
      const weights = names.map((name) => sum(below.filter(({ path }) => path[level - 1] === name).map(({ weight }) => weight)));
      const parts = split(parent.target, weights);
      return names.map((name, index) => ({ path: [...parent.path, name], weight: weights[index], target: parts[index] }));
    });
    levels.push(targets);
    parents = targets;
  }
  return levels;
}

export function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((one, other) => one + other, 0n);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}

/** Days of the twelve months of a year. */
export function monthDays(year: number): readonly bigint[] {
  return Array.from({ length: 12 }, (_, month) => BigInt(serialOf(year, month + 1, 1) - serialOf(year, month, 1)));
}

/** Excel's number of a day; months count from 0. */
export function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / 86_400_000 + 25_569;
}

/** A band: its start in cents (or in hundredths of a percent of a quota) and its rate in tenths of a percent. */
export interface WholeBand {
  readonly from: bigint;
  readonly rate: bigint;
}

/** Each band's rate on the part of the cents inside it; in cents, rounded once, half up. */
export function commissionOn(cents: bigint, bands: readonly WholeBand[]): bigint {
  return rounded(inBands(cents, bands), 1000n);
}

/** The same where bands start at a share of the quota. */
export function commissionOnQuota(cents: bigint, quota: bigint, bands: readonly WholeBand[]): bigint {
  const scaled = bands.map(({ from, rate }) => ({ from: from * quota, rate }));
  return rounded(inBands(cents * 10_000n, scaled), 10_000n * 1000n);
}

function inBands(amount: bigint, bands: readonly WholeBand[]): bigint {
  return sum(bands.map(({ from, rate }, index) => {
    const next = bands[index + 1]?.from;
    const end = next === undefined || amount < next ? amount : next;
    return end > from ? (end - from) * rate : 0n;
  }));
}

function rounded(exact: bigint, scale: bigint): bigint {
  return (exact + scale / 2n) / scale;
}

/** "1,234.5" or 1234.5 -> 123450n. */
export function centsOf(cell: string | number): bigint {
  const [whole, fraction = ""] = String(cell).replace(/[$,]/g, "").split(".");
  if (fraction.length > 2) throw new Error(`${cell} has fractions of a cent.`);
  return BigInt(whole + fraction.padEnd(2, "0"));
}

/** 1 + how many have a larger share of what is below them: `part / whole`, compared crosswise. */
export function ranksOf(ratios: readonly { readonly part: bigint; readonly whole: bigint }[]): readonly number[] {
  return ratios.map((one) => 1 + ratios.filter((other) => other.part * one.whole > one.part * other.whole).length);
}
