import { mapWorkbook, readStoredMap, rebind, type Rebound, type Region, type SheetMap } from "../imports";
import { readOwnSheets } from "../workbook/journal";
import type { Workbook } from "../workbook/workbook";
import { anchorPlaces } from "./mapAnchors";
import { loadMap } from "./storedMap";
import { isRemembered, surveyTeamWorkbook, type TeamSurveyOptions } from "./surveyTeamWorkbook";
import type { Survey } from "./surveyWorkbook";

/** The tables of the workbook: what the workbook remembers of them, and proposals for the others. */
export interface TeamMap {
  readonly survey: Survey;
  /** Sheets that the add-in wrote: they are not searched for tables of the team. */
  readonly ownSheets: readonly string[];
  /** Confirmed regions stand here as the user confirmed them, without questions. */
  readonly sheets: readonly SheetMap[];
  /** Confirmed regions by their id. */
  readonly bound: ReadonlyMap<string, Rebound>;
  /** Confirmed regions that were not found again. */
  readonly lost: readonly Rebound[];
}

/**
 * Finds the tables of the workbook, and those again that were confirmed before: rows may have been inserted and sheets renamed.
 * Sheets that the add-in wrote are searched only where a table on them was confirmed.
 *
 * @throws {WorkbookError} `cancelled` once the signal is aborted.
 */
export async function mapTeamWorkbook(workbook: Workbook, options: TeamSurveyOptions = {}): Promise<TeamMap> {
  return bindSurvey(workbook, await surveyTeamWorkbook(workbook, options));
}

/** Finds confirmed regions again in sheets that were read before. */
export async function bindSurvey(workbook: Workbook, survey: Survey): Promise<TeamMap> {
  const stored = await loadMap(workbook, readStoredMap);
  const ids = await readOwnSheets(workbook);
  const own = survey.sheets.filter((sheet) => ids.has(sheet.id) && !isRemembered(stored, sheet));
  const grids = survey.grids.filter((grid) => !own.some(({ id }) => id === grid.id));
  const map = mapWorkbook(grids);
  const rebound = stored ? rebind(stored, grids, await anchorPlaces(workbook, stored.regions, survey.sheets), map) : [];
  const [bound, lost]: [Map<string, Rebound>, Rebound[]] = [new Map<string, Rebound>(), []];
  for (const one of rebound) {
    if (one.region && !bound.has(one.region.id)) bound.set(one.region.id, one);
    else lost.push(one.region ? { stored: one.stored, problem: "more-than-one", lostColumns: one.lostColumns, newColumns: [] } : one);
  }
  const confirmed = (region: Region): Region => bound.get(region.id)?.region ?? region;
  return { survey, ownSheets: own.map(({ name }) => name), sheets: map.sheets.map((sheet) => ({ ...sheet, regions: sheet.regions.map(confirmed) })), bound, lost };
}

/** The confirmed tables of a map, for the jobs; tables that were set aside are none. */
export function confirmedIn({ sheets, bound }: TeamMap): readonly Region[] {
  return sheets.flatMap(({ regions }) => regions).filter(({ id, kind }) => bound.has(id) && kind !== "unknown");
}
