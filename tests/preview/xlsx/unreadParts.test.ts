import { describeUnread, unreadKinds } from "../../../src/preview/xlsx/unread/kinds";
import { unreadParts } from "../../../src/preview/xlsx/unread/unreadParts";
import { packageOf, relationshipsXml, type TestBook } from "./packageOf";

const excel = "application/vnd.ms-excel";
const open = "application/vnd.openxmlformats-officedocument";
const sheet = (xml: string, relationships: readonly (readonly [string, string, string])[] = []) => ({ name: "Summary", xml, relationships });
const cells = "<sheetData/>";

/** Kind, sheet and count of all that is listed. */
async function listOf(book: TestBook): Promise<[string, string | undefined, number | undefined][]> {
  return (await unreadParts(await packageOf(book))).map(({ what, sheet: name, count }) => [what, name, count]);
}

describe("unreadParts", () => {
  it("lists nothing of a file that is carried whole", async () => {
    const xml = `<sheetPr/><dimension ref="A1"/><sheetViews><sheetView><pane ySplit="1" state="frozen"/></sheetView></sheetViews><sheetFormatPr/><cols><col min="1" max="2" width="9" hidden="1"/></cols>
      <sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1"/><pageSetup orientation="portrait"/>`;
    expect(await listOf({ sheets: [sheet(xml)], after: '<definedNames><definedName name="Target">1</definedName></definedNames><calcPr calcId="1"/>' })).toEqual([]);
  });

  it("counts the pictures and shapes of a drawing, and lists its charts, on their sheet", async () => {
    const book: TestBook = {
      sheets: [{ name: "Data", xml: "<sheetData />" }, sheet(cells, [["rId1", "drawing", "../drawings/drawing1.xml"]])],
      parts: {
        "xl/drawings/drawing1.xml": [
          `${open}.drawing+xml`,
          '<xdr:wsDr xmlns:xdr="x" xmlns:c="c" xmlns:r="r"><xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:grpSp><xdr:pic/><xdr:sp/></xdr:grpSp></xdr:twoCellAnchor><xdr:graphicFrame/></xdr:wsDr>',
        ],
        "xl/drawings/_rels/drawing1.xml.rels": ["", relationshipsXml([["rId1", "chart", "../charts/chart1.xml"], ["rId2", "chartEx", "../charts/chartEx1.xml"], ["rId3", "image", "../media/image1.png"]])],
        "xl/charts/chart1.xml": [`${open}.drawingml.chart+xml`, "<c/>"],
        "xl/charts/chartEx1.xml": ["application/vnd.ms-office.chartex+xml", "<c/>"],
        "xl/charts/style1.xml": ["application/vnd.ms-office.chartstyle+xml", "<c/>"],
        "xl/media/image1.png": ["", "png"],
        "xl/media/image2.png": ["", "on no sheet"],
      },
    };
    expect(await listOf(book)).toEqual([
      ["picture", "Summary", 2],
      ["shape", "Summary", 1],
      ["chart", "Summary", 2],
      ["picture", undefined, 1],
    ]);
  });

  it("counts notes and comments apart: a comment's note for older Excels is not another note", async () => {
    const book: TestBook = {
      sheets: [sheet(cells, [["rId1", "comments", "../comments1.xml"], ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"], ["rId3", "threadedComment", "../threadedComments/threadedComment1.xml"], ["rId4", "ctrlProp", "../ctrlProps/ctrlProp1.xml"]])],
      parts: {
        "xl/comments1.xml": [`${open}.spreadsheetml.comments+xml`, '<comments><authors><author>Li</author><author>tc={1}</author></authors><commentList><comment ref="A1" authorId="0"/><comment ref="A2" authorId="1"/></commentList></comments>'],
        "xl/threadedComments/threadedComment1.xml": [`${excel}.threadedcomments+xml`, "<ThreadedComments><threadedComment/><threadedComment/></ThreadedComments>"],
        "xl/persons/person.xml": [`${excel}.person+xml`, "<personList/>"],
        "xl/drawings/vmlDrawing1.vml": ["", '<xml><x:ClientData ObjectType="Note"><br></x:ClientData><x:ClientData ObjectType="Button"/></xml>'],
        "xl/ctrlProps/ctrlProp1.xml": [`${excel}.controlproperties+xml`, "<formControlPr/>"],
      },
    };
    expect(await listOf(book)).toEqual([["comment", "Summary", 1], ["threadedComment", "Summary", 2], ["formControl", "Summary", 1]]);
  });

  it("counts what is inside a sheet", async () => {
    const xml = `<sheetPr><tabColor rgb="FF0000"/></sheetPr><sheetData><row r="1" outlineLevel="1"><c r="A1" vm="1"><v>1</v></c><c r="B1"><f t="dataTable" ref="B1"/><v>1</v></c></row></sheetData>
      <protectedRanges><protectedRange/></protectedRanges><scenarios><scenario/><scenario/></scenarios><autoFilter ref="A1:B2"/>
      <conditionalFormatting sqref="A1"><cfRule type="dataBar"><extLst><ext><x14:id xmlns:x14="x">{1}</x14:id></ext></extLst></cfRule><cfRule type="top10"/></conditionalFormatting>
      <dataValidations><dataValidation/></dataValidations><hyperlinks><hyperlink ref="A1"/></hyperlinks><headerFooter><oddHeader>x</oddHeader></headerFooter><strangeThing/>
      <extLst xmlns:x14="x" xmlns:xm="xm"><ext uri="{1}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext>
      <ext uri="{2}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline/><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>
      <ext uri="{3}"><x14:dataValidations><x14:dataValidation/></x14:dataValidations></ext><ext uri="{4}"><x14:novelty/></ext></extLst>`;
    expect(Object.fromEntries((await listOf({ sheets: [sheet(xml)] })).map(([what, , count]) => [what, count]))).toEqual({
      conditionalFormat: 2, dataValidation: 2, sparkline: 2, hyperlink: 1, scenario: 2, protectedRange: 1, filter: 1, outline: 1,
      tabColor: 1, pageSetup: 1, whatIfTable: 1, richValue: 1, extension: 1, other: 1,
    });
  });

  it("lists the parts of the workbook: pivots, slicers, macros, links, queries, models, controls and the unknown", async () => {
    const types: Readonly<Record<string, readonly [string, string, string?]>> = {
      "xl/pivotTables/pivotTable1.xml": [`${open}.spreadsheetml.pivotTable+xml`, "<p/>", "pivotTable"],
      "xl/pivotCache/pivotCacheDefinition1.xml": [`${open}.spreadsheetml.pivotCacheDefinition+xml`, "<p/>", "pivotCache"],
      "xl/pivotCache/pivotCacheRecords1.xml": [`${open}.spreadsheetml.pivotCacheRecords+xml`, "<p/>"],
      "xl/slicers/slicer1.xml": [`${excel}.slicer+xml`, "<slicers><slicer/></slicers>", "slicer"],
      "xl/timelines/timeline1.xml": [`${excel}.timeline+xml`, "<timelines><timeline/></timelines>", "timeline"],
      "xl/vbaProject.bin": ["application/vnd.ms-office.vbaProject", "x", "macro"],
      "xl/externalLinks/externalLink1.xml": [`${open}.spreadsheetml.externalLink+xml`, "<e/>", "externalLink"],
      "xl/connections.xml": [`${open}.spreadsheetml.connections+xml`, "<connections><connection/></connections>", "connection"],
      "xl/queryTables/queryTable1.xml": [`${open}.spreadsheetml.queryTable+xml`, "<q/>", "queryTable"],
      "xl/activeX/activeX1.xml": [`${excel}.activeX+xml`.replace("excel", "office"), "<a/>", "activeX"],
      "xl/embeddings/oleObject1.bin": [`${open}.oleObject`, "x", "oleObject"],
      "xl/printerSettings/printerSettings1.bin": [`${open}.spreadsheetml.printerSettings`, "x", "printerSettings"],
      "xl/diagrams/data1.xml": [`${open}.drawingml.diagramData+xml`, "<d/>", "diagram"],
      "xl/model/item.data": [`${open}.model+data`, "x", "dataModel"],
      "customXml/item1.xml": ["", '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup"/>', "powerQuery"],
      "customXml/item2.xml": ["", "<x/>", "customXml"],
      "xl/chartsheets/sheet1.xml": [`${open}.spreadsheetml.chartsheet+xml`, "<c/>", "chartSheet"],
      "xl/calcChain.xml": [`${open}.spreadsheetml.calcChain+xml`, "<c/>"],
      "xl/webextensions/webextension1.xml": ["application/vnd.ms-office.webextension+xml", "<w/>", "webExtension"],
      "xl/novelty/novelty1.xml": ["application/vnd.ms-excel.novelty+xml", "<n/>", "other"],
      "docProps/custom.xml": [`${open}.custom-properties+xml`, "<p/>", "documentProperties"],
      "xl/drawings/drawing9.xml": [`${open}.drawing+xml`, "<broken", "other"],
    };
    const parts = Object.fromEntries(Object.entries(types).map(([path, [type, content]]) => [path, [type, content] as const]));
    const list = await listOf({ sheets: [sheet(cells)], parts, after: '<workbookProtection lockStructure="1"/><calcPr calcMode="manual"/>' });
    const expected = ["workbookProtection", "calculationSettings", ...Object.values(types).flatMap(([, , what]) => what ?? [])];
    expect(list.map(([what]) => what).sort((a, b) => a.localeCompare(b))).toEqual([...new Set(expected)].sort((a, b) => a.localeCompare(b)));
    for (const [what] of list) expect(unreadKinds[what]).toBeDefined();
  });

  it("describes a part in words", () => {
    expect(describeUnread({ what: "chart", sheet: "Summary", count: 2 })).toBe("2 charts on Summary");
    expect(describeUnread({ what: "macro" })).toBe("1 macro project (VBA)");
  });
});
