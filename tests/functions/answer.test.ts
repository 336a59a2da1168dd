import { answer } from "../../src/functions/answer";
import { PlanError } from "../../src/domain";
import { installCustomFunctions, StubError } from "../support/customFunctionsStub";

beforeAll(installCustomFunctions);

function thrownBy(work: () => unknown[][]): unknown {
  try {
    return answer(work);
  } catch (fault) {
    return fault;
  }
}

test("a fault of a plan becomes the error of a cell", () => {
  const fault = thrownBy(() => {
    throw new PlanError("no-target", { parameter: "targets" });
  });
  expect(fault).toBeInstanceOf(StubError);
  expect(fault).toMatchObject({ code: "#N/A", message: "No target: targets is blank or 0." });
});

test("a fault of the program keeps its kind and its stack", () => {
  const fault = thrownBy(() => {
    return (undefined as unknown as { cells: unknown[][] }).cells;
  });
  expect(fault).toBeInstanceOf(TypeError);
  expect((fault as Error).stack).toContain("answer.test");
});

test("stacks are collected again afterwards", () => {
  const before = Error.stackTraceLimit;
  thrownBy(() => {
    throw new PlanError("weights-zero");
  });
  expect(Error.stackTraceLimit).toBe(before);
  expect(before).toBeGreaterThan(0);
});
