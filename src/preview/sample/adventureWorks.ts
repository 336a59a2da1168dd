import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One line of a CSV file of the sample data by its header names. The files quote nothing. */
export type CsvLine = Readonly<Record<string, string>>;

function readCsv(file: string): CsvLine[] {
  const [header = "", ...lines] = readFileSync(join(__dirname, "adventureworks", file), "utf8").trim().split(/\r?\n/);
  const names = header.split(",");
  return lines.map((line) => {
    const fields = line.split(",");
    return Object.fromEntries(names.map((name, index) => [name, fields[index] ?? ""]));
  });
}

export function readOrders(): CsvLine[] {
  return readCsv("orders-2020-06.csv");
}

/** Quota per EmployeeKey of the quarter that June 2020 belongs to; the quotas are seven years behind the orders. */
export function readQuotas(): Map<number, number> {
  return new Map(
    readCsv("quarterly-quotas.csv")
      .filter((line) => line.CalendarYear === "2013" && line.CalendarQuarter === "2")
      .map((line) => [Number(line.EmployeeKey), Number(line.SalesAmountQuota)]),
  );
}

/** Seventeen people with their territory, what they sold this year and last, and the quota that two of them lack. */
export function readSalespeople(): CsvLine[] {
  return readCsv("salespeople.csv");
}

/** Quota per salesperson and quarter. */
export function readQuarterlyQuotas(): CsvLine[] {
  return readCsv("quarterly-quotas.csv");
}

/** The targets of everybody together, in thousands, month by month from July 2017 on; the last month with a target is June 2021. */
export function readMonthlyTargets(): { readonly month: string; readonly target: number }[] {
  const lines = readCsv("monthly-targets.csv");
  const years = [...new Set(lines.map(({ Year }) => Year))].sort((one, other) => Number(one) - Number(other));
  const months = years.flatMap((year) => Array.from({ length: 12 }, (_, index) => ({ year, month: String(index + 1).padStart(2, "0") })));
  return months
    .map(({ year, month }) => ({ month: `${year}-${month}`, targets: lines.filter(({ Year }) => Year === year).map((line) => line[`M${month}`]).filter((text) => text !== "-") }))
    .filter(({ targets }) => targets.length > 0)
    .map(({ month, targets }) => ({ month, target: targets.reduce((sum, text) => sum + Number(text), 0) }));
}

/** 2020-06-01 as Excel counts days: 43983. */
export function serialOf(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000 + 25_569;
}
