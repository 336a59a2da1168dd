import { createUniverWorkbook } from "../../../src/preview/workbook/univer/headless";
import type { UniverWorkbook } from "../../../src/preview/workbook/univer/headless";
import type { WorkbookSnapshot } from "../../../src/preview/workbook/snapshot";
import type { Behaviour } from "./fakes";
import { FakeCaller, Failure, book, declare, on, sheet } from "./fakes";

const functions = [
  declare("SPLIT", "total", "weights[][]", "unit?"), declare("TWICE", "amount"), declare("ECHO", "cells[][]"), declare("COUNT", "first[][]", "second?", "third?[][]"),
  declare("FAIL", "kind"), declare("MANY", "values*"), declare("ROWS", "count"),
];
const behaviours: Record<string, Behaviour> = {
  SPLIT: (total, weights) => {
    const cells = weights as number[][];
    const sum = cells.flat().reduce((whole, weight) => whole + Number(weight), 0);
    return cells.map((row) => row.map((weight) => (Number(total) * Number(weight)) / sum));
  },
  TWICE: (amount) => Number(amount) * 2,
  ECHO: (cells) => (cells as unknown[][]).map((row) => row.map((cell) => JSON.stringify(cell))),
  COUNT: (...parameters) => JSON.stringify(parameters),
  FAIL: (kind) => (kind === "embedded" ? [[1], [{ valueType: "CustomFunctionError", code: "#N/A", message: "no quota" }]] : new Failure(String(kind), "because")),
  MANY: (values) => JSON.stringify(values),
  ROWS: (count) => Array.from({ length: Number(count) }, (_, index) => [index + 1]),
};

let workbook: UniverWorkbook;
let caller: FakeCaller;
afterEach(() => workbook.dispose());

async function open(snapshot: WorkbookSnapshot, delay?: number): Promise<void> {
  caller = new FakeCaller(behaviours, delay);
  workbook = await createUniverWorkbook(snapshot, { functions, namespace: "SALES", caller });
}

test("a custom function shows #BUSY! while its call is under way, then spills; what depends on it follows", async () => {
  await open(book([sheet("Plan", [[1, "=SALES.SPLIT(100,A1:A4)", "=SUM(B1:B4)", "=1+1", "=B3*2"], [2], [3], [4]])]), 80);
  const plan = on(workbook, "Plan");
  await workbook.whenCalculated();
  expect(plan.values("B1:E1")).toEqual([["#BUSY!", "#BUSY!", 2, 0]]);
  expect(plan.type("B1")).toBe("Error");
  await workbook.whenSettled();
  expect(plan.values("A1:E4")).toEqual([[1, 10, 100, 2, 60], [2, 20, "", "", ""], [3, 30, "", "", ""], [4, 40, "", "", ""]]);
  expect(workbook.spillFrom(plan.area("B1"))).toEqual(plan.area("B1:B4"));
  expect(workbook.spillAnchor(plan.area("B3"))).toEqual(plan.area("B1"));
  expect(workbook.spillAnchor(plan.area("B1"))).toBeUndefined();
  expect(plan.formula("B3")).toBe(30);
  expect(caller.calls).toEqual([{ id: "SPLIT", parameters: [100, [[1], [2], [3], [4]], null], address: "Plan!B1" }]);
});

test("what reads a cell that a spill no longer fills follows", async () => {
  await open(book([sheet("Plan", [[3, "=SALES.ROWS(A1)", "=B3*10"]]), sheet("Other", [["=Plan!B2&\"!\""]])]));
  const [plan, other] = [on(workbook, "Plan"), on(workbook, "Other")];
  await workbook.whenSettled();
  expect([plan.values("C1"), other.values("A1")]).toEqual([[[30]], [["2!"]]]);
  plan.put("A1", 2);
  await workbook.whenSettled();
  expect([plan.values("C1"), other.values("A1")]).toEqual([[[0]], [["2!"]]]);
  plan.put("B1", "gone");
  await workbook.whenSettled();
  expect([plan.values("C1"), other.values("A1")]).toEqual([[[0]], [["!"]]]);
});

test("a spill becomes smaller, larger, is blocked and recovers", async () => {
  await open(book([sheet("Plan", [[4, "=SALES.ROWS(A1)", "=SUM(B1:B20)"]])]));
  const plan = on(workbook, "Plan");
  await workbook.whenSettled();
  expect(plan.values("B1:C5")).toEqual([[1, 10], [2, ""], [3, ""], [4, ""], ["", ""]]);
  plan.put("A1", 2);
  await workbook.whenSettled();
  expect(plan.values("B1:C5")).toEqual([[1, 3], [2, ""], ["", ""], ["", ""], ["", ""]]);
  plan.put("A1", 5);
  await workbook.whenSettled();
  expect(plan.values("B1:C6")).toEqual([[1, 15], [2, ""], [3, ""], [4, ""], [5, ""], ["", ""]]);
  plan.put("B3", "mine");
  await workbook.whenSettled();
  expect(plan.values("B1:B5")).toEqual([["#SPILL!"], [""], ["mine"], [""], [""]]);
  expect(workbook.spillFrom(plan.area("B1"))).toBeUndefined();
  plan.put("B3", "");
  await workbook.whenSettled();
  expect(plan.values("B1:C5")).toEqual([[1, 15], [2, ""], [3, ""], [4, ""], [5, ""]]);
  plan.put("A1", 1);
  await workbook.whenSettled();
  expect(plan.values("B1:C3")).toEqual([[1, 1], ["", ""], ["", ""]]);
  plan.put("B1", "");
  plan.put("A1", 3);
  await workbook.whenSettled();
  expect(plan.values("A1:C3")).toEqual([[3, "", 0], ["", "", ""], ["", "", ""]]);
});

test("arguments keep blanks, booleans, texts and errors apart; omitted arguments are null", async () => {
  const rows = [[1, "", true, "text", "=1/0", '=""', "=A1>0"], ["=SALES.ECHO(A1:G1)"], ["=SALES.COUNT(B1)", "=SALES.COUNT(A1:B1,B1)", "=SALES.COUNT({1,2;3,4},,A1)", "=SALES.COUNT(A1:B1*2,TRUE,NA())", '=SALES.COUNT("x",-1)']];
  await open(book([sheet("Data", rows)]));
  await workbook.whenSettled();
  const data = on(workbook, "Data");
  const error = (code: string): string => `{"type":"CustomFunctionError","code":"${code}"}`;
  expect(data.values("A2:G2")).toEqual([["1", "null", "true", '"text"', error("#DIV/0!"), '""', "true"]]);
  expect(data.values("A3:E3")).toEqual([[
    "[[[null]],null,null]", "[[[1,null]],null,null]", "[[[1,2],[3,4]],null,[[1]]]", `[[[2,0]],true,[[${error("#N/A")}]]]`, '[[["x"]],-1,null]',
  ]]);
});

test("functions nest, go through IF, names, other sheets and whole columns", async () => {
  const rows = [
    [1, "=SALES.ECHO(SALES.ROWS(3))", "", "=SALES.TWICE(IF(A1=1,SALES.TWICE(5),0))", "=SUM(SALES.ROWS(A3))", "=SALES.COUNT(Weights)", "=SALES.ECHO(Other!A:A)", "", "=SALES.COUNT(Other!A:B,Other!A1)"], [2], [3],
  ];
  await open(book([sheet("Main", rows), sheet("Other", [[7], [8, 9]])], { names: [{ name: "Weights", refersTo: "=Main!$A$1:$A$3" }] }));
  await workbook.whenSettled();
  const main = on(workbook, "Main");
  expect(main.values("B1:B4")).toEqual([["1"], ["2"], ["3"], [""]]);
  expect(main.values("D1:G1")).toEqual([[20, 6, "[[[1],[2],[3]],null,null]", "7"]]);
  expect(main.values("G1:G3")).toEqual([["7"], ["8"], [""]]);
  expect(main.value("I1")).toBe("[[[7,null],[8,9]],7,null]");
});

test("a range given to a scalar parameter calls the function per cell", async () => {
  await open(book([sheet("Main", [[1, "=SALES.TWICE(A1:A3)", "=SALES.MANY(A1,A2:A3,5)"], [2], [3]])]));
  await workbook.whenSettled();
  expect(on(workbook, "Main").values("B1:C3")).toEqual([[2, "[1,2,5]"], [4, "[1,3,5]"], [6, ""]]);
});

test("errors are errors with their sentence, in the cell or inside the array", async () => {
  await open(book([sheet("Main", [['=SALES.FAIL("#VALUE!")', '=SALES.FAIL("embedded")', '=SALES.FAIL("#NUM!")', "=IFERROR(A1,0)", "=SALES.TWICE()", "=SALES.NOPE(1)", "=ISNA(B2)"]])]));
  await workbook.whenSettled();
  const main = on(workbook, "Main");
  expect(main.values("A1:G1")).toEqual([["#VALUE!", 1, "#NUM!", 0, "#VALUE!", "#NAME?", true]]);
  expect(main.value("B2")).toBe("#N/A");
  expect(workbook.errorMessage(main.area("A1"))).toBe("because");
  expect(workbook.errorMessage(main.area("B2"))).toBe("no quota");
  expect(workbook.errorMessage(main.area("B1"))).toBeUndefined();
});

test("only the answer for the newest arguments is shown, and the call of the old ones harms nothing", async () => {
  await open(book([sheet("Main", [[1, "=SALES.TWICE(A1)"]])]), 60);
  const main = on(workbook, "Main");
  const seen: unknown[] = [];
  workbook.on(() => seen.push(main.value("B1")));
  main.put("A1", 2);
  await workbook.whenCalculated();
  expect(main.value("B1")).toBe("#BUSY!");
  main.put("A1", 3);
  await workbook.whenSettled();
  expect(main.value("B1")).toBe(6);
  expect(seen).not.toContain(2);
  main.put("A1", 2);
  await workbook.whenSettled();
  expect(main.value("B1")).toBe(4);
  expect(caller.of("TWICE").map(([amount]) => amount)).toEqual([1, 2, 3]);
  workbook.recalculate();
  await workbook.whenSettled();
  expect(caller.of("TWICE")).toHaveLength(4);
});

test("a pending formula that a row insertion moves gets its answer in the new place", async () => {
  await open(book([sheet("Main", [["", "=SALES.TWICE(4)"], ["", '=SALES.FAIL("#N/A")']])]), 60);
  await workbook.whenCalculated();
  const main = on(workbook, "Main");
  workbook.insertCells({ ...main.area("A1"), columnCount: 16384 }, "Down");
  await workbook.whenSettled();
  expect(main.values("B1:B3")).toEqual([[""], [8], ["#N/A"]]);
  expect(workbook.errorMessage(main.area("B3"))).toBe("because");
  expect(caller.calls).toHaveLength(2);
});

test("a caller that breaks is a #VALUE! with its reason, and the engine goes on", async () => {
  await open(book([sheet("Main", [["=SALES.TWICE(1)"]])]));
  caller.call = () => Promise.reject(new Error("frame is gone"));
  const main = on(workbook, "Main");
  await workbook.whenSettled();
  main.put("A1", "=SALES.TWICE(2)", "=1+2");
  await workbook.whenSettled();
  expect(main.values("A1:B1")).toEqual([["#VALUE!", 3]]);
  expect(workbook.errorMessage(main.area("A1"))).toBe("frame is gone");
});
