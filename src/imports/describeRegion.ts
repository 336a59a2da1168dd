import { bodyRows } from "./layout/bodyRows";
import type { GridText, Outline } from "./layout/outline";
import type { ColumnFacts } from "./meanings/columnFacts";
import { proposeColumns } from "./meanings/proposeColumns";
import { readColumns } from "./meanings/readColumns";
import { isTargetAcross } from "./meanings/periodColumns";
import { regionKinds } from "./meanings/regionKind";
import { sampleRows } from "./meanings/sampleRows";
import { titleWords } from "./meanings/titleWords";
import { missingOf, questionsOf, type Unasked } from "./questions";
import type { SheetGrid } from "./sheetGrid";
import type { PlacedText, Region } from "./workbookMap";

/** Describes one region of a sheet: rows, columns with their meanings, its kind, and what must be asked. */
export function describeRegion(grid: SheetGrid, outline: Outline, id: string): Region {
  const body = bodyRows(grid, outline);
  const rows = sampleRows(outline.firstRow, body.lastRow, new Set([...body.skipped, ...body.totals.map(({ row }) => row)]));
  const around = { ...outline, notes: [...outline.notes, ...body.notes] };
  const facts = readColumns(grid, outline, rows);
  const title = titleWords([...outline.banners.map(({ text }) => text), ...facts.flatMap(({ group }) => (group === undefined ? [] : [group])), grid.name]);
  const { layout, columns, areValuesUnclear } = proposeColumns(grid, around, facts, title);
  const kinds = regionKinds({ meanings: new Set(columns.map(({ meaning }) => meaning)), layout, isTargetAcross: isTargetAcross(columns), rowCount: body.lastRow - outline.firstRow + 1, title });
  const absolute = (row: number): number => row + grid.row;
  const unasked: Unasked = {
    id, sheetId: grid.id, sheetName: grid.name, ...(outline.tableId === undefined ? {} : { tableId: outline.tableId }),
    headerRows: outline.headerRows.map(absolute), firstRow: absolute(outline.firstRow), lastRow: absolute(body.lastRow),
    firstColumn: grid.column + outline.firstColumn, lastColumn: grid.column + outline.lastColumn,
    totals: body.totals.map((total) => ({ ...total, row: absolute(total.row) })), skippedRows: body.skipped.map(absolute),
    banners: placed(grid, outline.banners), notes: placed(grid, around.notes), layout, kind: kinds[0].kind, confidence: kinds[0].confidence, reasons: kinds[0].reasons, columns,
  };
  const rival = outline.rivalHeaderRow ?? (isHalfNamed(facts) ? outline.firstRow : undefined);
  const rivalHeaderRow = rival === undefined ? undefined : absolute(rival);
  return { ...unasked, missing: missingOf(unasked), questions: questionsOf(unasked, { kinds, rivalHeaderRow, areValuesUnclear }) };
}

/** Columns without a name between named ones, and numbers below: the names rather stand in the next row. */
function isHalfNamed(facts: readonly ColumnFacts[]): boolean {
  const last = facts.map(({ header }) => header !== "").lastIndexOf(true);
  return facts.filter(({ header, values }, index) => header === "" && index < last && values.filled > 0.5 && values.text < 0.5).length >= 2;
}

function placed(grid: SheetGrid, texts: readonly GridText[]): PlacedText[] {
  return texts.map(({ row, column, text }) => ({ row: row + grid.row, column: column + grid.column, text }));
}
