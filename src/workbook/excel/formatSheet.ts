import { sameLooks, type LookArea } from "../lookAreas";
import type { DraftPart } from "../draftParts";
import type { Look, SheetDress } from "../sheetDraft";
import { dressSheet } from "./dressSheet";
import { sheetWith } from "./sheetStructure";

/** Colours that keep 4.5 : 1 on white and on their own fill. */
const styles: Readonly<Record<Look, { readonly bold?: boolean; readonly italic?: boolean; readonly size?: number; readonly color?: string; readonly fill?: string; readonly isHeading?: boolean; readonly isCentered?: boolean }>> = {
  title: { bold: true, size: 18, color: "#1F4E78" },
  note: { italic: true, color: "#595959" },
  section: { bold: true, size: 12, color: "#1F4E78" },
  header: { bold: true, color: "#FFFFFF", fill: "#1F4E78", isHeading: true },
  label: { color: "#404040" },
  input: { fill: "#FFF2CC" },
  live: {},
  place: { isCentered: true },
  proof: { bold: true, fill: "#E2EFDA" },
};

/** A character of the standard font is about so wide, in points; a cell has some room around its text. */
const pointsPerCharacter = 5.4;
const pointsAround = 4;

/** Looks, widths and frozen panes in one round trip, and one more for each part beyond them; tells which of those Excel refused. */
export async function formatSheet(context: Excel.RequestContext, id: string, { looks, widths, freeze, ...parts }: SheetDress): Promise<readonly DraftPart[]> {
  const sheet = await sheetWith(context, id);
  for (const area of sameLooks(looks)) formatArea(sheet, area);
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * pointsPerCharacter + pointsAround;
  });
  if (freeze.rows > 0 && freeze.columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  else if (freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
  await context.sync();
  return dressSheet(context, sheet, parts);
}

function formatArea(sheet: Excel.Worksheet, { look, row, column, rowCount, columnCount }: LookArea): void {
  const { bold, italic, size, color, fill, isHeading, isCentered } = styles[look];
  const { format } = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (isHeading === true || isCentered === true) format.horizontalAlignment = "Center";
  if (isHeading !== true) return;
  format.wrapText = true;
  format.verticalAlignment = "Center";
}
