/** Mistakes that can be made with any function that has such an argument; shown once, on a page of their own. */
export const mistakesOfAnyFunction: readonly string[] = [
  "=SALES.SPLIT(,{1;1})",
  '=SALES.SPLIT(100,{1;"many"})',
  "=SALES.COMMISSION(#N/A,{0,0.1})",
  "=SALES.SPLIT({1;2},{1;1})",
  "=SALES.SPLIT(100,{1;1},1,{1,2})",
  "=SALES.SPLIT(100,{1;1},-1)",
  '=SALES.RANK({1;2},,"first")',
  '=SALES.RANK({1;2},,,,,{"maybe";"maybe"})',
  '=SALES.GRADE({95;88},{0.5;0.5},{"A";""})',
  "=SALES.RESPREAD(100,{1,2;3,4},1)",
  '=SALES.TIMEPASSED(,"2026-11-30","2026-11-21")',
  '=SALES.TIMEPASSED("11/1/2026","2026-11-30","2026-11-21")',
  "=SALES.COMMISSION(1E+308,{0,10})",
  "=SALES.GRADE({95;88},A1:A1001)",
];
