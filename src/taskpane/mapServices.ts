import type { ConfirmResult } from "../actions/confirmRegions";
import { knownTables } from "../actions/knownTables";
import type { TeamMap } from "../actions/mapTeamWorkbook";
import type { SurveyMemory } from "../actions/surveyMemory";
import type { TeamSurveyOptions } from "../actions/surveyTeamWorkbook";
import type { Region, StoredRegion } from "../imports";
import type { ReadingWatch, Workbook } from "../workbook/workbook";

/** What the pane asks of the map of a workbook. */
export interface MapServices {
  /** The tables of the workbook, those that were confirmed found again. */
  findData(options?: TeamSurveyOptions): Promise<TeamMap>;
  /** The same from sheets that were read before. */
  bindSurvey(survey: TeamMap["survey"]): Promise<TeamMap>;
  confirmRegions(map: TeamMap, regions: readonly Region[]): Promise<ConfirmResult>;
  forgetRegions(regions: readonly StoredRegion[]): Promise<void>;
  /** The confirmed tables as they lie now; empty where none was confirmed. Read once a session, as long as nobody edits. */
  confirmedRegions(watch?: ReadingWatch, options?: { readonly anew?: boolean }): Promise<readonly Region[]>;
  /** How many tables the workbook remembers, without reading its cells. */
  knownTables(): Promise<number>;
}

/** What knows headers in three languages is loaded when it is asked for first. */
const mapActions = async () => import("../actions/mapTeamWorkbook");
const confirmActions = async () => import("../actions/confirmRegions");

export function mapServices(workbook: Workbook): MapServices {
  let kept: SurveyMemory | undefined;
  const memory = async (): Promise<SurveyMemory> => {
    const actions = await import("../actions/surveyMemory");
    kept ??= new actions.SurveyMemory(workbook);
    return kept;
  };
  return {
    findData: async (options) => (await memory()).read(options),
    bindSurvey: async (survey) => (await mapActions()).bindSurvey(workbook, survey),
    confirmRegions: async (map, regions) => (await confirmActions()).confirmRegions(workbook, map, regions),
    forgetRegions: async (regions) => (await confirmActions()).forgetRegions(workbook, regions),
    confirmedRegions: async (watch, options) => (await memory()).confirmedRegions(watch, options),
    knownTables: () => knownTables(workbook),
  };
}
