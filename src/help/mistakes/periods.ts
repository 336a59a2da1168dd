/** Every function over a period refuses the same dates; `before` are its arguments in front of them, `between` those up to days. */
export const periodMistakes = (id: string, before: string, between: string): readonly string[] => [
  `=SALES.${id}(${before}"2026-11-30","2026-11-01"${between})`,
  `=SALES.${id}(${before}"2026-11-07","2026-11-08"${between},"working")`,
  ...holidayMistakes((holidays) => `=SALES.${id}(${before}"2026-11-01","2026-11-30"${between},,${holidays})`),
];

/** Every function with a list of holidays refuses the same lists. */
export const holidayMistakes = (formulaWith: (holidays: string) => string): readonly string[] =>
  ['{"2026-11-02","",TRUE}', '{"2026-11-02",FALSE;"2026-11-02",TRUE}'].map(formulaWith);
