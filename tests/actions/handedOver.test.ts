import { handedOver } from "../../src/actions/handedOver";
import { readArguments } from "../../src/actions/readArguments";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";

const workbook = new MemoryWorkbook({ sheets: [{ name: "Reps", rows: [[1, "x", true], ["", "=BLANK", "#N/A"]] }], evaluate: () => "" });
const handed = async (text: string, isRange: boolean): Promise<unknown> => {
  const [reading] = await readArguments(workbook, [text], "Reps", 100);
  return reading && handedOver(reading, isRange);
};

it("hands a range over as rows: blank is null, an empty text stays one, an error is an object", async () => {
  expect(await handed("A1:C2", true)).toEqual([[1, "x", true], [null, "", { type: "CustomFunctionError", code: "#N/A" }]]);
});

it("hands one value over where the parameter takes one", async () => {
  expect([await handed("A1", false), await handed("A2", false), await handed("5", false), await handed("", false)]).toEqual([1, null, 5, null]);
  expect(await handed("C2", false)).toEqual({ type: "CustomFunctionError", code: "#N/A" });
});

it("makes a range of a single value where the parameter takes a range", async () => {
  expect([await handed("A1", true), await handed("5", true), await handed("{1,2}", true), await handed("", true)]).toEqual([[[1]], [[5]], [[1, 2]], null]);
});

it("leaves to Excel what a preview cannot tell", async () => {
  expect([await handed("A1:A2", false), await handed("SUM(A1)", true)]).toEqual([undefined, undefined]);
});
