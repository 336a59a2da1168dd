import { MEASURES, type Meaning, type RegionKind } from "../meanings/meaning";
import { UNLIKE_ORDERS } from "../meanings/thresholds";
import type { ColumnMap, Question, Region, SheetMap } from "../workbookMap";

/** Beside "actual" of the results by period, which are written as targets are. */
const TARGETS: readonly Meaning[] = ["target", "quota", "actual"];
const PLANNED: readonly RegionKind[] = ["targets", "targets-by-month", "results-by-month"];
const OWNERS: readonly Meaning[] = ["person", "employeeId"];

/**
 * Asks for the unit of targets that name none and are far from what the same workbook sold: targets in thousands beside orders
 * in single units.
 *
 * @param sheets - The sheets as mapped one by one.
 */
export function withScaleQuestions(sheets: readonly SheetMap[]): SheetMap[] {
  const orders = sheets.flatMap(({ regions }) => regions).filter(({ kind }) => kind === "orders").map(soldByOne).find(({ sold }) => sold > 0);
  if (!orders) return [...sheets];
  return sheets.map((sheet) => ({ ...sheet, regions: sheet.regions.map((region) => asked(region, orders)) }));
}

interface Sold {
  /** What one person sold, in single units. */
  readonly sold: number;
  readonly sheet: string;
}

function soldByOne(region: Region): Sold {
  const amount = region.columns.find(({ meaning }) => MEASURES.includes(meaning));
  const owner = region.columns.find(({ meaning }) => OWNERS.includes(meaning));
  if (!amount || !owner) return { sold: 0, sheet: region.sheetName };
  const rows = (region.lastRow - region.firstRow + 1) * amount.values.filled;
  const people = owner.values.distinct * owner.values.filled * owner.values.sampled;
  return { sold: people > 0 ? (amount.values.mean * amount.unit.factor * rows) / people : 0, sheet: region.sheetName };
}

function asked(region: Region, { sold, sheet }: Sold): Region {
  const isAskedAlready = region.questions.some(({ code }) => code === "unit-unclear");
  const unnamed = region.columns.filter(({ meaning, unit, values, period }) => (meaning === "actual" ? period !== undefined : TARGETS.includes(meaning)) && unit.source === "none" && values.median > 0);
  if (isAskedAlready || unnamed.length === 0 || !PLANNED.includes(region.kind)) return region;
  const typical = middle(unnamed);
  const ratio = Math.max(sold / typical, typical / sold);
  if (ratio < UNLIKE_ORDERS) return region;
  const question: Question = { code: "unit-unclear", region: region.id, meaning: unnamed[0].meaning, candidates: unnamed.map(({ column }) => column), reasons: [{ code: "unlike-other-sheet", text: sheet, count: Math.round(ratio) }] };
  return { ...region, questions: [...region.questions, question] };
}

function middle(columns: readonly ColumnMap[]): number {
  const medians = columns.map(({ values }) => values.median).sort((one, other) => one - other);
  return medians[Math.floor(medians.length / 2)];
}
