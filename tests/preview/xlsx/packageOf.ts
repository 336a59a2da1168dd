import JSZip from "jszip";

interface TestSheet {
  readonly name: string;
  /** What is inside <worksheet>; the cells included. */
  readonly xml: string;
  readonly relationships?: readonly (readonly [id: string, type: string, target: string])[];
  readonly state?: string;
}

export interface TestBook {
  readonly sheets: readonly TestSheet[];
  /** Between <workbook> and </workbook>, before and after the sheets. */
  readonly before?: string;
  readonly after?: string;
  readonly relationships?: readonly (readonly [id: string, type: string, target: string])[];
  /** Other parts with their content types ("" leaves it to the extension). */
  readonly parts?: Readonly<Record<string, readonly [contentType: string, content: string]>>;
}

const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const namespaces = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** An xlsx file made by hand: what Excel writes and exceljs cannot is in it as XML. */
export async function packageOf({ sheets, before = "", after = "", relationships = [], parts = {} }: TestBook): Promise<Uint8Array> {
  const zip = new JSZip();
  const sheetPaths = sheets.map((_sheet, index) => `xl/worksheets/sheet${index + 1}.xml`);
  const overrides = [
    ["xl/workbook.xml", `${main}.sheet.main+xml`],
    ...sheetPaths.map((path) => [path, `${main}.worksheet+xml`]),
    ...Object.entries(parts).flatMap(([path, [type]]) => (type === "" ? [] : [[path, type]])),
  ];
  zip.file(
    "[Content_Types].xml",
    `<Types><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
    <Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>
    ${overrides.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join("")}</Types>`,
  );
  zip.file("_rels/.rels", relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]));
  const tabs = sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index + 1}"${state ? ` state="${state}"` : ""}/>`);
  zip.file("xl/workbook.xml", `<workbook ${namespaces}>${before}<sheets>${tabs.join("")}</sheets>${after}</workbook>`);
  zip.file("xl/_rels/workbook.xml.rels", relationshipsXml([...sheets.map((_sheet, index) => [`s${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const), ...relationships]));
  sheets.forEach((sheet, index) => {
    zip.file(`xl/worksheets/sheet${index + 1}.xml`, `<worksheet ${namespaces}>${sheet.xml}</worksheet>`);
    if (sheet.relationships) zip.file(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationshipsXml(sheet.relationships));
  });
  for (const [path, [, content]] of Object.entries(parts)) zip.file(path, content);
  return zip.generateAsync({ type: "uint8array" });
}

export function relationshipsXml(relationships: readonly (readonly [string, string, string])[]): string {
  const each = relationships.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${target.includes("://") ? ' TargetMode="External"' : ""}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}
