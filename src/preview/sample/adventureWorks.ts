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
