import type { WorkbookSnapshot } from "../../../src/preview/workbook/snapshot";
import { createUniverWorkbook } from "../../../src/preview/workbook/univer/headless";
import { openOfficeClient } from "../../support/officeClient";
import { allSuites } from "./suites";

const empty: WorkbookSnapshot = {
  name: "Toy.xlsx",
  sheets: [{ name: "Sheet1", visibility: "Visible", cells: [], columns: [], rows: [], merges: [], freeze: { rows: 0, columns: 0 }, tables: [], isProtected: false }],
  names: [],
  styles: [],
  activeSheet: "Sheet1",
  unread: [],
};

const noFunctions = { functions: [], namespace: "SALES", caller: { call: () => Promise.resolve({ ok: false, error: "#NAME?" } as const) } };

describe("the object model over the preview's engine", () => allSuites(() => createUniverWorkbook(empty, noFunctions)));

test("formulas are calculated and spills found before the same batch reads them", async () => {
  const client = openOfficeClient(await createUniverWorkbook(empty, noFunctions));
  await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").formulas = [[2], [3], ["=SUM(A1:A2)"]];
    sheet.getRange("C1").formulas = [["=SEQUENCE(3,1,10)"]];
    const [filled, sum, parent, anchor] = [sheet.getRange("C1").getSpillingToRangeOrNullObject(), sheet.getRange("A3"), sheet.getRange("C2").getSpillParentOrNullObject(), sheet.getRange("C1:C3")];
    filled.load("address,values,hasSpill");
    sum.load("values");
    parent.load("address");
    anchor.load("formulas");
    await context.sync();
    expect([filled.address, filled.values, filled.hasSpill, sum.values, parent.address]).toEqual(["Sheet1!C1:C3", [[10], [11], [12]], true, [[5]], "Sheet1!C1"]);
    expect(anchor.formulas).toEqual([["=SEQUENCE(3,1,10)"], [11], [12]]);
  });
  client.dispose();
});
