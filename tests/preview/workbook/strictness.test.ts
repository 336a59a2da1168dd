import { WorkbookRefusal } from "../../../src/preview/workbook/model";
import { createUniverWorkbook } from "../../../src/preview/workbook/univer/headless";
import type { UniverWorkbook } from "../../../src/preview/workbook/univer/headless";
import type { WorkbookSnapshot } from "../../../src/preview/workbook/snapshot";
import { FakeCaller, book, declare, on, sheet, table } from "./fakes";

const functions = [declare("ROWS", "count"), declare("SPLIT", "total", "weights[][]")];
const behaviours = {
  ROWS: (count: unknown) => Array.from({ length: Number(count) }, (_, index) => [index + 1]),
  SPLIT: (total: unknown, weights: unknown) => (weights as number[][]).map((row) => row.map((weight) => Number(total) * weight)),
};

let workbook: UniverWorkbook;
afterEach(() => workbook.dispose());

async function open(snapshot: WorkbookSnapshot): Promise<void> {
  workbook = await createUniverWorkbook(snapshot, { functions, namespace: "SALES", caller: new FakeCaller(behaviours) });
  await workbook.whenSettled();
}

function refusal(action: () => void): string {
  try {
    action();
  } catch (error) {
    return error instanceof WorkbookRefusal ? error.code : String(error);
  }
  return "no refusal";
}

const reps = (more: readonly (readonly (string | number)[])[] = []) => sheet("Reps", [["Rep", "Sales", "Total Sales"], ["Ann", 10, 1], ["Bob", 30, 2], ...more], { tables: [table("Reps", "A1:C3", ["Rep", "Sales", "Total Sales"])] });

test("a spill into a table, in a table, or over a merged cell is #SPILL!, and recovers", async () => {
  const rows = [["", "=SALES.ROWS(5)", "", "", "=SEQUENCE(3)", "=SALES.ROWS(1)"], [], ["", "", "", ""], ["", "Head"], ["", ""]];
  await open(book([sheet("Main", rows, { tables: [table("Below", "B4:C5", ["Head", "Column2"])], merges: [{ row: 2, column: 4, rowCount: 1, columnCount: 2 }] })]));
  const main = on(workbook, "Main");
  expect(main.values("B1:F1")).toEqual([["#SPILL!", "", "", "#SPILL!", 1]]);
  workbook.unmerge(main.area("E3:F3"));
  await workbook.whenSettled();
  expect(main.values("E1:E3")).toEqual([[1], [2], [3]]);
  workbook.merge(main.area("E2:F2"));
  await workbook.whenSettled();
  expect(main.value("E1")).toBe("#SPILL!");
  main.put("B5", "=SALES.ROWS(2)");
  await workbook.whenSettled();
  expect(main.value("B5")).toBe("#SPILL!");
  main.put("B5", "=SALES.ROWS(1)");
  await workbook.whenSettled();
  expect(main.value("B5")).toBe(1);
  main.put("B4", "");
  main.put("B5", "");
  workbook.deleteTable(workbook.tables()[0].id);
  await workbook.whenSettled();
  expect(main.values("B1:B5")).toEqual([[1], [2], [3], [4], [5]]);
});

test("a spill beyond the grid makes the grid longer; it is no #SPILL!", async () => {
  await open(book([sheet("Main", [["=SEQUENCE(3000)"]])]));
  const main = on(workbook, "Main");
  expect(main.value("A3000")).toBe(3000);
  main.put("B5000", 7);
  main.put("C1", "=SUM(B1:B9000)");
  await workbook.whenSettled();
  expect(main.value("C1")).toBe(7);
});

test.each([
  ["=[@Sales]*2", "=[@Sales]*2", 20],
  ["=Reps[@Sales]*2", "=[@Sales]*2", 20],
  ["=reps[[#This Row],[sales]]+1", "=[@Sales]+1", 11],
  ["=[@[Total Sales]]", "=[@[Total Sales]]", 1],
  ["=SUM([Sales])", "=SUM([Sales])", 40],
  ["=SUM(Reps[[Sales]:[Total Sales]])", "=SUM([[Sales]:[Total Sales]])", 43],
  ["=SUM([@[Sales]:[Total Sales]])", "=SUM([@[Sales]:[Total Sales]])", 11],
  ['=[@Rep]&" [x] ""q"""', '=[@Rep]&" [x] ""q"""', 'Ann [x] "q"'],
  ["=COUNTA(Reps[#Headers])", "=COUNTA([#Headers])", 3],
  ["=COUNTA(Reps[[#Headers],[Sales]])", "=COUNTA([[#Headers],[Sales]])", 1],
])("inside its table %s reads %s", async (typed, shown, value) => {
  await open(book([reps()]));
  const { put, formula, value: valueAt } = on(workbook, "Reps");
  put("C2", typed === "=[@[Total Sales]]" ? 1 : "");
  put("B2", 10);
  const at = typed.includes("Total") ? "A2" : "C2";
  if (at === "A2") put("C2", 1);
  put(at, typed);
  await workbook.whenSettled();
  expect([formula(at), valueAt(at)]).toEqual([shown, value]);
});

test("outside its table a reference is qualified; a this-row reference follows its row", async () => {
  await open(book([reps(), sheet("Plan", [["=SUM(reps[sales])", "=SALES.SPLIT(2,Reps[Sales])"]])]));
  const table = on(workbook, "Reps");
  const plan = on(workbook, "Plan");
  expect(plan.formula("A1")).toBe("=SUM(Reps[Sales])");
  expect(plan.values("A1:B2")).toEqual([[40, 20], ["", 60]]);
  table.put("E2", "=Reps[@Sales]");
  table.put("E3", "=Reps[@Sales]");
  await workbook.whenSettled();
  expect([table.formula("E3"), ...table.values("E2:E3").flat()]).toEqual(["=Reps[@Sales]", 10, 30]);
  workbook.insertCells({ ...table.area("A2"), columnCount: 16384 }, "Down");
  await workbook.whenSettled();
  expect([table.formula("E4"), ...table.values("E2:E4").flat()]).toEqual(["=Reps[@Sales]", "", 10, 30]);
  expect(workbook.tables()[0].area).toEqual(table.area("A1:C4"));
  expect(refusal(() => plan.put("C1", "=[@Sales]"))).toBe("InvalidArgument");
  expect(refusal(() => plan.put("C1", "=SUM(Reps[Nope])"))).toBe("InvalidArgument");
  expect(refusal(() => plan.put("C1", "=SUM(B1#)"))).toBe("InvalidArgument");
});

test("tables grow, shrink, get new columns and names, and formulas follow", async () => {
  await open(book([reps([["Cay", 5, 3]]), sheet("Plan", [["=SUM(Reps[Sales])", "=SUM(Reps[Total Sales])", "=Reps[#Totals]"]])]));
  const table = on(workbook, "Reps");
  const plan = on(workbook, "Plan");
  const { id } = workbook.tables()[0];
  workbook.resizeTable(id, table.area("A1:C4"));
  await workbook.whenSettled();
  expect(plan.value("A1")).toBe(45);
  table.put("B4", 6);
  await workbook.whenSettled();
  expect(plan.value("A1")).toBe(46);
  workbook.insertCells({ ...table.area("A1"), rowCount: 1_048_576 }, "Right");
  await workbook.whenSettled();
  expect(workbook.tables()[0]).toMatchObject({ area: table.area("B1:D4"), columns: ["Rep", "Sales", "Total Sales"] });
  table.put("C2", 11);
  await workbook.whenSettled();
  expect(plan.values("A1:B1")).toEqual([[47, 6]]);
  table.put("D1", "Grand Total");
  await workbook.whenSettled();
  expect(workbook.tables()[0].columns).toEqual(["Rep", "Sales", "Grand Total"]);
  expect([plan.formula("B1"), plan.value("B1")]).toEqual(["=SUM(Reps[Grand Total])", 6]);
  workbook.renameTable(id, "Team");
  await workbook.whenSettled();
  expect([plan.formula("A1"), plan.value("A1")]).toEqual(["=SUM(Team[Sales])", 47]);
  workbook.insertCells(table.area("B3:D3"), "Down");
  await workbook.whenSettled();
  expect(workbook.tables()[0].area).toEqual(table.area("B1:D5"));
  table.put("C3", 100);
  await workbook.whenSettled();
  expect(plan.value("A1")).toBe(147);
  workbook.deleteCells(table.area("B3:D3"), "Up");
  await workbook.whenSettled();
  expect([workbook.tables()[0].area, plan.value("A1")]).toEqual([table.area("B1:D4"), 47]);
  expect(refusal(() => workbook.insertCells(table.area("B3:C3"), "Down"))).toBe("InsertDeleteConflict");
});

test("a totals row belongs to the table, not to its body", async () => {
  const rows = [["Rep", "Sales"], ["Ann", 10], ["Bob", 30], ["Total", "=SUBTOTAL(109,[Sales])"]];
  await open(book([sheet("Reps", rows, { tables: [table("Reps", "A1:B4", ["Rep", "Sales"], true)] }), sheet("Plan", [["=SUM(Reps[Sales])", "=Reps[[#Totals],[Sales]]"]])]));
  expect(on(workbook, "Plan").values("A1:B1")).toEqual([[40, 40]]);
  expect(workbook.tables()[0]).toMatchObject({ hasTotals: true, area: on(workbook, "Reps").area("A1:B4") });
});

test("what spills feed each other settles, even when only later cells of a spill are read", async () => {
  await open(book([sheet("Main", [[3, "=SALES.ROWS(A1)", "=SEQUENCE(B3)", "=C3*10", "=SEQUENCE(C2)*D1"]])]));
  const main = on(workbook, "Main");
  expect(main.values("B1:E3")).toEqual([[1, 1, 30, 30], [2, 2, "", 60], [3, 3, "", ""]]);
  main.put("A1", 4);
  await workbook.whenSettled();
  expect(main.values("C1:E3")).toEqual([[1, 30, 30], [2, "", 60], [3, "", ""]]);
  main.put("B1", "=SEQUENCE(A1)*2");
  await workbook.whenSettled();
  expect(main.values("B1:C6")).toEqual([[2, 1], [4, 2], [6, 3], [8, 4], ["", 5], ["", 6]]);
});

test("locked cells of a protected sheet are not written", async () => {
  await open(book([sheet("Main", [[1, 2]], { isProtected: true, cells: [{ row: 0, column: 0, value: 1, style: 0 }, { row: 0, column: 1, value: 2 }] })], { styles: [{ isUnlocked: true }] }));
  const main = on(workbook, "Main");
  main.put("A1", 5);
  expect(refusal(() => main.put("B1", 6))).toBe("AccessDenied");
  expect(refusal(() => main.put("A1", 7, 8))).toBe("AccessDenied");
  expect(refusal(() => workbook.clear(main.area("A1:B1"), "Contents"))).toBe("AccessDenied");
  expect(refusal(() => workbook.setStyle(main.area("A1"), { bold: true }))).toBe("AccessDenied");
  expect(main.values("A1:B1")).toEqual([[5, 2]]);
  workbook.unprotect(main.id);
  main.put("B1", 6);
  expect(main.values("A1:B1")).toEqual([[5, 6]]);
});

test("formulas as files spell them are understood", async () => {
  await open(book([sheet("Main", [["=_xldudf_SALES_ROWS(2)", "=_xlfn.SEQUENCE(2)", "=_xlfn._xlws.SORT(B1:B2,,-1)", "=_xlfn.XLOOKUP(2,B1:B2,C1:C2)"]])]));
  const main = on(workbook, "Main");
  expect(main.values("A1:D2")).toEqual([[1, 1, 2, 1], [2, 2, 1, ""]]);
  expect(workbook.formulas(main.area("A1:D1"))).toEqual([["=SALES.ROWS(2)", "=SEQUENCE(2)", "=SORT(B1:B2,,-1)", "=XLOOKUP(2,B1:B2,C1:C2)"]]);
  main.put("F1", "=_xldudf_SALES_ROWS(1)");
  await workbook.whenSettled();
  expect([main.formula("F1"), main.value("F1")]).toEqual(["=SALES.ROWS(1)", 1]);
});

test("a formula that was typed half does not spoil the next one", async () => {
  await open(book([reps()]));
  const table = on(workbook, "Reps");
  table.put("E1", "=SUM(1,Reps[");
  await workbook.whenSettled();
  table.put("F1", "=SUM(2,3,Reps[Sales])");
  await workbook.whenSettled();
  expect(table.value("F1")).toBe(45);
});
