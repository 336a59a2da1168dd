/**
 * What a part of the file is, by its content type and path. "read": carried by the snapshot or of no use without what is listed elsewhere
 * (the records of a pivot cache, the styles of a chart). "inside": a part whose contents are counted one by one.
 */
const byContentType: readonly [RegExp, string][] = [
  [/sheet\.main\+xml$|sheet\.macroEnabled\.main\+xml$|template\.main\+xml$|addin\.macroEnabled\.main\+xml$/, "read"],
  [/\.worksheet\+xml$|\.styles\+xml$|\.sharedStrings\+xml$|\.theme\+xml$|\.table\+xml$|\.calcChain\+xml$|\.sheetMetadata\+xml$|relationships\+xml$/, "read"],
  [/core-properties\+xml$|extended-properties\+xml$/, "read"],
  [/pivotCacheRecords\+xml$|slicerCache\+xml$|timelineCache\+xml$|chartstyle\+xml$|chartcolorstyle\+xml$|chartUserShapes|\.drawingml\.chartshapes|themeOverride|volatileDependencies|tableSingleCells|customXmlProperties\+xml$|\.person\+xml$|vbaProjectSignature|vnd\.ms-word\.vbaData/, "read"],
  [/\.drawing\+xml$|\.comments\+xml$|\.threadedcomments\+xml$|vmlDrawing$|\.slicer\+xml$|\.timeline\+xml$|\.connections\+xml$/i, "inside"],
  [/\.chartsheet\+xml$/, "chartSheet"],
  [/\.dialogsheet\+xml$/, "dialogSheet"],
  [/macrosheet\+xml$/i, "macroSheet"],
  [/drawingml\.chart\+xml$|\.chartex\+xml$/, "chart"],
  [/drawingml\.diagramData\+xml$/, "diagram"],
  [/drawingml\.diagram|ms-office\.drawingml\.diagramDrawing/, "read"],
  [/inkml\+xml$/, "ink"],
  [/model\.gltf|gltf-binary/, "model3d"],
  [/\.pivotTable\+xml$/, "pivotTable"],
  [/\.pivotCacheDefinition\+xml$/, "pivotCache"],
  [/vbaProject$/, "macro"],
  [/\.externalLink\+xml$/, "externalLink"],
  [/\.queryTable\+xml$/, "queryTable"],
  [/ms-excel\.controlproperties\+xml$/, "formControl"],
  [/activeX\+xml$/, "activeX"],
  [/activeX$/, "read"],
  [/oleObject$/, "oleObject"],
  [/printerSettings$/, "printerSettings"],
  [/custom-properties\+xml$/, "documentProperties"],
  [/customProperty$/, "customXml"],
  [/digital-signature-xmlsignature/, "signature"],
  [/digital-signature/, "read"],
  [/rdrichvalue|richvalue|rdarray|rdsupportingproperty/i, "read"],
  [/featurepropertybag/i, "cellControl"],
  [/revisionHeaders\+xml$|userNames\+xml$/, "sharedWorkbook"],
  [/revisionLog\+xml$/, "read"],
  [/webextensiontaskpanes\+xml$/, "read"],
  [/webextension\+xml$/, "webExtension"],
  [/xmlMaps\+xml$/i, "xmlMap"],
  [/model\+data$/, "dataModel"],
  [/obfuscatedFont|x-fontdata/, "customFont"],
];

const byPath: readonly [RegExp, string][] = [
  [/^\[Content_Types\]\.xml$|(^|\/)_rels\/|\.rels$/i, "read"],
  [/^docProps\/thumbnail\./i, "thumbnail"],
  [/^docMetadata\//i, "sensitivityLabel"],
  [/^customUI\//i, "customUi"],
  [/^customXml\/itemProps\d*\.xml$/i, "read"],
  [/^customXml\/item\d*\.xml$/i, "customXml"],
  [/^xl\/richData\//i, "read"],
  [/^xl\/xmlMaps\.xml$/i, "xmlMap"],
  [/^xl\/model\//i, "dataModel"],
  [/^xl\/embeddings\//i, "oleObject"],
  [/^xl\/printerSettings\//i, "printerSettings"],
  [/^_xmlsignatures\//i, "signature"],
  [/^xl\/media\//i, "media"],
];

export function kindOfPart(path: string, contentType: string): string {
  const found = byContentType.find(([pattern]) => pattern.test(contentType)) ?? byPath.find(([pattern]) => pattern.test(path));
  if (found) return found[1];
  return contentType.startsWith("image/") ? "media" : "other";
}
