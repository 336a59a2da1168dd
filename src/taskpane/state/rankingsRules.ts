import { defaultRules, type BoardRules } from "./rankings";
import { typedDraftIn } from "./typedDraft";

const choices: Readonly<Partial<Record<keyof BoardRules, readonly (string | boolean)[]>>> = {
  period: ["month", "last-month", "quarter", "year", "all", "days"], by: ["amount", "attainment"], ties: ["competition", "dense"],
  compares: [true, false], leavesOutIdle: [true, false], hasChart: [true, false],
};

/** Rules as they are kept. Columns are not: they move. */
export function rankingsRulesIn(stored: string | undefined): BoardRules {
  return typedDraftIn(stored, defaultRules, choices);
}
