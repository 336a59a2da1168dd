import { readFileSync } from "node:fs";
import path from "node:path";
import { mapWorkbook, type Region } from "../../src/imports";
import { csvGrid } from "../support/gridOf";

const sheet = (name: string, dates: readonly string[] = []) => csvGrid(readFileSync(path.resolve(__dirname, `../../src/preview/sample/adventureworks/${name}.csv`), "utf8"), name, dates);
const [orders, quotas, people, monthly] = mapWorkbook([sheet("orders-2020-06", ["OrderDate"]), sheet("quarterly-quotas"), sheet("salespeople"), sheet("monthly-targets")]).sheets.map(({ regions }) => regions[0]);
const meanings = (region: Region) => Object.fromEntries(region.columns.map(({ header, meaning }) => [header, meaning]));

test("orders, a line a row", () => {
  expect([orders.kind, orders.layout, orders.headerRows, orders.firstRow, orders.lastRow, orders.questions, orders.missing]).toEqual(["orders", "list", [0], 1, 3004, [], []]);
  expect(meanings(orders)).toEqual({
    SalesOrderNumber: "orderId", SalesOrderLineNumber: "ignore", OrderDate: "date", EmployeeKey: "employeeId", Territory: "region", Group: "ignore", ResellerKey: "customer",
    ProductKey: "product", OrderQuantity: "quantity", UnitPrice: "unitPrice", TotalProductCost: "cost", SalesAmount: "amount",
  });
});

test("quotas by year and quarter", () => {
  expect([quotas.kind, quotas.questions]).toEqual(["targets", []]);
  expect(meanings(quotas)).toEqual({ EmployeeKey: "employeeId", CalendarYear: "period", CalendarQuarter: "period", SalesAmountQuota: "quota" });
});

test("people with their quota and rate", () => {
  expect([people.kind, people.questions]).toEqual(["people", []]);
  expect(meanings(people)).toEqual({ BusinessEntityID: "employeeId", Territory: "region", SalesQuota: "quota", Bonus: "ignore", CommissionPct: "rate", SalesYTD: "actual", SalesLastYear: "ignore" });
});

test("targets with a month a column and dashes where none is set", () => {
  expect([monthly.kind, monthly.layout, monthly.firstRow, monthly.lastRow]).toEqual(["targets-by-month", "months-across", 1, 81]);
  expect(monthly.columns.map(({ meaning, period }) => [meaning, period?.index])).toEqual([["period", undefined], ["employeeId", undefined], ...Array.from({ length: 12 }, (_, index) => ["target", index + 1])]);
});

test("targets in thousands that no word calls thousands are asked about, for the orders beside them are a thousand times larger", () => {
  expect(monthly.questions.map(({ code, candidates }) => [code, candidates.length])).toEqual([["unit-unclear", 12]]);
});
