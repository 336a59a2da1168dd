import * as fc from "fast-check";
import { applySplitTarget, proposeSplitTarget } from "../../src/actions/splitTarget";
import { lastWrite, undo } from "../../src/workbook/journal";
import { book, draft } from "./splitBook";

describe("applying a split", () => {
  it("writes one live formula with its heading, and undo takes both back", async () => {
    const workbook = book();
    const before = workbook.snapshot();
    const proposal = await proposeSplitTarget(workbook, { ...draft, heading: "Target 2027" });
    expect(proposal.cellCount).toBe(4);
    expect(await applySplitTarget(workbook, proposal)).toMatchObject({ status: "applied" });
    expect((await workbook.read("Reps!D1:D4")).values).toEqual([["Target 2027"], [10_000], [20_000], [10_000]]);
    expect((await workbook.read("Reps!D1:D4")).formulas[1]).toEqual(["=SALES.SPLIT(40000,Reps!C2:C4,1000)"]);
    expect(await lastWrite(workbook)).toMatchObject({ action: "split-target", address: "Reps!D2" });
    await undo(workbook);
    expect(workbook.snapshot()).toEqual(before);
  });

  it("refuses filled cells without a yes, also those filled after the proposal", async () => {
    const workbook = book();
    const proposal = await proposeSplitTarget(workbook, draft);
    workbook.edit("Reps!D3", "mine");
    expect(await applySplitTarget(workbook, proposal)).toEqual({ status: "refused", obstacles: [{ code: "not-empty", address: "Reps!D3" }] });
    expect((await applySplitTarget(workbook, proposal, { overwrite: true })).status).toBe("applied");
    await undo(workbook);
    expect((await workbook.read("Reps!D2:D4")).values).toEqual([[""], ["mine"], [""]]);
  });

  it("for any weights: what is previewed sums to the total, and undo is the identity", async () => {
    const weight = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constant(""));
    await fc.assert(fc.asyncProperty(fc.array(weight, { minLength: 1, maxLength: 8 }), fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom(0.01, 1, 7, 1000), async (weights, cents, unit) => {
      fc.pre(weights.some((each) => each !== "" && each > 0));
      const workbook = book([["Sales"], ...weights.map((each) => [each])]);
      const before = workbook.snapshot();
      const proposal = await proposeSplitTarget(workbook, { total: cents / 100, weightsAddress: `Reps!A2:A${weights.length + 1}`, unit, heading: "Share" });
      expect(proposal.sum).toBe(cents / 100);
      await applySplitTarget(workbook, proposal);
      await undo(workbook);
      expect(workbook.snapshot()).toEqual(before);
    }));
  });
});
