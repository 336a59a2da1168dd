import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * The sample workbook's numbers, computed a second time from the CSV files: whole numbers only, one loop per question,
 * nothing imported from src/. Amounts are in hundredths (cents), as BigInt.
 */
const folder = path.resolve(__dirname, "../../src/preview/sample/adventureworks");

export type Line = Readonly<Record<string, string>>;

export function readCsv(name: string): Line[] {
  const [header, ...lines] = readFileSync(path.join(folder, name), "utf8").trim().split(/\r?\n/);
  const columns = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, index) => [columns[index], cell])));
}

/** "356.9" -> 35690n. The files have at most four decimals, the last two of them zero where there are four. */
function cents(text: string): bigint {
  const [whole, fraction = ""] = text.split(".");
  const digits = fraction.padEnd(4, "0");
  if (digits.slice(2) !== "00") throw new Error(`${text} has fractions of a cent.`);
  return BigInt(whole + digits.slice(0, 2));
}

export interface Rep {
  readonly key: number;
  readonly lines: number;
  readonly sales: bigint;
  readonly quota: bigint | undefined;
}

/** Every rep with orders or with a quota for the second quarter of 2013, by key. */
export function reps(): Rep[] {
  const orders = readCsv("orders-2020-06.csv");
  const quotas = readCsv("quarterly-quotas.csv").filter((line) => line.CalendarYear === "2013" && line.CalendarQuarter === "2");
  const keys = [...new Set([...orders, ...quotas].map((line) => Number(line.EmployeeKey)))].sort((one, other) => one - other);
  return keys.map((key) => {
    const own = orders.filter((line) => Number(line.EmployeeKey) === key);
    const quota = quotas.find((line) => Number(line.EmployeeKey) === key);
    return { key, lines: own.length, sales: own.reduce((sum, line) => sum + cents(line.SalesAmount), 0n), quota: quota && cents(quota.SalesAmountQuota) };
  });
}

/** Largest remainder, ties to the earlier weight; `total` in units. */
export function split(total: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((one, other) => one + other, 0n);
  const parts = weights.map((weight) => (total * weight) / sum);
  const missing = Number(total - parts.reduce((one, other) => one + other, 0n));
  const byRemainder = weights.map((weight, index) => ({ index, remainder: (total * weight) % sum })).sort((one, other) => (one.remainder === other.remainder ? one.index - other.index : one.remainder > other.remainder ? -1 : 1));
  for (const { index } of byRemainder.slice(0, missing)) parts[index] += 1n;
  return parts;
}

/** Bands of attainment in percent and rates in tenths of a percent, as the sample's Bands sheet has them. */
const bands: readonly { readonly from: bigint; readonly rate: bigint }[] = [
  { from: 0n, rate: 10n },
  { from: 30n, rate: 12n },
  { from: 40n, rate: 15n },
  { from: 60n, rate: 20n },
];

/** Each band's rate on the part inside it, rounded once to the cent, half away from zero. */
export function commission(sales: bigint, quota: bigint): bigint {
  const scale = 100n * 1000n;
  const inBands = bands.map(({ from, rate }, index) => {
    const start = from * quota;
    const next = bands[index + 1];
    const end = next ? next.from * quota : sales * 100n;
    const reached = sales * 100n < end ? sales * 100n : end;
    return reached > start ? (reached - start) * rate : 0n;
  });
  const exact = inBands.reduce((one, other) => one + other, 0n);
  return (exact + scale / 2n) / scale;
}

/** 1 + how many are larger. */
export function rank(value: bigint, all: readonly bigint[]): number {
  return 1 + all.filter((other) => other > value).length;
}
