import { applyChoices, questionsOf, type Question, type Region, type RegionKind, type SheetGrid } from "../../imports";

/** What the user corrects of a region as a whole. */
export interface RegionCorrection {
  /** Absolute, from 0. */
  readonly headerRow?: number;
  readonly kind?: RegionKind;
}

/** The region below another header row, or as another kind, with the questions that it raises then. */
export function rereadRegion(region: Region, { headerRow, kind }: RegionCorrection, grids: readonly SheetGrid[]): Region {
  const isMoved = headerRow !== undefined && headerRow !== region.headerRows[region.headerRows.length - 1];
  const below = isMoved ? applied(region, { headerRow }, grids) : region;
  const chosen = kind ?? (region.reasons.some(({ code }) => code === "chosen-by-user") ? region.kind : undefined);
  const next = chosen === undefined ? below : applied(below, { kind: chosen }, grids);
  if (next.kind === "unknown") return { ...next, questions: [] };
  const raised = kind === undefined && !isMoved ? region.questions : raisedBy(below, next);
  const isHeaderSettled = headerRow !== undefined;
  return { ...next, questions: [...raised, ...scaleQuestions(region, next, raised)].filter(({ code }) => code !== "which-header-row" || !isHeaderSettled) };
}

function raisedBy(below: Region, next: Region): readonly Question[] {
  if (next === below) return below.questions;
  const of = (code: Question["code"]): Question | undefined => below.questions.find((question) => question.code === code);
  const rivalHeaderRow = of("which-header-row")?.rows?.find((row) => !below.headerRows.includes(row));
  return questionsOf(next, {
    kinds: [{ kind: next.kind, confidence: 1, reasons: [] }], areValuesUnclear: next.kind === below.kind && of("values-across-unclear") !== undefined,
    ...(rivalHeaderRow !== undefined && { rivalHeaderRow }),
  });
}

/** What other sheets raised stands, for they have not changed. */
function scaleQuestions(region: Region, next: Region, raised: readonly Question[]): readonly Question[] {
  if (raised.some(({ code }) => code === "unit-unclear")) return [];
  return region.questions.filter((question) => isAboutScale(question) && isStillAbout(question, next));
}

function applied(region: Region, correction: RegionCorrection, grids: readonly SheetGrid[]): Region {
  const { sheetId, sheetName } = region;
  return applyChoices({ sheets: [{ sheetId, sheetName, isVisible: true, regions: [region] }] }, [{ region: region.id, ...correction }], grids).sheets[0].regions[0];
}

function isAboutScale({ reasons }: Question): boolean {
  return reasons.some(({ code }) => code === "unlike-other-sheet");
}

function isStillAbout({ meaning, candidates }: Question, { columns, kind }: Region): boolean {
  return (kind.startsWith("targets") || kind === "results-by-month") && candidates.every((at) => columns.some((column) => column.column === at && column.meaning === meaning));
}
