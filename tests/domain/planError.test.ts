import { PlanError } from "../../src/domain";

test("a sentence with a place and the fix", () => {
  const fault = new PlanError("weight-negative", { parameter: "weights", row: 2, column: 3 }, { found: -5 });
  expect(fault.message).toBe("weights, row 2, column 3, is -5. Weights are 0 or more.");
  expect(fault.isUnavailable).toBe(false);
});

test("the same fault told at another place keeps its details", () => {
  const fault = new PlanError("weight-negative", { parameter: "weights", index: 4 }, { found: -5 });
  expect(fault.message).toBe("weights, value 5, is -5. Weights are 0 or more.");
  expect(fault.at({ parameter: "weights", row: 1, column: 5 }).message).toBe("weights, row 1, column 5, is -5. Weights are 0 or more.");
});

test("only a question without an answer is unavailable", () => {
  expect(new PlanError("no-quota", { parameter: "quotas" }).isUnavailable).toBe(true);
  expect(new PlanError("below-first-band").isUnavailable).toBe(true);
  expect(new PlanError("nothing-to-rank").isUnavailable).toBe(true);
});
