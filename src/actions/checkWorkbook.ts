import { dataChecks, type DataCode, type Finding, type WorkbookMap } from "../imports";
import { formatAddress } from "../workbook/address";
import type { ReadingWatch, Workbook } from "../workbook/workbook";
import { checkSheets, type SheetCode } from "./health/checkSheets";
import type { CheckedTable } from "./health/findMerged";
import { runChecks } from "./health/runChecks";
import { worstFirst } from "./health/worstFirst";
import { bindSurvey } from "./mapTeamWorkbook";
import { surveyTeamWorkbook } from "./surveyTeamWorkbook";

/** One thing that is wrong with the data or the sheets that hold them. */
export type HealthFinding = Finding<DataCode | SheetCode | "merged-cells">;

/** All that is wrong, the worst first, and how much was looked at. */
export interface HealthReport {
  readonly findings: readonly HealthFinding[];
  readonly sheetCount: number;
  /** Where `findMerged` can look for merged cells. */
  readonly tables: readonly CheckedTable[];
}

/** Reading the cells takes most of the time; what is asked of the sheets and the checks come after it. */
const READING_SHARE = 0.8;

/**
 * Reads all visible sheets and lists what is wrong with their data; nothing is written.
 *
 * Merged cells are not asked for: where there are some, asking costs the user's undo stack. `findMerged` does once the user says so.
 *
 * @throws {WorkbookError} `cancelled` once the signal is aborted.
 */
export async function checkWorkbook(workbook: Workbook, watch: ReadingWatch = {}): Promise<HealthReport> {
  const survey = await surveyTeamWorkbook(workbook, { signal: watch.signal, withFormulas: true, onProgress: (share) => watch.onProgress?.(READING_SHARE * share) });
  // Tables that the user confirmed are checked as confirmed.
  const map = await bindSurvey(workbook, survey);
  const ofSheets = await checkSheets(workbook, survey, map, watch);
  const ofData = await runChecks(dataChecks(survey.grids, map), { signal: watch.signal, onProgress: (share) => watch.onProgress?.(READING_SHARE + (1 - READING_SHARE) * share) });
  watch.onProgress?.(1);
  return { findings: worstFirst([...ofSheets, ...ofData]), sheetCount: survey.grids.length, tables: tablesIn(map) };
}

function tablesIn({ sheets }: Pick<WorkbookMap, "sheets">): readonly CheckedTable[] {
  return sheets.flatMap(({ regions }) => regions).filter(({ kind, firstRow, lastRow }) => kind !== "unknown" && lastRow >= firstRow).map(({ sheetId, sheetName, firstRow, lastRow, firstColumn, lastColumn }) => ({
    sheetId, sheetName, address: formatAddress({ sheetName, row: firstRow, column: firstColumn, rowCount: lastRow - firstRow + 1, columnCount: lastColumn - firstColumn + 1 }),
  }));
}
