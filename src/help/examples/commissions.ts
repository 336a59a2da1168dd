import { beside, word, type Examples } from "./example";

const BANDS = [[word("from"), word("rate")], [0, 0.01], [10_000, 0.02], [30_000, 0.03]];

export const commissions: Examples = {
  COMMISSION: [
    {
      cells: beside(BANDS, [[word("rep"), word("sales"), word("commission")], [word("ann"), 38_000], [word("bo"), 12_500], [word("cy"), 9_000]]),
      formula: "=SALES.COMMISSION(E2:E4,A2:B4)",
      at: "F2",
      formats: { "B:B": "percent", "F:F": "money" },
    },
    {
      cells: beside(BANDS, [[word("rep"), word("sales"), word("commission")], [word("ann"), 29_999], [word("bo"), 30_000], [word("cy"), -1_000]]),
      formula: '=SALES.COMMISSION(E2:E4,A2:B4,"retroactive")',
      at: "F2",
      formats: { "B:B": "percent", "F:F": "money" },
    },
  ],
  BAND: [
    {
      cells: beside([[word("from"), word("coefficient")], [0, 0], [0.8, 0.8], [1, 1.2]], [[word("rep"), word("attainment"), word("coefficient")], [word("ann"), 1.1], [word("bo"), 0.95], [word("cy"), 0.42]]),
      formula: "=SALES.BAND(E2:E4,A2:B4)",
      at: "F2",
      formats: { "A:A": "percent", "E:E": "percent" },
    },
    {
      cells: beside([[word("from"), word("grade")], [60, "C"], [75, "B"], [90, "A"]], [[word("rep"), word("score"), word("grade")], [word("ann"), 90], [word("bo"), 89.9], [word("cy"), 59]]),
      formula: '=SALES.BAND(E2:E4,A2:B4,,"–")',
      at: "F2",
    },
  ],
  EXPLAIN: [
    {
      cells: [...beside(BANDS, [[word("sales"), 38_000]]), []],
      formula: '=SALES.EXPLAIN(E1,A2:B4,,,,,,,"{headers}")',
      at: "A6",
      formats: { "B2:B4": "percent", "D7:D9": "percent", "E6:E10": "money" },
    },
    {
      cells: [...beside(BANDS, [[word("sales"), 20_000], [word("prior"), 25_000]]), []],
      formula: '=SALES.EXPLAIN(E1,A2:B4,"retroactive",,E2,,,,"{headers}")',
      at: "A6",
      formats: { "B2:B4": "percent", "D7:D8": "percent", "E6:E9": "money" },
    },
  ],
  TRUEUP: [
    {
      cells: beside(BANDS, [[word("month"), word("sales"), word("commission")], [word("january"), 8_000], [word("february"), 12_000], [word("march"), 15_000]]),
      formula: "=SALES.TRUEUP(E2:E4,A2:B4)",
      at: "F2",
      formats: { "B:B": "percent", "F:F": "money" },
    },
    {
      cells: beside(BANDS, [[word("month"), word("sales"), word("commission")], [word("january"), 28_000], [word("february"), 2_000], [word("march"), -5_000]]),
      formula: '=SALES.TRUEUP(E2:E4,A2:B4,"retroactive")',
      at: "F2",
      formats: { "B:B": "percent", "F:F": "money" },
    },
  ],
  CREDIT: [
    {
      cells: [[word("deal"), word("amount"), word("ann"), word("bo")], [word("shares"), null, 0.6, 0.4], ["A-101", 12_000], ["A-102", 8_500]],
      formula: "=SALES.CREDIT(B3:B4,C2:D2)",
      at: "C3",
      formats: { "C2:D2": "percent" },
    },
    {
      cells: [[word("deal"), word("amount"), word("ann"), word("bo"), word("specialist")], [word("shares"), null, 0.5, 0.5, 1], ["A-103", 100.01]],
      formula: "=SALES.CREDIT(B3,C2:E2)",
      at: "C3",
      formats: { "C2:E2": "percent", "C3:E3": "money" },
    },
  ],
  DRAW: [
    {
      cells: [[word("month"), word("earned"), word("paid"), word("recovered"), word("owed")], [word("january"), 2750], [word("february"), 3000], [word("march"), 1500], [word("april"), 2375], [word("may"), 3000]],
      formula: "=SALES.DRAW(B2:B6,2000)",
      at: "C2",
    },
    {
      cells: [[word("month"), word("earned"), word("paid"), word("recovered"), word("owed")], [word("january"), 1500], [word("february"), 3000], [word("march"), null]],
      formula: "=SALES.DRAW(B2:B4,2000,FALSE)",
      at: "C2",
    },
  ],
  PAYOUTCURVE: [
    {
      cells: beside([[word("attainment"), word("payout")], [0.7, 0], [1, 1], [1.5, 2]], [[word("rep"), word("attainment"), word("payout")], [word("ann"), 0.85], [word("bo"), 1.25], [word("cy"), 0.6]]),
      formula: "=SALES.PAYOUTCURVE(E2:E4,A2:B4)",
      at: "F2",
      formats: { "A:B": "percent", "E:F": "percent" },
    },
    {
      cells: beside([[word("attainment"), word("payout")], [0.8, 0], [0.8, 0.5], [1, 1], [1.5, 2]], [[word("rep"), word("attainment"), word("payout")], [word("ann"), 0.79], [word("bo"), 0.8], [word("cy"), 1.45]]),
      formula: "=SALES.PAYOUTCURVE(E2:E4,A2:B5,1.6)",
      at: "F2",
      formats: { "A:B": "percent", "E:F": "percent" },
    },
  ],
};
