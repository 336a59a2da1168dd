import type { SheetSnapshot } from "../workbook/snapshot";
import { areaOf } from "./address";
import type { SheetPart } from "./bookPart";
import type { FileRow } from "./lean";
import type { Parts } from "./parts";
import { cellsOf, type FileLook } from "./readCells";
import { readSheetXml } from "./sheetXml";
import { readTables } from "./tablePart";
import { pixelsOfColumn, pixelsOfRow } from "./units";
import { childOf, isOn, type XmlElement } from "./xml";

export async function readSheet(parts: Parts, part: SheetPart, rows: readonly FileRow[], look: FileLook): Promise<SheetSnapshot> {
  const { frame } = await readSheetXml(parts, part.path);
  const tables = await readTables(parts, part);
  const cells = cellsOf(rows, tables, look);
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 0);
  return {
    name: part.name,
    visibility: part.visibility,
    cells,
    columns: columnsOf(frame, lastColumn),
    rows: rowsOf(rows),
    merges: (childOf(frame, "mergeCells")?.children ?? []).map(({ attributes }) => areaOf(attributes.ref ?? "A1")),
    freeze: freezeOf(frame),
    tables,
    isProtected: isOn(childOf(frame, "sheetProtection")?.attributes.sheet),
  };
}

/** Widths reach to the last column of Excel in many files: beyond the cells they are kept for one screen only. */
function columnsOf(frame: XmlElement, lastColumn: number): SheetSnapshot["columns"] {
  const end = lastColumn + 26;
  const columns = (childOf(frame, "cols")?.children ?? []).flatMap(({ attributes }) => {
    const first = Number(attributes.min ?? 1) - 1;
    const last = Math.min(Number(attributes.max ?? first + 1) - 1, Math.max(end, first));
    const look = {
      ...(attributes.width !== undefined && !isOn(attributes.hidden) && { width: pixelsOfColumn(Number(attributes.width)) }),
      ...(isOn(attributes.hidden) && { hidden: true }),
    };
    return Array.from({ length: Math.max(0, last - first + 1) }, (_each, offset) => ({ index: first + offset, ...look }));
  });
  const usual = childOf(frame, "sheetFormatPr")?.attributes.defaultColWidth;
  if (usual === undefined) return columns;
  const said = new Set(columns.map(({ index }) => index));
  const others = Array.from({ length: lastColumn + 1 }, (_each, index) => ({ index, width: pixelsOfColumn(Number(usual)) })).filter(({ index }) => !said.has(index));
  return [...columns, ...others].sort((a, b) => a.index - b.index);
}

function rowsOf(rows: readonly FileRow[]): SheetSnapshot["rows"] {
  return rows
    .filter(({ height, hidden }) => height !== undefined || hidden)
    .map(({ number, height, hidden }) => ({ index: number - 1, ...(height !== undefined && { height: pixelsOfRow(height) }), ...(hidden && { hidden: true }) }));
}

function freezeOf(frame: XmlElement): SheetSnapshot["freeze"] {
  const view = childOf(frame, "sheetViews")?.children[0];
  const pane = childOf(view, "pane")?.attributes;
  if (pane?.state !== "frozen" && pane?.state !== "frozenSplit") return { rows: 0, columns: 0 };
  return { rows: Number(pane.ySplit ?? 0), columns: Number(pane.xSplit ?? 0) };
}
