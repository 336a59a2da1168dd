import type { Mistakes } from "./mistakes";

/** A table of so many bands, from 0 up. */
const bandsUpTo = (count: number): string => `{${Array.from({ length: count }, (_, from) => `${from},0.01`).join(";")}}`;
const MOST_BANDS = bandsUpTo(1000);
const BANDS_1001 = bandsUpTo(1001);

/** Every function with a table of bands refuses the same tables. */
const bandMistakes = (id: string, amount: string): readonly string[] => [
  `=SALES.${id}(${amount},{0;100})`,
  `=SALES.${id}(${amount},{"from","rate"})`,
  `=SALES.${id}(${amount},{0,0.01;100,""})`,
  `=SALES.${id}(${amount},{0,0.01;0,0.02})`,
  `=SALES.${id}(${amount},${BANDS_1001})`,
];

/** Amounts times bands, rounded and not; `between` are the arguments up to the unit. */
const stepMistakes = (id: string, between: string): readonly string[] => [`=SALES.${id}(A1:A100001,${MOST_BANDS})`, `=SALES.${id}(A1:A3001,${MOST_BANDS},${between},0)`];

export const commissions: Mistakes = {
  COMMISSION: [
    ...bandMistakes("COMMISSION", "150"),
    "=SALES.COMMISSION(150,{-100,0.01;0,0.02})",
    "=SALES.COMMISSION({150;80},{0,0.01;1,0.02},,{100;0})",
    "=SALES.COMMISSION(150,{0,0.01;1,0.02},,-100)",
    ...stepMistakes("COMMISSION", ",,,"),
  ],
  BAND: [
    "=SALES.BAND(0.5,{0.8,1;1,1.2})",
    ...bandMistakes("BAND", "0.5").filter((formula) => !formula.includes('100,""')),
    '=SALES.BAND(0.5,{0,0.8;1,""})',
    '=SALES.BAND(0.5,{"",0.8;1,1.2})',
  ],
  EXPLAIN: [
    ...bandMistakes("EXPLAIN", "150"),
    "=SALES.EXPLAIN(150,{-100,0.01;0,0.02})",
    '=SALES.EXPLAIN(150,{0,0.01;1,0.02},,"")',
    "=SALES.EXPLAIN(150,{0,0.01;1,0.02},,-100)",
  ],
  TRUEUP: [
    ...bandMistakes("TRUEUP", "{100,50}"),
    "=SALES.TRUEUP({100,50},{-100,0.01;0,0.02})",
    "=SALES.TRUEUP({100,50;80,20},{0,0.01;1,0.02},,{100;0})",
    "=SALES.TRUEUP({100,50;80,20},{0,0.01;1,0.02},,{100;-50})",
    "=SALES.TRUEUP({100;50},{0,0.01;1,0.02},,{100;100})",
    ...stepMistakes("TRUEUP", ",,"),
  ],
  CREDIT: [
    "=SALES.CREDIT({100;200},{0.5,-0.5})",
    "=SALES.CREDIT({100;200;300},{0.5,0.5;0.6,0.4})",
    "=SALES.CREDIT(A1:A1500,B1:B1500)",
  ],
  DRAW: [
    "=SALES.DRAW({1500;3000},-2000)",
    "=SALES.DRAW({1500;3000},2000,TRUE,-100)",
  ],
  PAYOUTCURVE: [
    "=SALES.PAYOUTCURVE(0.9,{0.7;1})",
    '=SALES.PAYOUTCURVE(0.9,{"attainment","payout"})',
    '=SALES.PAYOUTCURVE(0.9,{0.7,0;1,""})',
    "=SALES.PAYOUTCURVE(0.9,{0.7,0;1,1;1,1.1;1,1.2})",
    "=SALES.PAYOUTCURVE(0.9,{0.7,0;1,1},-1)",
  ],
};
