import JSZip from "jszip";
import type { WorkbookSnapshot } from "../../../src/preview/workbook/snapshot";
import { readWorkbook } from "../../../src/preview/xlsx/readWorkbook";
import { writeWorkbook } from "../../../src/preview/xlsx/writeWorkbook";
import { normalised } from "./normalised";

const style = { numberFormat: "yyyy-mm-dd", bold: true, italic: true, fontSize: 9, fontColor: "#112233", fill: "#445566", horizontal: "Right", vertical: "Center", wrap: true, borders: { left: "#778899" }, isUnlocked: true } as const;

const workbook: WorkbookSnapshot = {
  name: "Plan",
  sheets: [
    {
      name: "It's & <1>",
      visibility: "Visible",
      cells: [
        { row: 0, column: 0, value: "Name" }, { row: 0, column: 1, value: "Sales" },
        { row: 1, column: 0, value: "李" }, { row: 1, column: 1, value: 0.1, style: 0 },
        { row: 2, column: 0, value: "Total" }, { row: 2, column: 1, formula: "=SUBTOTAL(109,[Sales])", value: 0.1 },
        { row: 4, column: 0, value: true }, { row: 4, column: 1, value: "#N/A" }, { row: 4, column: 2, formula: "=1/0", value: "#DIV/0!" }, { row: 4, column: 3, style: 1 },
        { row: 5, column: 0, formula: "=LET(a,SORT(B2:B3),XLOOKUP(1,a,a))", isArray: true, value: 7 },
        { row: 5, column: 1, formula: '=SALES.RANK(Plan[@Sales],Plan[Sales])&"SALES.RANK("' },
      ],
      columns: [{ index: 0, width: 100 }, { index: 2, hidden: true }],
      rows: [{ index: 4, height: 40 }, { index: 5, hidden: true }],
      merges: [{ row: 8, column: 0, rowCount: 2, columnCount: 2 }],
      freeze: { rows: 1, columns: 1 },
      tables: [{ name: "Plan", area: { row: 0, column: 0, rowCount: 3, columnCount: 2 }, columns: ["Name", "Sales"], hasTotals: true }],
      isProtected: true,
    },
    { name: "Second", visibility: "Hidden", cells: [], columns: [], rows: [], merges: [], freeze: { rows: 0, columns: 0 }, tables: [], isProtected: false },
  ],
  names: [
    { name: "Rate", refersTo: "=0.15" },
    { name: "Local", refersTo: "='It''s & <1>'!$A$1", sheet: "Second", isHidden: true },
    { name: "Double", refersTo: "=LAMBDA(x,x*2)" },
  ],
  styles: [style, { fill: "#FFFFFF" }],
  activeSheet: "It's & <1>",
  unread: [],
};

describe("writeWorkbook", () => {
  it("writes what reads back the same", async () => {
    expect(normalised(await readWorkbook(await writeWorkbook(workbook), "Plan.xlsx"))).toEqual(normalised(workbook));
  });

  it("writes arrays as dynamic ones, in the spelling of files, to be computed when opened", async () => {
    const zip = await JSZip.loadAsync(await writeWorkbook(workbook));
    const text = async (path: string) => zip.file(path)?.async("string") ?? "";
    const sheet = await text("xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<c r="A6" cm="1"><f t="array" ref="A6">_xlfn.LET(_xlpm.a,_xlfn._xlws.SORT(B2:B3),_xlfn.XLOOKUP(1,_xlpm.a,_xlpm.a))</f>');
    expect(sheet).toContain("_xldudf_SALES_RANK(Plan[[#This Row],[Sales]],Plan[Sales])&amp;&quot;SALES.RANK(&quot;");
    expect(await text("xl/metadata.xml")).toContain('fDynamic="1"');
    expect(await text("[Content_Types].xml")).toContain('PartName="/xl/metadata.xml"');
    expect(await text("xl/_rels/workbook.xml.rels")).toContain('Target="metadata.xml"');
    expect(await text("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });
});
