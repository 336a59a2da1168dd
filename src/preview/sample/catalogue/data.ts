import { readMonthlyTargets, readOrders, readQuarterlyQuotas, readQuotas, readSalespeople, serialOf, type CsvLine } from "../adventureWorks";
import { look } from "../look";
import type { CellStyle } from "../../workbook/snapshot";
import type { Content } from "../sheetBuilder";
import type { InputColumn } from "./block";

/** The real data that the blocks of the catalogue are made of, read once. */
export const orders = readOrders();
export const salespeople = readSalespeople().map((line) => ({
  key: Number(line.BusinessEntityID),
  territory: line.Territory ?? "",
  quota: line.SalesQuota === "" ? "" : Number(line.SalesQuota),
  thisYear: Number(line.SalesYTD),
  lastYear: Number(line.SalesLastYear),
}));
export const monthlyTargets = readMonthlyTargets();
export const quarterlyQuotas = readQuarterlyQuotas();
const quotasOfTheQuarter = readQuotas();

const sold = (line: CsvLine): number => Math.round(Number(line.SalesAmount) * 100);

/** Sums of June's orders in money, by whatever the lines are told apart by, in ascending order of it. Added up in cents. */
export function salesBy(nameOf: (line: CsvLine) => string, lines: readonly CsvLine[] = orders): ReadonlyMap<string, number> {
  const cents = new Map<string, number>();
  for (const line of lines) cents.set(nameOf(line), (cents.get(nameOf(line)) ?? 0) + sold(line));
  const names = [...cents.keys()].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  return new Map(names.map((name) => [name, (cents.get(name) ?? 0) / 100]));
}

export const column = (heading: string, cells: readonly Content[], style?: CellStyle): InputColumn => ({ heading, cells, ...(style && { style }) });
export const moneyColumn = (heading: string, cells: readonly Content[]): InputColumn => column(heading, cells, look.money);
export const dateColumn = (heading: string, isoDates: readonly string[]): InputColumn => column(heading, isoDates.map(serialOf), look.date);
export const dateSetting = (label: string, isoDate: string) => ({ label, content: serialOf(isoDate), style: look.date });

/** The seventeen people of the data: who, where, and what they sold. */
export const team = {
  key: column("Person", salespeople.map(({ key }) => key), look.key),
  thisYear: moneyColumn("Sales this year", salespeople.map(({ thisYear }) => thisYear)),
  quota: moneyColumn("Quota", salespeople.map(({ quota }) => quota)),
  lastYear: moneyColumn("Sales last year", salespeople.map(({ lastYear }) => lastYear)),
} as const;

/** Everybody with orders in June 2020 and what they sold. */
const june = salesBy(({ EmployeeKey = "" }) => EmployeeKey);
export const juneTeam = {
  key: column("Person", [...june.keys()].map(Number), look.key),
  sales: moneyColumn("Sales of June", [...june.values()]),
  quota: moneyColumn("Quota of the quarter", [...june.keys()].map((key) => quotasOfTheQuarter.get(Number(key)) ?? "")),
} as const;

/** What one person sold in each week of June that has orders of theirs; weeks begin on the 1st, 8th, 15th, 22nd and 29th. */
export function weeksOf(employeeKey: string): readonly number[] {
  const own = salesBy(({ OrderDate = "" }) => String(Math.floor((Number(OrderDate.slice(8)) - 1) / 7)), orders.filter(({ EmployeeKey }) => EmployeeKey === employeeKey));
  return Array.from({ length: 5 }, (_, week) => own.get(String(week)) ?? 0);
}

interface JuneOrder {
  readonly order: string;
  readonly date: string;
  readonly serial: number;
  readonly territory: string;
  readonly reseller: number;
  readonly lines: number;
  readonly cents: number;
}

/** The orders of June, each with all its lines, in the order of the file. */
export const juneOrders: readonly JuneOrder[] = wholeOrders();

function wholeOrders(): JuneOrder[] {
  const found = new Map<string, JuneOrder>();
  for (const line of orders) {
    const { SalesOrderNumber: order = "", OrderDate: date = "", Territory: territory = "", ResellerKey = "" } = line;
    const { lines, cents } = found.get(order) ?? { lines: 0, cents: 0 };
    found.set(order, { order, date, serial: serialOf(date), territory, reseller: Number(ResellerKey), lines: lines + 1, cents: cents + sold(line) });
  }
  return [...found.values()];
}
