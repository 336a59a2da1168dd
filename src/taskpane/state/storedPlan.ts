import { unitChoices } from "./splitTarget";
import { storedObject } from "./storedObject";
import { limitFields, type DraftLimits } from "./planLimits";
import { dayKinds, emptyPlanDraft, grains, type PlanDraft, type WeightChoice } from "./planDraft";

/** Longer than anybody types, and more names than a pane shows. */
const longestText = 500;
const mostLimits = 2_000;

const choices: Readonly<Partial<Record<keyof PlanDraft, readonly unknown[]>>> = {
  by: ["amount", "growth"], weighs: ["history", "equal", "column", "blend"], unit: unitChoices, grain: grains, days: dayKinds, isSeasonal: [true, false], fixesPeriods: [true, false],
};
const texts = ["total", "growth", "customUnit", "overAllocation", "firstDay", "lastDay", "historyFrom", "historyTo", "holidays", "importance"] as const;

/**
 * A draft as it is kept; another version's, or anything else, is read as far as it is understood.
 *
 * @param year - The one that is planned.
 */
export function planDraftIn(stored: string | undefined, year: number): PlanDraft {
  const kept = storedObject(stored);
  const known = [...Object.entries(choices).filter(([field, words]) => words.includes(kept[field])).map(([field]) => field), ...texts.filter((field) => isText(kept[field]))];
  return { ...emptyPlanDraft(year), ...(Object.fromEntries(known.map((field) => [field, kept[field]])) as Partial<PlanDraft>), ...tableIn(kept), limits: limitsIn(kept.limits) };
}

export function storedPlanDraft(draft: PlanDraft): string {
  return JSON.stringify(draft);
}

/** The table and its columns, together or not at all: a column without its table means nothing. */
function tableIn({ region, headers, levels, amounts, dates, weight }: Readonly<Record<string, unknown>>): Partial<PlanDraft> {
  if (!isText(region) || !isRecord(headers) || !Object.values(headers).every(isText) || !Array.isArray(levels) || !levels.every(isColumn)) return {};
  return { region, headers: headers as PlanDraft["headers"], levels, ...(isColumn(amounts) && { amounts }), ...(isColumn(dates) && { dates }), ...(isWeight(weight) && { weight }) };
}

function limitsIn(value: unknown): DraftLimits {
  const entries = isRecord(value) ? Object.entries(value) : [];
  const isSound = ([key, limit]: [string, unknown]): boolean => isPath(key) && isRecord(limit) && Object.entries(limit).every(([field, text]) => limitFields.some((one) => one === field) && isText(text));
  return Object.fromEntries(entries.slice(0, mostLimits).filter(isSound)) as DraftLimits;
}

function isPath(key: string): boolean {
  try {
    const path: unknown = JSON.parse(key);
    return Array.isArray(path) && path.length > 0 && path.every(isText);
  } catch {
    return false;
  }
}

function isWeight(value: unknown): value is WeightChoice {
  return isRecord(value) && isText(value.region) && isText(value.sheetName) && isText(value.header) && isColumn(value.column);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isColumn(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= longestText;
}
