import { readStoredMap, type StoredMap } from "../imports";
import type { SheetOutline, Workbook } from "../workbook/workbook";
import { loadMap } from "./storedMap";
import { surveyWorkbook, type Survey, type SurveyOptions } from "./surveyWorkbook";

export interface TeamSurveyOptions extends Omit<SurveyOptions, "readsHidden"> {
  readonly includeHidden?: boolean;
}

/** Reads the visible sheets, and of the hidden ones those with a table that the user confirmed: hiding a sheet is not forgetting it. */
export async function surveyTeamWorkbook(workbook: Workbook, { includeHidden = false, ...options }: TeamSurveyOptions = {}): Promise<Survey> {
  const stored = await loadMap(workbook, readStoredMap);
  return surveyWorkbook(workbook, { ...options, readsHidden: (sheet) => includeHidden || isRemembered(stored, sheet) });
}

/** Whether a confirmed table stands on the sheet. */
export function isRemembered(stored: StoredMap | undefined, { id, tables }: Pick<SheetOutline, "id" | "tables">): boolean {
  return stored?.regions.some(({ sheetId, tableId }) => sheetId === id || tables.some((table) => table.id === tableId)) ?? false;
}
