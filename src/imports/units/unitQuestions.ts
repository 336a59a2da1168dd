import { MEASURES, type Meaning } from "../meanings/meaning";
import { LARGEST_BELIEVED, SMALLEST_BELIEVED_TARGET, SMALLEST_PERCENT } from "../meanings/thresholds";
import type { ColumnMap, Question, Reason, Region } from "../workbookMap";

const TARGETS: readonly Meaning[] = ["target", "quota"];
/** Results that stand a period a column are written as targets are. */
const isPlanned = ({ meaning, period }: Pick<ColumnMap, "meaning" | "period">): boolean => TARGETS.includes(meaning) || (period !== undefined && meaning === "actual");
const PAID: readonly Meaning[] = [...MEASURES, ...TARGETS, "actual"];

/** Columns of money whose unit could be misread: a factor of ten thousand is the dearest mistake there is. */
export function unitQuestions(region: Omit<Region, "questions" | "missing">): Question[] {
  const money = region.columns.filter(({ meaning, values }) => PAID.includes(meaning) && values.filled > 0);
  const largestTarget = Math.max(0, ...money.filter(isPlanned).map(({ values }) => values.largest));
  const isScaledBeside = money.some(({ unit }) => unit.factor > 1);
  const doubts = new Map<string, { meaning: Meaning; candidates: number[]; reason: Reason }>();
  for (const column of [...money, ...region.columns.filter(({ meaning }) => meaning === "rate")]) {
    const reason = doubtOf(column, largestTarget, isScaledBeside);
    if (!reason) continue;
    const key = `${column.meaning}:${reason.code}`;
    const doubt = doubts.get(key) ?? { meaning: column.meaning, candidates: [], reason };
    doubt.candidates.push(column.column);
    doubts.set(key, doubt);
  }
  return [...doubts.values()].map(({ meaning, candidates, reason }) => ({ code: "unit-unclear", region: region.id, meaning, candidates, reasons: [reason] }));
}

function doubtOf({ meaning, unit, values, period }: ColumnMap, largestTarget: number, isScaledBeside: boolean): Reason | undefined {
  if (unit.source === "user") return undefined;
  if (meaning === "rate") return isUnclearRate(unit.source === "header", unit.factor, values.largest) ? { code: "unit-in-header", count: values.largest } : undefined;
  if (unit.source === "note" && values.median >= (LARGEST_BELIEVED[unit.factor] ?? Infinity)) return { code: "values-large", count: values.median };
  if (unit.source !== "none") return undefined;
  if (isScaledBeside) return { code: "unit-not-stated" };
  const isSmall = isPlanned({ meaning, period }) && values.wholeNumbers === 1 && largestTarget < SMALLEST_BELIEVED_TARGET;
  return isSmall ? { code: "values-small", count: largestTarget } : undefined;
}

/** "(%)" above values that never exceed 1: half a percent, or fifty. */
function isUnclearRate(isWritten: boolean, factor: number, largest: number): boolean {
  return isWritten && factor === 1 && largest >= SMALLEST_PERCENT && largest <= 1;
}
