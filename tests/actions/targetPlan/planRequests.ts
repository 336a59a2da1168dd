import type { PlanMember, TargetPlanRequest, TargetPlanTexts } from "../../../src/actions/targetPlan/request";
import { dayOfText } from "../../../src/domain";
import type { CellValue } from "../../../src/workbook/workbook";

export const day = (text: string): number => dayOfText(text) ?? NaN;

/** Each word is its own key: a test says what stands where without a language. */
const texts = new Proxy({} as TargetPlanTexts, { get: (_target, key) => String(key) });

const members: readonly PlanMember[] = [
  { path: ["North", "Ann"] }, { path: ["South", "Ben"] }, { path: ["North", "Cid*"] }, { path: ["East", "Dora"] }, { path: ["South", "Eve"] },
];

/** Region, person, date, amount. */
export const orders: readonly (readonly CellValue[])[] = [
  ["Region", "Person", "Date", "Amount"],
  ["North", "Ann", day("2026-02-03"), 1200.5],
  ["South", "Ben", day("2026-03-04"), 800],
  ["North", "Cid*", day("2026-05-05"), 400],
  ["North", "Cider", day("2026-05-06"), 9999],
  ["East", "Dora", day("2026-06-07"), 2000.25],
  ["South", "Eve", day("2026-07-08"), 300],
  ["South", "Eve", day("2026-07-09"), -50],
  ["North", "Ann", day("2025-07-09"), 77777],
  ["North", "Ann", day("2027-01-31"), 90],
  ["South", "Ben", day("2027-02-01"), 60],
];

export const request: TargetPlanRequest = {
  sheetName: "Targets",
  texts,
  total: { kind: "amount", amount: 10_000 },
  unit: 1,
  overAllocation: 1,
  levels: ["Region", "Person"],
  members,
  factors: [{ heading: "Sold", source: "history", importance: 1 }],
  history: { amounts: "Orders!D2:D11", dates: "Orders!C2:C11", names: ["Orders!A2:A11", "Orders!B2:B11"], from: day("2026-01-01"), to: day("2026-12-31"), scale: 1 },
  periods: { start: day("2027-01-01"), end: day("2027-12-31"), grain: "month", days: "calendar" },
  fixesPeriods: false,
};
