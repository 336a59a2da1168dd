import { clientPerTest } from "./client";
import type { OpenWorkbook } from "./openWorkbook";

export const tables = (open: OpenWorkbook): void => describe("tables", () => {
  const { run } = clientPerTest(open);

  const withTable = <T>(work: (table: Excel.Table, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> => run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:C4").values = [["Rep", "Sales"], ["Ann", 10], ["Bob", 30]];
    const table = sheet.tables.add("B2:C4", true);
    table.name = "Reps";
    await context.sync();
    return work(table, context, sheet);
  });

  test("a table and its parts", () => withTable(async (table, context, sheet) => {
    table.load("id,name,legacyId,showHeaders,showTotals,style,highlightFirstColumn,highlightLastColumn,showBandedRows,showBandedColumns,showFilterButton,worksheet/name");
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    parts.forEach((range) => range.load("address"));
    table.columns.load("count,items/name,items/index,items/id,items/values");
    table.rows.load("count,items/index,items/values");
    const counts = [context.workbook.tables.getCount(), sheet.tables.getCount(), table.columns.getCount(), table.rows.getCount()];
    await context.sync();
    expect([table.name, table.showHeaders, table.showTotals, table.worksheet.name]).toEqual(["Reps", true, false, "Sheet1"]);
    expect(parts.map(({ address }) => address)).toEqual(["Sheet1!B2:C4", "Sheet1!B2:C2", "Sheet1!B3:C4"]);
    expect(table.columns.items.map(({ name, index, id, values }) => [name, index, id, values])).toEqual([
      ["Rep", 0, 1, [["Rep"], ["Ann"], ["Bob"]]],
      ["Sales", 1, 2, [["Sales"], [10], [30]]],
    ]);
    expect(table.rows.items.map(({ index, values }) => [index, values])).toEqual([[0, [["Ann", 10]]], [1, [["Bob", 30]]]]);
    expect(counts.map(({ value }) => value)).toEqual([1, 1, 2, 2]);
  }));

  test("columns are found by name, id and place, also in a later sync", () => withTable(async (table, context) => {
    const columns = [table.columns.getItem("sales"), table.columns.getItem(2), table.columns.getItemAt(1), table.columns.getItemOrNullObject("Sales")];
    const missing = table.columns.getItemOrNullObject("Quota");
    columns.forEach((column) => column.load("name"));
    await context.sync();
    const ranges = columns.flatMap((column) => [column.getDataBodyRange(), column.getHeaderRowRange(), column.getRange()]);
    ranges.forEach((range) => range.load("address"));
    await context.sync();
    expect(columns.map(({ name }) => name)).toEqual(["Sales", "Sales", "Sales", "Sales"]);
    expect(new Set(ranges.map(({ address }) => address))).toEqual(new Set(["Sheet1!C3:C4", "Sheet1!C2", "Sheet1!C2:C4"]));
    expect(missing.isNullObject).toBe(true);
  }));

  test("tables are found through the workbook, the sheet and a range", () => withTable(async (_table, context, sheet) => {
    const byName = context.workbook.tables.getItem("reps");
    byName.load("name");
    const [touching, inside, none] = [sheet.getRange("C4:F9").getTables(), sheet.getRange("C4:F9").getTables(true), sheet.getRange("A1").getTables()];
    touching.load("items/name");
    const [touched, contained, counts] = [touching.getFirst(), touching.getItem("Reps"), [touching.getCount(), inside.getCount(), none.getCount()]];
    const missing = [context.workbook.tables.getItemOrNullObject("x"), none.getItemOrNullObject("Reps")];
    touched.load("name");
    contained.load("name");
    await context.sync();
    expect([byName.name, touched.name, contained.name, touching.items.map(({ name }) => name)]).toEqual(["Reps", "Reps", "Reps", ["Reps"]]);
    expect([counts.map(({ value }) => value), missing.map(({ isNullObject }) => isNullObject)]).toEqual([[1, 0, 0], [true, true]]);
  }));

  test("structured references name ranges", () => withTable(async (_table, context, sheet) => {
    const ranges = ["Reps", "Reps[Sales]", "Reps[#All]", "Reps[#Headers]", "Reps[[#All],[Rep]]"].map((reference) => sheet.getRange(reference));
    ranges.forEach((range) => range.load("address"));
    await context.sync();
    expect(ranges.map(({ address }) => address)).toEqual(["Sheet1!B3:C4", "Sheet1!C3:C4", "Sheet1!B2:C4", "Sheet1!B2:C2", "Sheet1!B2:B4"]);
  }));

  test("rows are added at the end and inside, changed and deleted; cells below move", () => withTable(async (table, context, sheet) => {
    sheet.getRange("B7").values = [["below"]];
    table.rows.add(undefined, [["Cid", 5], ["Dan", 6]]);
    table.rows.add(0, [["Abe", 1]]);
    await context.sync();
    const body = table.getDataBodyRange();
    const below = sheet.getRange("B10");
    body.load("values,address");
    below.load("values");
    await context.sync();
    expect([body.address, body.values, below.values]).toEqual(["Sheet1!B3:C7", [["Abe", 1], ["Ann", 10], ["Bob", 30], ["Cid", 5], ["Dan", 6]], [["below"]]]);
    table.rows.getItemAt(1).values = [["Eve", 11]];
    table.rows.getItemAt(0).delete();
    table.rows.getItemAt(2).delete();
    table.rows.getItemAt(2).delete();
    const rest = table.getDataBodyRange();
    rest.load("values");
    const row = table.rows.getItemAt(1).getRange();
    row.load("address");
    await context.sync();
    expect([rest.values, row.address]).toEqual([[["Eve", 11], ["Bob", 30]], "Sheet1!B4:C4"]);
  }));

  test("columns are renamed and rewritten; the table is resized", () => withTable(async (table, context, sheet) => {
    table.columns.getItem("Sales").name = "Amount";
    table.columns.getItem("Amount").values = [["Amount"], [1], [2]];
    sheet.getRange("D2:D5").values = [["Quota"], [1], [1], [1]];
    table.resize("B2:D5");
    table.columns.load("items/name");
    const body = table.getDataBodyRange();
    body.load("address,values");
    await context.sync();
    expect([table.columns.items.map(({ name }) => name), body.address]).toEqual([["Rep", "Amount", "Quota"], "Sheet1!B3:D5"]);
    expect(body.values).toEqual([["Ann", 1, 1], ["Bob", 2, 1], ["", "", 1]]);
  }));

  test.each<readonly [string, string, string, (table: Excel.Table, sheet: Excel.Worksheet) => unknown]>([
    ["a second table over it", "InvalidArgument", "TableCollection.add", (_table, sheet) => sheet.tables.add("C4:D9", true)],
    ["its totals row when it has none", "ItemNotFound", "Table.getTotalRowRange", (table) => table.getTotalRowRange()],
    ["a column's totals cell when it has none", "ItemNotFound", "TableColumn.getTotalRowRange", (table) => table.columns.getItem("Rep").getTotalRowRange()],
    ["a name with a space", "InvalidArgument", "Table.name", (table) => (table.name = "my reps")],
    ["a row that is not there", "ItemNotFound", "TableRowCollection.getItemAt", (table) => table.rows.getItemAt(2).getRange()],
  ])("refused: %s", async (_name, code, errorLocation, work) => {
    const refused = withTable(async (table, context, sheet) => {
      work(table, sheet);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code, debugInfo: { errorLocation } });
  });

  test("a header row of another place is no new size", async () => {
    const resized = withTable(async (table, context) => {
      table.resize("B3:C9");
      await context.sync();
    });
    await expect(resized).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Table.resize" } });
  });

  test("columns that a resized table takes in are named where they have no heading, and left out again", () => withTable(async (table, context, sheet) => {
    sheet.getRange("E2").values = [["column1"]];
    table.resize("B2:F4");
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Rep", "Sales", "Column2", "column1", "Column3"]);
    table.resize("B2:C4");
    table.columns.load("items/name");
    const heading = sheet.getRange("D2");
    heading.load("values");
    await context.sync();
    expect([table.columns.items.map(({ name }) => name), heading.values]).toEqual([["Rep", "Sales"], [["Column2"]]]);
  }));

  test("a table on a protected sheet is not resized", async () => {
    const resized = withTable(async (table, context, sheet) => {
      sheet.protection.protect();
      table.resize("B2:D4");
      await context.sync();
    });
    await expect(resized).rejects.toMatchObject({ code: "AccessDenied", debugInfo: { errorLocation: "Table.resize" } });
  });

  test("filters of a sheet and of a table tell whether they hide rows", () => withTable(async (table, context, sheet) => {
    const states = async (): Promise<boolean[]> => {
      const filters = [sheet.autoFilter, table.autoFilter];
      filters.forEach((filter) => filter.load("isDataFiltered"));
      await context.sync();
      return filters.map(({ isDataFiltered }) => isDataFiltered);
    };
    sheet.getRange("A10:A12").values = [["Region"], ["North"], ["South"]];
    expect(await states()).toEqual([false, false]);
    sheet.autoFilter.apply(sheet.getRange("A10:A12"), 0, { filterOn: "Values", values: ["North"] });
    expect(await states()).toEqual([true, false]);
    sheet.autoFilter.apply("B2:C4", 0, { filterOn: "Values", values: ["Ann"] });
    expect(await states()).toEqual([false, true]);
  }));

  test("a table becomes a range, or goes with its cells", () => withTable(async (table, context, sheet) => {
    const range = table.convertToRange();
    range.load("address,values");
    const none = sheet.tables.getCount();
    const again = sheet.tables.add(sheet.getRange("B2:C4"), true);
    const one = sheet.tables.getCount();
    await context.sync();
    expect([range.address, range.values[1], none.value, one.value]).toEqual(["Sheet1!B2:C4", ["Ann", 10], 0, 1]);
    again.delete();
    const cells = sheet.getRange("B2:C4");
    cells.load("values");
    const after = sheet.tables.getCount();
    await context.sync();
    expect([cells.values.flat().join(""), after.value]).toEqual(["", 0]);
  }));
});
