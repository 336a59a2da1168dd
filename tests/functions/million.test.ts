import { commission } from "../../src/functions/commissions";
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
