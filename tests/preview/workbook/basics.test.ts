import { WorkbookRefusal } from "../../../src/preview/workbook/model";
import type { WorkbookEvent } from "../../../src/preview/workbook/model";
import { createUniverWorkbook } from "../../../src/preview/workbook/univer/headless";
import type { UniverWorkbook } from "../../../src/preview/workbook/univer/headless";
import type { WorkbookSnapshot } from "../../../src/preview/workbook/snapshot";
import { FakeCaller, book, declare, on, sheet, table } from "./fakes";

let workbook: UniverWorkbook;
afterEach(() => workbook.dispose());

async function open(snapshot: WorkbookSnapshot): Promise<void> {
  const behaviours = { RANK: (values: unknown) => (values as number[][]).map(([value]) => [(values as number[][]).filter(([other]) => other > value).length + 1]) };
  workbook = await createUniverWorkbook(snapshot, { functions: [declare("RANK", "values[][]")], namespace: "SALES", caller: new FakeCaller(behaviours) });
}

function refusal(action: () => void): string {
  try {
    action();
  } catch (error) {
    return error instanceof WorkbookRefusal ? error.code : String(error);
  }
  return "no refusal";
}

test("every formula of a snapshot is calculated when the workbook opens", async () => {
  const rows = [["Rep", "Sales", "Share"], ["Ann", 10, "=[@Sales]/SUM([Sales])"], ["Bob", 30, "=[@Sales]/SUM([Sales])"]];
  await open(
    book([sheet("Reps", rows, { tables: [table("Reps", "A1:C3", ["Rep", "Sales", "Share"])] }), sheet("Other", [["=SUM(Reps[Sales])", "=SUM(Target,1)", "=ROWS(Reps)", "=Reps!C3"]])], {
      names: [{ name: "Target", refersTo: "=Reps!$B$3" }],
    }),
  );
  expect(on(workbook, "Reps").values("A1:C3")).toEqual([["Rep", "Sales", "Share"], ["Ann", 10, 0.25], ["Bob", 30, 0.75]]);
  expect(on(workbook, "Other").values("A1:D1")).toEqual([[40, 31, 2, 0.75]]);
  expect(on(workbook, "Reps").formula("C3")).toBe("=[@Sales]/SUM([Sales])");
});

test("values are typed, whatever their number format; texts are formatted", async () => {
  const cells = [
    { row: 0, column: 0, value: 80000.5, style: 0 }, { row: 0, column: 1, value: 45000, style: 1 }, { row: 0, column: 2, value: true }, { row: 0, column: 3, value: "007" },
    { row: 0, column: 4, formula: "=A1*2", style: 0 }, { row: 0, column: 5, formula: "=SEQUENCE(2)", style: 2 }, { row: 1, column: 5, style: 2 }, { row: 0, column: 6, formula: '=""' }, { row: 0, column: 7, formula: "=1/0" },
    { row: 0, column: 8, formula: "=A1>1" },
  ];
  await open(book([sheet("Data", [], { cells })], { styles: [{ numberFormat: "#,##0.00" }, { numberFormat: "yyyy-mm-dd" }, { numberFormat: "0.0%" }] }));
  const data = on(workbook, "Data");
  expect(data.values("A1:J2")).toEqual([[80000.5, 45000, true, "007", 160001, 1, "", "#DIV/0!", true, ""], ["", "", "", "", "", 2, "", "", "", ""]]);
  expect(workbook.valueTypes(data.area("A1:J1"))[0]).toEqual(["Double", "Double", "Boolean", "String", "Double", "Double", "String", "Error", "Boolean", "Empty"]);
  expect(workbook.texts(data.area("A1:I1"))[0]).toEqual(["80,000.50", "2023-03-15", "TRUE", "007", "160,001.00", "100.0%", "", "#DIV/0!", "TRUE"]);
  expect(workbook.texts(data.area("F2"))).toEqual([["200.0%"]]);
  expect(workbook.numberFormats(data.area("A1:C1"))).toEqual([["#,##0.00", "yyyy-mm-dd", "General"]]);
});

test("a write is visible at once; null leaves a cell alone, an empty text clears it", async () => {
  await open(book([sheet("Main", [[1, 2, 3, "=A1"]])]));
  const main = on(workbook, "Main");
  workbook.write(main.area("A1:C2"), [[null, "", "x"], [true, "'=not a formula", 5]]);
  expect(main.values("A1:C2")).toEqual([[1, "", "x"], [true, "=not a formula", 5]]);
  workbook.writeNumberFormats(main.area("A9"), [["@"]]);
  main.put("A9", "#N/A", "'#N/A", "#N/A");
  expect(workbook.valueTypes(main.area("A9:C9"))).toEqual([["String", "String", "Error"]]);
  main.put("Z3000", 9);
  expect(main.value("Z3000")).toBe(9);
  expect(workbook.usedArea(main.id, true)).toEqual(main.area("A1:Z3000"));
  workbook.clear(main.area("A1:ZZ4000"), "Contents");
  expect(workbook.usedArea(main.id, true)).toBeUndefined();
  expect(refusal(() => workbook.write(main.area("A1:B1"), [[1]]))).toBe("InvalidArgument");
});

test("what a person or the API changes is an event, what a calculation fills in is not", async () => {
  await open(book([sheet("Main", [[1, "=SALES.RANK(A1:A3)"], [2], [3]]), sheet("Other", [])]));
  await workbook.whenSettled();
  const main = on(workbook, "Main");
  const events: WorkbookEvent[] = [];
  const stop = workbook.on((event) => event.kind !== "calculated" && events.push(event));
  main.put("A1", 10);
  main.put("A2", 20, "b");
  workbook.setStyle(main.area("A1"), { bold: true });
  await workbook.whenSettled();
  workbook.select(main.area("B2:C3"));
  workbook.insertCells({ ...main.area("A2"), columnCount: 16384 }, "Down");
  workbook.insertCells(main.area("A2"), "Right");
  expect(workbook.selection()).toEqual(main.area("B2:C3"));
  workbook.renameSheet(main.id, "Renamed");
  workbook.activateSheet(on(workbook, "Other").id);
  const added = workbook.addSheet("New");
  workbook.deleteSheet(added.id);
  await workbook.whenSettled();
  stop();
  main.put("A1", 11);
  expect(events.map((event) => ({ ...event, area: "area" in event ? [event.area.row, event.area.column, event.area.rowCount, event.area.columnCount] : undefined }))).toMatchObject([
    { kind: "changed", area: [0, 0, 1, 1], changeType: "RangeEdited", before: 1, after: 10 },
    { kind: "changed", area: [1, 0, 1, 2], changeType: "RangeEdited" },
    { kind: "selectionChanged", area: [1, 1, 2, 2] },
    { kind: "changed", area: [1, 0, 1, expect.any(Number)], changeType: "RowInserted" },
    { kind: "sheetRenamed" },
    { kind: "sheetActivated" },
    { kind: "sheetAdded" },
    { kind: "sheetDeleted" },
    { kind: "changed", area: [1, 0, 1, 1], changeType: "CellInserted" },
  ]);
});

test("sheets are added, renamed with the formulas that name them, and deleted", async () => {
  await open(book([sheet("Main", [["=SUM(Data!A1:A2)", "='Data'!A2"]]), sheet("Data", [[1], [2]])]));
  const main = on(workbook, "Main");
  workbook.renameSheet(on(workbook, "Data").id, "Rep data");
  expect(workbook.formulas(main.area("A1:B1"))).toEqual([["=SUM('Rep data'!A1:A2)", "='Rep data'!A2"]]);
  on(workbook, "Rep data").put("A1", 5);
  await workbook.whenSettled();
  expect(main.values("A1:B1")).toEqual([[7, 2]]);
  expect(workbook.addSheet().name).toBe("Sheet1");
  expect(refusal(() => workbook.addSheet("rep DATA"))).toBe("ItemAlreadyExists");
  expect(refusal(() => workbook.renameSheet(main.id, "a/b"))).toBe("InvalidArgument");
  workbook.deleteSheet(on(workbook, "Rep data").id);
  await workbook.whenSettled();
  expect(main.value("A1")).toBe("#REF!");
  workbook.deleteSheet(workbook.sheets()[1].id);
  expect(refusal(() => workbook.deleteSheet(main.id))).toBe("InvalidOperation");
});

test("names are added, used and deleted", async () => {
  await open(book([sheet("Main", [[4, "=Rate*2"]])], { names: [{ name: "Hidden1", refersTo: "=Main!$A$1", isHidden: true }] }));
  const main = on(workbook, "Main");
  expect(workbook.addName("Rate", "=Main!$A$1")).toEqual({ name: "Rate", refersTo: "=Main!$A$1", isVisible: true });
  await workbook.whenSettled();
  expect(main.value("B1")).toBe(8);
  expect(workbook.names().map(({ name, isVisible }) => [name, isVisible])).toEqual([["Hidden1", false], ["Rate", true]]);
  expect(refusal(() => workbook.addName("rate", "=1"))).toBe("ItemAlreadyExists");
  workbook.deleteName("Rate");
  expect(workbook.names()).toHaveLength(1);
  expect(refusal(() => workbook.deleteName("Rate"))).toBe("ItemNotFound");
});

test("styles, widths, panes, hidden rows and merged cells are kept", async () => {
  const layout = { columns: [{ index: 0, width: 120 }, { index: 2, hidden: true }], rows: [{ index: 1, hidden: true }], freeze: { rows: 1, columns: 0 }, merges: [{ row: 4, column: 0, rowCount: 1, columnCount: 2 }] };
  await open(book([sheet("Main", [[1, 2]], layout)], { styles: [] }));
  const { area, id } = on(workbook, "Main");
  workbook.setStyle(area("A1:B1"), { bold: true, fill: "#FFF2CC", horizontal: "Center", borders: { top: "#000000" } });
  workbook.setStyle(area("B1"), { bold: false, numberFormat: "0.00" });
  expect(workbook.style(area("A1:B1"))).toMatchObject({ bold: null, fill: "#FFF2CC", horizontal: "Center", numberFormat: null });
  expect(workbook.style(area("B1"))).toMatchObject({ bold: false, numberFormat: "0.00" });
  expect([workbook.columnWidth(area("A1")), workbook.columnWidth(area("A1:B1"))]).toEqual([120, null]);
  workbook.setColumnWidth(area("B1"), 120);
  expect(workbook.columnWidth(area("A1:B1"))).toBe(120);
  expect([workbook.isRowHidden(area("A2")), workbook.isRowHidden(area("A1:A2")), workbook.isColumnHidden(area("C1"))]).toEqual([true, null, true]);
  expect(workbook.freezePanes(id)).toEqual({ rows: 1, columns: 0 });
  workbook.setFreezePanes(id, 2, 1);
  expect(workbook.freezePanes(id)).toEqual({ rows: 2, columns: 1 });
  expect(workbook.merges(id)).toEqual([area("A5:B5")]);
  on(workbook, "Main").put("C1", "=A1+1");
  workbook.writeNumberFormats(area("B1:C1"), [[null, "0.0"]]);
  workbook.setStyle(area("C1"), { italic: true });
  await workbook.whenSettled();
  expect([on(workbook, "Main").formula("C1"), ...workbook.texts(area("A1:C1"))[0]]).toEqual(["=A1+1", "1", "2.00", "2.0"]);
  workbook.clear(area("A1:C1"), "Formats");
  expect([on(workbook, "Main").formula("C1"), on(workbook, "Main").value("C1")]).toEqual(["=A1+1", 2]);
  expect(workbook.style(area("A1:B1"))).toMatchObject({ bold: false, fill: "", numberFormat: "General" });
  expect(on(workbook, "Main").values("A1:B1")).toEqual([[1, 2]]);
});

test("calculation leaves no step to undo", async () => {
  await open(book([sheet("Main", [["", "=SALES.RANK(A1:A3)"], [2], [3]])]));
  const main = on(workbook, "Main");
  await workbook.whenSettled();
  main.put("A1", 5);
  await workbook.whenSettled();
  expect(main.values("B1:B3")).toEqual([[1], [3], [2]]);
  expect(workbook.undo()).toBe(true);
  await workbook.whenSettled();
  expect(main.values("A1:B3")).toEqual([["", 3], [2, 2], [3, 1]]);
  expect(workbook.undo()).toBe(false);
});

test("3,000 rows with SUMIFS and a ranking over them", async () => {
  const orders = Array.from({ length: 3000 }, (_, index) => [`Rep ${index % 17}`, index]);
  const reps = Array.from({ length: 17 }, (_, index) => [`Rep ${index}`, "=SUMIFS(Orders[Amount],Orders[Rep],[@Rep])", ...(index === 0 ? ["", "=SALES.RANK(Reps[Sales])"] : [])]);
  await open(
    book([
      sheet("Orders", [["Rep", "Amount"], ...orders], { tables: [table("Orders", "A1:B3001", ["Rep", "Amount"])] }),
      sheet("Reps", [["Rep", "Sales"], ...reps], { tables: [table("Reps", "A1:B18", ["Rep", "Sales"])] }),
    ]),
  );
  await workbook.whenSettled();
  const sales = Array.from({ length: 17 }, (_, rep) => orders.reduce((sum, [, amount], index) => (index % 17 === rep ? sum + Number(amount) : sum), 0));
  expect(on(workbook, "Reps").values("B2:B18").flat()).toEqual(sales);
  expect(on(workbook, "Reps").values("D2:D18").flat()).toEqual(sales.map((value) => sales.filter((other) => other > value).length + 1));
  on(workbook, "Orders").put("B2", 1_000_000);
  await workbook.whenSettled();
  expect(on(workbook, "Reps").values("D2:D3")).toEqual([[1], [expect.any(Number)]]);
});

test("a text that looks like a number stays text when its cell gets a look", async () => {
  await open(book([sheet("Plan", [["007", "1", 7]])]));
  const area = on(workbook, "Plan").area("A1:C1");
  workbook.setStyle(area, { bold: true });
  expect(workbook.values(area)).toEqual([["007", "1", 7]]);
});
