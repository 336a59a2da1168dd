import type { SheetGrid, TableOutline } from "../imports";
import { parseAddress } from "../workbook/address";
import { cellCount } from "../workbook/area";
import { WorkbookError } from "../workbook/workbook";
import type { GridReading, ReadingWatch, SheetOutline, TableReading, Workbook } from "../workbook/workbook";

/** Cells of one sheet that are read; of a larger one the first rows that hold so many. */
const mostCellsOfSheet = 2_000_000;

export interface SurveyOptions extends ReadingWatch {
  /** Hidden sheets are listed, and read only where asked. */
  readonly readsHidden?: (sheet: SheetOutline) => boolean;
  readonly withFormulas?: boolean;
  /** Cells of one sheet that are read at most. */
  readonly mostCells?: number;
}

/**
 * What of the workbook was not read.
 *
 * | code | meaning |
 * |---|---|
 * | sheet-hidden | the sheet is hidden, and hidden sheets were not asked for |
 * | sheet-gone | the sheet was deleted while the workbook was read |
 * | sheet-cut | of the sheet only the first rows were read: `address`, of `usedAddress` |
 */
interface SurveyNote {
  readonly code: "sheet-hidden" | "sheet-gone" | "sheet-cut";
  readonly sheetId: string;
  readonly sheetName: string;
  readonly address?: string;
  readonly usedAddress?: string;
}

/** Everything that a map of the workbook is made of. */
export interface Survey {
  /** Every sheet, read or not. */
  readonly sheets: readonly SheetOutline[];
  readonly grids: readonly SheetGrid[];
  readonly notes: readonly SurveyNote[];
}

/** A sheet while it is read. */
interface Surveyed {
  readonly outline: SheetOutline;
  /** Undefined on an empty sheet. */
  readonly reading: GridReading | undefined;
}

/**
 * Reads the used cells of all visible sheets, one after the other. A sheet that was renamed meanwhile is found again.
 *
 * @throws {WorkbookError} `cancelled` once the signal is aborted.
 */
export async function surveyWorkbook(workbook: Workbook, options: SurveyOptions = {}): Promise<Survey> {
  const sheets = await workbook.readSheets();
  const toRead = sheets.filter((sheet) => sheet.isVisible || options.readsHidden?.(sheet));
  const progress = weighed(toRead.map((sheet) => cellsToRead(sheet, options)), options.onProgress);
  const [read, notes]: [Surveyed[], SurveyNote[]] = [[], sheets.filter((sheet) => !toRead.includes(sheet)).map((sheet) => note("sheet-hidden", sheet))];
  for (const [index, outline] of toRead.entries()) {
    const surveyed = await readSheet(workbook, outline, { ...options, onProgress: (share) => progress(index, share) });
    if (surveyed) read.push(surveyed);
    else progress(index, 1);
    notes.push(...(surveyed ? cutNote(surveyed) : [note("sheet-gone", outline)]));
  }
  const found = new Map(read.map(({ outline }) => [outline.id, outline]));
  return { sheets: sheets.map((sheet) => found.get(sheet.id) ?? sheet), grids: read.map(gridOf), notes };
}

function note(code: SurveyNote["code"], { id, name }: SheetOutline): SurveyNote {
  return { code, sheetId: id, sheetName: name };
}

function cutNote({ outline, reading }: Surveyed): readonly SurveyNote[] {
  return reading?.isCut ? [{ ...note("sheet-cut", outline), address: reading.address, usedAddress: reading.requestedAddress }] : [];
}

function cellsToRead({ usedAddress }: SheetOutline, { mostCells = mostCellsOfSheet }: SurveyOptions): number {
  return usedAddress === undefined ? 0 : Math.min(mostCells, cellCount(parseAddress(usedAddress)));
}

/** Turns the share of one sheet into that of all, by their cells. */
function weighed(cells: readonly number[], onProgress: ReadingWatch["onProgress"]): (index: number, share: number) => void {
  const total = cells.reduce((sum, count) => sum + count, 0);
  const before = cells.map((_, index) => cells.slice(0, index).reduce((sum, count) => sum + count, 0));
  return (index, share) => {
    if (cells[index] > 0) onProgress?.((before[index] + share * cells[index]) / total);
  };
}

/** Undefined where the sheet is gone. */
async function readSheet(workbook: Workbook, outline: SheetOutline, options: SurveyOptions): Promise<Surveyed | undefined> {
  try {
    return await readCells(workbook, outline, options);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "not-found") throw error;
    const renamed = (await workbook.readSheets()).find(({ id }) => id === outline.id);
    return renamed && readCells(workbook, renamed, options);
  }
}

async function readCells(workbook: Workbook, outline: SheetOutline, { mostCells = mostCellsOfSheet, withFormulas, signal, onProgress }: SurveyOptions): Promise<Surveyed> {
  if (outline.usedAddress === undefined) return { outline, reading: undefined };
  return { outline, reading: await workbook.readGrid(outline.usedAddress, { most: mostCells, withFormulas, signal, onProgress }) };
}

function gridOf({ outline: { id, name, isVisible, tables }, reading }: Surveyed): SheetGrid {
  const { row, column } = reading ? parseAddress(reading.address) : { row: 0, column: 0 };
  return {
    id, name, row, column, isVisible,
    values: reading?.values ?? [],
    numberFormats: reading?.numberFormats ?? [],
    ...(reading?.formulas && { formulas: reading.formulas }),
    tables: tables.map(tableOutline),
  };
}

function tableOutline({ id, name, address, hasHeaders, hasTotals }: TableReading): TableOutline {
  const { row, column, rowCount, columnCount } = parseAddress(address);
  return { id, name, row, column, rowCount, columnCount, hasHeaders, hasTotals };
}
