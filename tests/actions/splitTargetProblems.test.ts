import { ActionProblem } from "../../src/actions/actionProblem";
import { proposeSplitTarget } from "../../src/actions/splitTarget";
import type { SplitTargetDraft } from "../../src/actions/splitTarget";
import type { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { CellValue } from "../../src/workbook/workbook";
import { book, draft, reps } from "./splitBook";

const problemOf = async (workbook: MemoryWorkbook, more: Partial<SplitTargetDraft>): Promise<Partial<ActionProblem>> => {
  try {
    await proposeSplitTarget(workbook, { ...draft, ...more });
  } catch (error) {
    if (error instanceof ActionProblem) return { code: error.code, ...(error.address !== undefined && { address: error.address }), ...(error.found !== undefined && { found: error.found }) };
    throw error;
  }
  throw new Error("no problem");
};

describe("a draft without an answer names the cell", () => {
  it.each<[Partial<SplitTargetDraft>, CellValue, object]>([
    [{}, -1, { code: "weight-negative", address: "Reps!C3", found: "-1" }],
    [{}, "'12", { code: "weight-not-number", address: "Reps!C3", found: "12" }],
    [{}, true, { code: "weight-not-number", address: "Reps!C3", found: "TRUE" }],
    [{}, "#N/A", { code: "weight-error", address: "Reps!C3", found: "#N/A" }],
    [{ total: NaN }, 1, { code: "total-missing" }],
    [{ unit: -1 }, 1, { code: "unit-negative" }],
    [{ weightsAddress: "Reps!H2:H4" }, 1, { code: "weights-empty", address: "Reps!H2:H4" }],
    [{ weightsAddress: "Reps!B2:C4" }, 1, { code: "weights-not-one-line", address: "Reps!B2:C4" }],
    [{ place: "Reps!C4" }, 1, { code: "place-in-weights", address: "Reps!C4" }],
    [{ place: "Reps!F1", totalAddress: "Reps!F2" }, 1, { code: "place-in-weights", address: "Reps!F1" }],
    [{ place: "somewhere" }, 1, { code: "place-invalid", address: "somewhere" }],
  ])("%j with %j", async (more, weight, problem) => {
    const workbook = book(reps.map((row, index) => (index === 2 ? [row[0] ?? "", row[1] ?? "", weight] : row)));
    expect(await problemOf(workbook, more)).toEqual(problem);
  });

  it("all weights zero", async () => {
    expect(await problemOf(book([["Sales"], [0], [0]]), { weightsAddress: "Reps!A2:A3" })).toEqual({ code: "weights-zero", address: "Reps!A2:A3" });
  });

  it("a sheet that is not there is the workbook's own error", async () => {
    await expect(proposeSplitTarget(book(), { ...draft, weightsAddress: "Gone!A1:A3" })).rejects.toMatchObject({ code: "not-found" });
  });
});
