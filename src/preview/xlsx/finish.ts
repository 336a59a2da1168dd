import JSZip from "jszip";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { filedFormula } from "./formula/filedFormula";
import { escapeXml } from "./xml";

const metadataPart = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
const metadataType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const metadataRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";

/** What exceljs cannot write is put into its file: dynamic arrays instead of {array} formulas, and names of every kind. */
export async function finish(bytes: Uint8Array, snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const edit = async (path: string, change: (xml: string) => string): Promise<void> => {
    const file = zip.file(path);
    if (file === null) throw new Error(`exceljs wrote no ${path}.`);
    zip.file(path, change(await file.async("string")));
  };
  for (const { name } of zip.file(/^xl\/worksheets\/sheet\d+\.xml$/)) await edit(name, withDynamicArrays);
  zip.file("xl/metadata.xml", metadataPart);
  await edit("[Content_Types].xml", (xml) => xml.replace("</Types>", `<Override PartName="/xl/metadata.xml" ContentType="${metadataType}"/></Types>`));
  await edit("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace("</Relationships>", `<Relationship Id="rIdMetadata" Type="${metadataRelationship}" Target="metadata.xml"/></Relationships>`),
  );
  await edit("xl/workbook.xml", (xml) => xml.replace("</sheets>", `</sheets>${definedNames(snapshot)}`));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** `cm` points at the one record of metadata.xml that says: this array grows and shrinks by itself. */
function withDynamicArrays(xml: string): string {
  return xml.replace(/<c r="([A-Z]+\d+)"([^>]*)>(?=<f t="array")/g, '<c r="$1"$2 cm="1">');
}

function definedNames({ names, sheets }: WorkbookSnapshot): string {
  if (names.length === 0) return "";
  const elements = names.map(({ name, refersTo, sheet, isHidden }) => {
    const index = sheets.findIndex((each) => each.name === sheet);
    const scope = sheet === undefined ? "" : ` localSheetId="${index}"`;
    return `<definedName name="${escapeXml(name)}"${scope}${isHidden ? ' hidden="1"' : ""}>${escapeXml(filedFormula(refersTo.replace(/^=/, "")))}</definedName>`;
  });
  return `<definedNames>${elements.join("")}</definedNames>`;
}
