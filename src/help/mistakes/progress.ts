import type { Mistakes } from "./mistakes";
import { periodMistakes } from "./periods";

const AS_OF = ',"2026-11-21"';

export const progress: Mistakes = {
  ATTAINMENT: ["=SALES.ATTAINMENT({90;120},{120;0})", "=SALES.ATTAINMENT(90,-120)"],
  GROWTH: ["=SALES.GROWTH({120;90},{100;0})"],
  TIMEPASSED: periodMistakes("TIMEPASSED", "", AS_OF),
  PROGRESS: [
    '=SALES.PROGRESS(90,0,"2026-11-01","2026-11-30","2026-11-21")',
    '=SALES.PROGRESS(90,-120,"2026-11-01","2026-11-30","2026-11-21")',
    ...periodMistakes("PROGRESS", "119,200,", AS_OF),
  ],
};
