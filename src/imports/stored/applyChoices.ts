import { mapRegionAt } from "../mapRegionAt";
import type { Meaning, RegionKind } from "../meanings/meaning";
import { isTargetAcross } from "../meanings/periodColumns";
import { missingOf } from "../questions";
import type { SheetGrid } from "../sheetGrid";
import type { Unit } from "../units/unit";
import type { ColumnMap, Region, WorkbookMap } from "../workbookMap";

/** What the user says of a column. */
export interface ColumnChoice {
  /** Absolute. */
  readonly column: number;
  readonly meaning: Meaning;
  readonly unit?: Pick<Unit, "factor" | "isPercent">;
}

/** What the user says of a region: it replaces what was proposed and answers its questions. */
export interface RegionChoice {
  /** The id of the region. */
  readonly region: string;
  readonly kind?: RegionKind;
  /** Absolute: the last header row. The region is read anew from there. */
  readonly headerRow?: number;
  readonly columns?: readonly ColumnChoice[];
}

/**
 * The map after the user's corrections. A region that was chosen for has no questions left, for the user has seen it; one whose header
 * row was moved has those that its new columns raise, unless they were chosen, too.
 *
 * @param map - As proposed.
 * @param choices - Regions that the map does not know are left out.
 * @param grids - The sheets that the map was made of; only a new header row needs them.
 */
export function applyChoices(map: WorkbookMap, choices: readonly RegionChoice[], grids: readonly SheetGrid[]): WorkbookMap {
  const chosen = new Map(choices.map((choice) => [choice.region, choice]));
  return {
    sheets: map.sheets.map((sheet) => ({
      ...sheet,
      regions: sheet.regions.map((region) => {
        const choice = chosen.get(region.id);
        return choice ? chosenRegion(region, choice, grids) : region;
      }),
    })),
  };
}

function chosenRegion(region: Region, choice: RegionChoice, grids: readonly SheetGrid[]): Region {
  const grid = grids.find(({ id }) => id === region.sheetId);
  const isMoved = choice.headerRow !== undefined && grid !== undefined && choice.headerRow !== region.headerRows[region.headerRows.length - 1];
  const base = isMoved ? mapRegionAt(grid, region, choice.headerRow ?? 0) : region;
  if (isMoved && !choice.columns && !choice.kind) return base;
  const answers = new Map((choice.columns ?? []).map((answer) => [answer.column, answer]));
  const columns = settled(base.columns, answers);
  const kind = choice.kind ?? kindAcross(base, columns);
  const next = { ...base, columns: choice.kind ? ofKind(columns, choice.kind, answers) : columns, kind, ...(choice.kind ? { confidence: 1, reasons: [{ code: "chosen-by-user" } as const] } : {}) };
  return { ...next, missing: missingOf(next), questions: [] };
}

const BY_PERIOD: readonly RegionKind[] = ["targets-by-month", "results-by-month"];

/** Whether the periods across hold targets or results makes the kind. */
function kindAcross({ kind }: Region, columns: readonly ColumnMap[]): RegionKind {
  if (!BY_PERIOD.includes(kind) || columns.every(({ meaning, period }) => period === undefined || meaning === "ignore")) return kind;
  return isTargetAcross(columns) ? "targets-by-month" : "results-by-month";
}

/** What stands below the periods follows a chosen kind, where the user did not say it of the column itself. */
function ofKind(columns: readonly ColumnMap[], kind: RegionKind, answers: ReadonlyMap<number, ColumnChoice>): readonly ColumnMap[] {
  if (!BY_PERIOD.includes(kind) || isTargetAcross(columns) === (kind === "targets-by-month")) return columns;
  const meaning: Meaning = kind === "targets-by-month" ? "target" : "actual";
  return columns.map((column) => (column.period === undefined || column.meaning === "ignore" || answers.has(column.column) ? column : { ...column, meaning, confidence: 1, reasons: [{ code: "chosen-by-user" }] }));
}

/** The chosen columns; another column that had a chosen meaning before gives it up, except where periods stand across. */
function settled(columns: readonly ColumnMap[], answers: ReadonlyMap<number, ColumnChoice>): ColumnMap[] {
  const taken = new Set([...answers.values()].map(({ meaning }) => meaning));
  return columns.map((column): ColumnMap => {
    const answer = answers.get(column.column);
    if (answer) {
      const unit: Unit = answer.unit ? { ...answer.unit, source: "user" } : column.unit;
      return { ...column, meaning: answer.meaning, unit, confidence: 1, reasons: [{ code: "chosen-by-user" }], alternatives: [] };
    }
    const isGivenUp = taken.has(column.meaning) && !column.period && column.meaning !== "ignore" && column.meaning !== "note" && column.meaning !== "period";
    return isGivenUp ? { ...column, meaning: "ignore", reasons: [{ code: "another-column-fits-better" }] } : column;
  });
}
