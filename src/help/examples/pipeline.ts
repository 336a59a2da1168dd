import { date, word, type Examples } from "./example";

export const pipeline: Examples = {
  FUNNEL: [
    {
      cells: [
        [word("deal"), word("stage"), word("amount"), null, word("stages")], ["A-101", word("lead"), 50, null, word("lead")], ["A-102", word("offer"), 80, null, word("offer")],
        ["A-103", word("won"), 70, null, word("won")], ["A-104", word("lead"), 30], [],
      ],
      formula: '=SALES.FUNNEL(B2:B5,E2:E4,C2:C5,"{headers}")',
      at: "A7",
      formats: { "D8:E10": "percent" },
    },
    {
      cells: [
        [word("deal"), word("stage"), null, null, word("stages")], ["A-101", word("lead"), null, null, word("lead")], ["A-102", word("lost"), null, null, word("offer")],
        ["A-103", word("lead"), null, null, word("won")], [],
      ],
      formula: '=SALES.FUNNEL(B2:B4,E2:E4,,"{headers}")',
      at: "A6",
      formats: { "D7:E10": "percent" },
    },
  ],
  AGING: [
    {
      cells: [
        [word("invoice"), word("due"), word("amount"), null, word("asOf"), date("2026-11-21")], ["R-1", date("2026-10-31"), 500], ["R-2", date("2026-12-15"), 300],
        ["R-3", date("2026-09-01"), 200], [],
      ],
      formula: '=SALES.AGING(B2:B4,C2:C4,F1,{1;31;61},"{headers}")',
      at: "A6",
      formats: { "D7:D10": "percent" },
    },
    {
      cells: [
        [word("invoice"), word("due"), word("amount"), null, word("asOf"), date("2026-11-21")], ["R-1", date("2026-11-21"), 100], ["R-2", date("2026-11-20"), 100, null, 1, word("upToMonth")],
        ["R-3", date("2026-10-22"), 100, null, 31, word("overMonth")], ["R-4", date("2026-10-21"), 100], [],
      ],
      formula: '=SALES.AGING(B2:B5,C2:C5,F1,E3:F4,"{headers}")',
      at: "A7",
      formats: { "D8:D10": "percent" },
    },
  ],
};
