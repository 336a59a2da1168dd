import { keptAt } from "./kept";
import { moveFormula } from "./moveFormula";
import type { ConditionalFormatState } from "./sheetExtras";

/** The rule of a conditional format as for the first of its cells, wherever those were moved since it was written. */
export function conditionalFormula({ kept, range: { current }, writtenAt }: ConditionalFormatState): string {
  const { Formula = "" } = keptAt(kept, "Custom", "Rule");
  return current && writtenAt ? moveFormula(String(Formula), current.row - writtenAt.row, current.column - writtenAt.column) : String(Formula);
}
