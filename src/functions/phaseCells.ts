import type { PhaseRules } from "../domain";
import { lineIn, soundCells, type NumberCells } from "./cells";
import { dayKindIn } from "./dateCells";
import { PHASE_DAYS, PROFILE_KINDS, wordIn } from "./words";

/** What a period weighs, and where the profile stands. */
interface PhaseCells {
  readonly rules: PhaseRules;
  readonly profile: NumberCells | undefined;
}

/** The days that count and the profile; `profile` is omitted, not blank, where it is not there. */
export function phaseRulesIn(profile: unknown, days: unknown, holidays: unknown, profileBy: unknown): PhaseCells {
  const cells = profile === null || profile === undefined ? undefined : soundCells(lineIn(profile, "profile"));
  const { kind, calendar } = dayKindIn(days, holidays, PHASE_DAYS);
  const rules = { calendar, isEven: kind === "equal", profile: cells?.values, profileBy: wordIn(profileBy, "profileBy", PROFILE_KINDS) };
  return { rules, profile: cells };
}
