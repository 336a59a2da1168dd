import { readStoredMap, type Region, type StoredMap } from "../imports";
import type { ReadingWatch, SheetOutline, Workbook } from "../workbook/workbook";
import { bindSurvey, confirmedIn, mapTeamWorkbook, type TeamMap } from "./mapTeamWorkbook";
import { loadMap } from "./storedMap";
import { isRemembered, type TeamSurveyOptions } from "./surveyTeamWorkbook";
import type { Survey } from "./surveyWorkbook";
import { planRegions } from "./targetPlan/planRegions";

/** Of a larger workbook only the tables are remembered, not their cells. */
const mostCellsKept = 500_000;

/** Confirmed tables, and the sheets and the stored map that they were found by. */
interface KeptRegions {
  readonly key: string;
  readonly found: readonly Region[];
}

/**
 * What a session remembers of the workbook, so that not every screen reads all of its cells: dropped with the first edit, and not
 * used where sheets were renamed, tables grew or other tables were confirmed. What was read while somebody edited is not kept.
 */
export class SurveyMemory {
  private survey: Survey | undefined;
  private regions: KeptRegions | undefined;
  private changes = 0;
  private watching: Promise<boolean> | undefined;

  constructor(
    private readonly workbook: Workbook,
    private readonly mostCells = mostCellsKept,
  ) {}

  /**
   * Reads the workbook anew, and maps it.
   *
   * @throws {WorkbookError} `cancelled` once the signal is aborted.
   */
  async read(options: TeamSurveyOptions = {}): Promise<TeamMap> {
    const isUnchanged = await this.untilChanged();
    const map = await mapTeamWorkbook(this.workbook, options);
    this.survey = isUnchanged() && cellsIn(map.survey) <= this.mostCells ? map.survey : undefined;
    return map;
  }

  /**
   * The confirmed tables as they lie now, and the targets that the add-in wrote, for the jobs; without any confirmed table nothing is read.
   *
   * @param options - `anew`: something speaks against what is remembered.
   */
  async confirmedRegions(watch: ReadingWatch = {}, { anew = false }: { readonly anew?: boolean } = {}): Promise<readonly Region[]> {
    if (anew) this.drop();
    const stored = await loadMap(this.workbook, readStoredMap);
    if (!stored || stored.regions.length === 0) return [];
    const isUnchanged = await this.untilChanged();
    const sheets = await this.workbook.readSheets();
    const key = JSON.stringify([sheets, stored]);
    if (this.regions?.key === key) return this.regions.found;
    const { survey } = this;
    const map = survey && isOf(survey, sheets, stored) ? await bindSurvey(this.workbook, survey) : await this.read(watch);
    const found = [...confirmedIn(map), ...(await planRegions(this.workbook, { signal: watch.signal }))];
    this.regions = isUnchanged() ? { key, found } : undefined;
    return found;
  }

  private drop(): void {
    this.changes++;
    this.survey = undefined;
    this.regions = undefined;
  }

  /** Tells later whether the workbook was left alone since; where edits cannot be watched, nobody knows and nothing is kept. */
  private async untilChanged(): Promise<() => boolean> {
    this.watching ??= this.workbook.watchChanges(() => this.drop()).then(() => true, () => false);
    const isWatched = await this.watching;
    if (!isWatched) this.watching = undefined;
    const before = this.changes;
    return () => isWatched && this.changes === before;
  }
}

/** Whether the sheets are those of the survey, and it read every one with a confirmed table. */
function isOf({ sheets, grids }: Survey, now: readonly SheetOutline[], stored: StoredMap): boolean {
  return JSON.stringify(sheets) === JSON.stringify(now) && now.every((sheet) => !isRemembered(stored, sheet) || grids.some(({ id }) => id === sheet.id));
}

function cellsIn({ grids }: Survey): number {
  return grids.reduce((count, { values }) => count + values.length * (values[0]?.length ?? 0), 0);
}
