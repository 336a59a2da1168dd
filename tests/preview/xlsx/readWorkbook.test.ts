import JSZip from "jszip";
import { readWorkbook } from "../../../src/preview/xlsx/readWorkbook";
import type { CellSnapshot, CellStyle, WorkbookSnapshot } from "../../../src/preview/workbook/snapshot";
import { addressOf } from "../../../src/preview/xlsx/address";
import { packageOf, type TestBook } from "./packageOf";

const open = "application/vnd.openxmlformats-officedocument.spreadsheetml";

async function read(book: TestBook, fileName = "Plan.xlsx"): Promise<WorkbookSnapshot> {
  return readWorkbook(await packageOf(book), fileName);
}

/** The cells of the first sheet by address, without position and style. */
function contents(snapshot: WorkbookSnapshot): Record<string, Partial<CellSnapshot>> {
  return Object.fromEntries((snapshot.sheets[0]?.cells ?? []).map(({ row, column, style: _style, ...content }) => [addressOf(row, column), content]));
}

function styleAt(snapshot: WorkbookSnapshot, address: string): CellStyle | undefined {
  const cell = snapshot.sheets[0]?.cells.find(({ row, column }) => addressOf(row, column) === address);
  return cell?.style === undefined ? undefined : snapshot.styles[cell.style];
}

const styles = `<styleSheet xmlns="x"><numFmts><numFmt numFmtId="164" formatCode="0.0&quot; days&quot;"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>
  <fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><i/><sz val="14"/><color theme="4" tint="0.4"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
  <borders><border/><border><top style="thin"><color rgb="FFFF0000"/></top><bottom style="medium"/></border></borders>
  <cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="165" fontId="0"/>
  <xf numFmtId="0" fontId="1" fillId="2" borderId="1" applyAlignment="1"><alignment horizontal="center" vertical="top" wrapText="1"/><protection locked="0"/></xf></cellXfs></styleSheet>`;
const withStyles = { relationships: [["rIdS", "styles", "styles.xml"]] as const, parts: { "xl/styles.xml": [`${open}.styles+xml`, styles] as const } };

describe("readWorkbook", () => {
  it("reads numbers, texts, booleans and errors, typed and calculated", async () => {
    const rows = `<row r="1"><c r="A1"><v>0</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="str"><v>typed</v></c>
      <c r="E1" t="inlineStr"><is><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></is></c><c r="F1" t="s"><v>0</v></c></row>
      <row r="2"><c r="A2"><f>1/4</f><v>0.25</v></c><c r="B2" t="b"><f>1&gt;2</f><v>0</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="E2"><f>NOW()</f></c></row>`;
    const strings = '<sst><si><r><t>two </t></r><r><t>parts</t></r><rPh><t>x</t></rPh></si></sst>';
    const book = await read({
      sheets: [{ name: "Plan", xml: `<sheetData>${rows}</sheetData>` }],
      relationships: [["rIdT", "sharedStrings", "/xl/sharedStrings.xml"]],
      parts: { "xl/sharedStrings.xml": [`${open}.sharedStrings+xml`, strings] },
    });
    expect(contents(book)).toEqual({
      A1: { value: 0 }, B1: { value: true }, C1: { value: "#N/A" }, D1: { value: "typed" }, E1: { value: "rich text" }, F1: { value: "two parts" },
      A2: { formula: "=1/4", value: 0.25 }, B2: { formula: "=1>2", value: false }, C2: { formula: "=1/0", value: "#DIV/0!" }, D2: { formula: '="a"&"b"', value: "ab" }, E2: { formula: "=NOW()" },
    });
    expect(book.unread).toEqual([
      { part: "xl/worksheets/sheet1.xml", what: "richText", sheet: "Plan", count: 1 },
      { part: "xl/sharedStrings.xml", what: "richText", count: 1 },
    ]);
  });

  it("expands shared formulas and drops the cells that arrays fill", async () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1&amp;"B1"</f><v>1</v></c><c r="E1" cm="1"><f t="array" ref="E1:E3">_xlfn._xlws.SORT(B1:B3)</f><v>1</v></c></row>
      <row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="E2"><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c><c r="E3"><v>3</v></c><c r="F3"><v>4</v></c></row>`;
    expect(contents(await read({ sheets: [{ name: "Plan", xml: `<sheetData>${rows}</sheetData>` }] }))).toEqual({
      A1: { formula: '=B1*$C$1&"B1"', value: 1 }, A2: { formula: '=B2*$C$1&"B1"', value: 2 }, A3: { formula: '=B3*$C$1&"B1"' },
      E1: { formula: "=SORT(B1:B3)", value: 1, isArray: true }, F3: { value: 4 },
    });
  });

  it("reads styles: built-in and own number formats, theme and numbered colours, borders, alignment, unlocked cells", async () => {
    const rows = `<row r="1"><c r="A1" s="4"/><c r="B1" s="1"><v>43983.25</v></c><c r="C1" s="2"><v>1234567890123</v></c><c r="D1" s="3"><v>0.33333333333333331</v></c><c r="E1" s="0"><v>1</v></c></row>`;
    const book = await read({ sheets: [{ name: "Plan", xml: `<sheetData>${rows}</sheetData>` }], ...withStyles });
    expect(contents(book)).toEqual({ A1: {}, B1: { value: 43983.25 }, C1: { value: 1234567890123 }, D1: { value: 1 / 3 }, E1: { value: 1 } });
    expect(styleAt(book, "A1")).toEqual({
      bold: true, italic: true, fontSize: 14, fontColor: "#8FAADC", fill: "#FFFF00", horizontal: "Center", vertical: "Top", wrap: true, borders: { top: "#FF0000", bottom: "#000000" }, isUnlocked: true,
    });
    expect([styleAt(book, "B1"), styleAt(book, "C1"), styleAt(book, "D1"), styleAt(book, "E1")]).toEqual([{ numberFormat: "m/d/yyyy" }, { numberFormat: '0.0" days"' }, { numberFormat: "[h]:mm" }, undefined]);
  });

  it("counts the days of a file from 1904 as from 1900", async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>42521</v></c><c r="B1"><v>42521</v></c><c r="C1" s="1"><f>A1</f><v>42521</v></c></row>';
    const book = await read({ sheets: [{ name: "Plan", xml: `<sheetData>${rows}</sheetData>` }], before: '<workbookPr date1904="1"/>', ...withStyles });
    expect(contents(book)).toEqual({ A1: { value: 43983 }, B1: { value: 42521 }, C1: { formula: "=A1", value: 43983 } });
  });

  it("reads the frame of a sheet: frozen panes, widths, hidden rows and columns, merges, protection, visibility", async () => {
    const xml = `<sheetViews><sheetView><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="2" width="10"/><col min="3" max="16384" width="8" hidden="1"/></cols>
      <sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="B1:C2"/></mergeCells>`;
    const { sheets, activeSheet } = await read({ sheets: [{ name: "Old", xml: "<sheetData/>", state: "veryHidden" }, { name: "Plan", xml }], before: '<bookViews><workbookView activeTab="0"/></bookViews>' });
    expect([sheets[0]?.visibility, activeSheet]).toEqual(["VeryHidden", "Plan"]);
    expect(sheets[1]).toMatchObject({
      freeze: { rows: 2, columns: 1 }, isProtected: true, merges: [{ row: 0, column: 1, rowCount: 2, columnCount: 2 }], rows: [{ index: 0, height: 40 }, { index: 1, hidden: true }],
    });
    expect(sheets[1]?.columns.slice(0, 3)).toEqual([{ index: 0, width: 75 }, { index: 1, width: 75 }, { index: 2, hidden: true }]);
    expect(sheets[1]?.columns).toHaveLength(27);
  });

  it("reads tables with their totals, and this-row references as they are typed", async () => {
    const rows = `<row r="2"><c r="B2" t="str"><v>Name</v></c><c r="C2" t="str"><v>Unit price</v></c></row><row r="3"><c r="C3"><f>Prices[[#This Row],[Name]]&amp;Prices[[#This Row],[Unit price]]</f></c><c r="E3"><f>SUM(Prices[Unit price])</f></c></row>
      <row r="4"><c r="C4"><f>SUBTOTAL(109,Prices[Unit price])</f></c></row>`;
    const table = '<table name="t" displayName="Prices" ref="B2:C4" totalsRowCount="1"><autoFilter ref="B2:C3"/><tableColumns><tableColumn name="Name"/><tableColumn name="Unit price"/></tableColumns></table>';
    const book = await read({ sheets: [{ name: "Plan", xml: `<sheetData>${rows}</sheetData>`, relationships: [["rId1", "table", "../tables/myTable.xml"]] }], parts: { "xl/tables/myTable.xml": [`${open}.table+xml`, table] } });
    expect(book.sheets[0]?.tables).toEqual([{ name: "Prices", area: { row: 1, column: 1, rowCount: 3, columnCount: 2 }, columns: ["Name", "Unit price"], hasTotals: true }]);
    expect(contents(book)).toMatchObject({ C3: { formula: "=[@Name]&[@[Unit price]]" }, E3: { formula: "=SUM(Prices[Unit price])" }, C4: { formula: "=SUBTOTAL(109,[Unit price])" } });
    expect(book.unread).toEqual([]);
  });

  it("reads names of every kind, and no built-in ones", async () => {
    const names = `<definedNames><definedName name="Rate">0.15</definedName><definedName name="Top" localSheetId="1" hidden="1">_xlfn._xlws.SORT(B!$A$1:$A$9)</definedName>
      <definedName name="_xlnm.Print_Titles" localSheetId="0">A!#REF!</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">A!$A$1</definedName></definedNames>`;
    const book = await read({ sheets: [{ name: "A", xml: "<sheetData/>" }, { name: "B", xml: "<sheetData/>" }], after: names });
    expect(book.names).toEqual([{ name: "Rate", refersTo: "=0.15" }, { name: "Top", refersTo: "=SORT(B!$A$1:$A$9)", sheet: "B", isHidden: true }]);
    expect(book.unread).toEqual([{ part: "xl/worksheets/sheet1.xml", what: "pageSetup", sheet: "A", count: 1 }]);
  });

  it("finds the place of rows and cells that do not say it, and reads days that are spelled out", async () => {
    const rows = '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c t="d"><v>2020-06-01</v></c></row><row r="3"/><row ht="15"><c t="d"><f>NOW()</f><v>2020-06-01T18:00:00.000</v></c><c t="d"><v>06:00:00</v></c></row>';
    expect(contents(await read({ sheets: [{ name: "Plan", xml: `<sheetData>${rows}</sheetData>` }] }))).toEqual({
      A1: { value: 1 }, C1: { value: 3 }, D1: { value: 43983 }, A4: { formula: "=NOW()", value: 43983.75 }, B4: { value: 0.25 },
    });
  });

  it("lists a table without a header row, whose first row would be taken for headings", async () => {
    const table = '<table displayName="T" ref="A1:A2" headerRowCount="0"><tableColumns><tableColumn name="Column1"/></tableColumns><tableStyleInfo name="TableStyleDark1"/></table>';
    const book = await read({ sheets: [{ name: "Plan", xml: "<sheetData/>", relationships: [["rId1", "table", "../tables/table1.xml"]] }], parts: { "xl/tables/table1.xml": [`${open}.table+xml`, table] } });
    expect(book.sheets[0]?.tables).toEqual([]);
    expect(book.unread.map(({ what, sheet }) => [what, sheet])).toEqual([["tableStyle", "Plan"], ["tableWithoutHeader", "Plan"]]);
  });

  it("keeps the formula of a cell with a hyperlink, and finds sheets under any part name and prefix", async () => {
    const xml = '<x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:f>HYPERLINK("a")&amp;"&lt;x:f&gt;"</x:f><x:v>a</x:v></x:c></x:row></x:sheetData><hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>';
    const bytes = await packageOf({ sheets: [{ name: "Plan", xml: "" }] });
    const zip = await JSZip.loadAsync(bytes);
    zip.remove("xl/worksheets/sheet1.xml");
    zip.file("xl/Blatt/erstes.xml", `<worksheet xmlns:x="x" xmlns:r="r">${xml}</worksheet>`);
    zip.file("xl/_rels/workbook.xml.rels", '<Relationships><Relationship Id="s1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/blatt/Erstes.xml"/></Relationships>');
    const book = await readWorkbook(await zip.generateAsync({ type: "uint8array" }), "a.b.xlsx");
    expect([book.name, contents(book)]).toEqual(["a.b", { A1: { formula: '=HYPERLINK("a")&"<x:f>"', value: "a" } }]);
  });
});

describe("a file that is no readable workbook", () => {
  const ole = (text: string) => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(text, "utf16le")]);
  const zipOf = (files: Readonly<Record<string, string>>) => {
    const zip = new JSZip();
    for (const [path, content] of Object.entries(files)) zip.file(path, content);
    return zip.generateAsync({ type: "uint8array" });
  };
  const types = "<Types/>";
  const rels = (target: string) => `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="${target}"/></Relationships>`;

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    ["empty", () => Buffer.from(""), /^My file\.xlsx is empty: get the file again\.$/],
    ["text", () => Buffer.from("a,b\n1,2"), /no \.xlsx file: open it in Excel and save it/],
    ["encrypted", () => ole("EncryptedPackage"), /encrypted with a password: .*remove the password/],
    ["xls", () => ole("Workbook"), /Excel 97-2003 \(\.xls\): .*save it as \.xlsx/],
    ["truncated", async () => (await packageOf({ sheets: [{ name: "A", xml: "" }] })).slice(0, 300), /damaged \(its zip/],
    ["another zip", () => zipOf({ "a.txt": "a" }), /zip file but no Excel workbook/],
    ["xlsb", () => zipOf({ "[Content_Types].xml": types, "_rels/.rels": rels("xl/workbook.bin"), "xl/workbook.bin": "b" }), /binary workbook \(\.xlsb\)/],
    ["docx", () => zipOf({ "[Content_Types].xml": types, "_rels/.rels": rels("word/document.xml"), "word/document.xml": "<document/>" }), /an Office file but no workbook/],
    ["no main part", () => zipOf({ "[Content_Types].xml": types, "_rels/.rels": rels("xl/workbook.xml") }), /holds no workbook/],
    ["broken xml", () => packageOf({ sheets: [{ name: "A", xml: "<sheetData><row r='1'><c" }] }), /damaged \(.*let Excel repair it/],
    ["broken content types", () => zipOf({ "[Content_Types].xml": "<Types" }), /damaged/],
    ["only a chart sheet", () => packageOf({ sheets: [] }), /no sheet with cells/],
  ])("%s: one sentence that names the file and the fix", async (_case, bytes, sentence) => {
    const reading = readWorkbook(await bytes(), "My file.xlsx");
    await expect(reading).rejects.toThrow(sentence);
    await expect(reading).rejects.toMatchObject({ name: "UnreadableWorkbook", message: expect.stringMatching(/^My file\.xlsx [^\n]*\.$/) });
  });
});
