import { commission } from "../../src/functions/commissions";
import { rfm } from "../../src/functions/customers";
import { aging, funnel } from "../../src/functions/pipeline";
import { rank } from "../../src/functions/rankings";
import { split } from "../../src/functions/targets";
import { installCustomFunctions } from "../support/customFunctionsStub";

beforeAll(installCustomFunctions);

const MILLION = 1_000_000;
const column = Array.from({ length: MILLION }, (_, index) => [(index % 1000) + 0.5]);

test("one million amounts are computed, not refused", () => {
  const paid = commission(column, [[0, 0.1], [500, 0.2]]);
  expect(paid).toHaveLength(MILLION);
  expect(paid[999_999]).toEqual([149.9]);
});

test("one million weights", () => {
  const parts = split(MILLION, column.map(() => [1]), 1);
  expect(parts).toHaveLength(MILLION);
  expect(parts.every(([part]) => part === 1)).toBe(true);
});

test("one million values", () => {
  const places = rank(column);
  expect([places[0], places[999_999]]).toEqual([[999_001], [1]]);
});

test("one million orders of as many customers", () => {
  const customers = column.map((_, index) => [`Customer ${index}`]);
  const dates = column.map((_, index) => [45_000 + (index % 1000)]);
  const rows = rfm(customers, dates, column);
  expect(rows).toHaveLength(MILLION + 1);
  expect([rows[1], rows[MILLION]]).toEqual([["Customer 0", 45_000, 999, 1, 0.5, 1, 1, 1, "111"], ["Customer 999999", 45_999, 0, 1, 999.5, 5, 1, 5, "515"]]);
});

test("one million deals, and one million receivables", () => {
  const stages = column.map((_, index) => [["Lead", "Offer", "won "][index % 3]]);
  expect(funnel(stages, [["Lead"], ["Offer"], ["Won"]], column, false)[2].slice(0, 2)).toEqual(["Won", 333_333]);
  const dueDates = column.map((_, index) => [46_000 + (index % 100)]);
  expect(aging(dueDates, [[1]], 46_100, [[1, "late"], [51, "too late"]], false)).toEqual([["Not due", 0, 0, 0], ["late", 500_000, 500_000, 0.5], ["too late", 500_000, 500_000, 0.5]]);
});
