import { date, word, type Examples } from "./example";

export const progress: Examples = {
  ATTAINMENT: [
    {
      cells: [[word("rep"), word("actual"), word("target"), word("attainment")], [word("ann"), 90, 120], [word("bo"), 120, 100]],
      formula: "=SALES.ATTAINMENT(B2:B3,C2:C3)",
      at: "D2",
      formats: { "D:D": "percent" },
    },
    {
      cells: [[word("rep"), word("actual"), word("target"), word("attainment")], [word("ann"), 90, 120], [word("bo"), 120, null], [word("cy"), null, 100], [word("dee"), 0, 100]],
      formula: "=SALES.ATTAINMENT(B2:B5,C2:C5)",
      at: "D2",
      formats: { "D:D": "percent" },
    },
  ],
  GROWTH: [
    {
      cells: [[word("region"), word("thisYear"), word("lastYear"), word("growth")], [word("north"), 120, 100], [word("south"), 90, 100]],
      formula: "=SALES.GROWTH(B2:B3,C2:C3)",
      at: "D2",
      formats: { "D:D": "percent" },
    },
    {
      cells: [[word("region"), word("thisYear"), word("lastYear"), word("growth")], [word("north"), 50, -100], [word("south"), 90, 0], [word("west"), 0, 80]],
      formula: "=SALES.GROWTH(B2:B4,C2:C4)",
      at: "D2",
      formats: { "D:D": "percent" },
    },
  ],
  TIMEPASSED: [
    {
      cells: [[word("start"), date("2026-11-01")], [word("end"), date("2026-11-30")], [word("asOf"), date("2026-11-21")], [word("timePassed")]],
      formula: "=SALES.TIMEPASSED(B1,B2,B3)",
      at: "B4",
      formats: { B4: "percent" },
    },
    {
      cells: [
        [word("start"), date("2026-02-01"), null, word("holiday"), word("makeUp")],
        [word("end"), date("2026-02-28"), null, date("2026-02-16"), null],
        [word("asOf"), date("2026-02-14"), null, date("2026-02-17"), null],
        [word("timePassed"), null, null, date("2026-02-18"), null],
        [null, null, null, date("2026-02-19"), null],
        [null, null, null, date("2026-02-20"), null],
        [null, null, null, date("2026-02-23"), null],
        [null, null, null, date("2026-02-14"), true],
        [null, null, null, date("2026-02-28"), true],
      ],
      formula: '=SALES.TIMEPASSED(B1,B2,B3,"working",D2:E9)',
      at: "B4",
      formats: { B4: "percent" },
    },
  ],
  PROGRESS: [
    {
      cells: [
        [word("start"), date("2026-11-01")], [word("end"), date("2026-11-30")], [word("asOf"), date("2026-11-21")],
        [word("rep"), word("actual"), word("target"), word("attainment"), word("timePassed"), word("ahead"), word("gap"), word("perDay"), word("projection")],
        [word("ann"), 119, 200], [word("bo"), 140, 100],
      ],
      formula: "=SALES.PROGRESS(B5:B6,C5:C6,B1,B2,B3)",
      at: "D5",
      formats: { "D5:F6": "percent" },
    },
    {
      cells: [
        [word("start"), date("2026-11-01")], [word("end"), date("2026-11-30")], [word("asOf"), date("2026-11-30")],
        [word("rep"), word("actual"), word("target"), word("attainment"), word("timePassed"), word("ahead"), word("gap"), word("perDay"), word("projection")],
        [word("ann"), 190, 200], [word("bo"), 140, null],
      ],
      formula: "=SALES.PROGRESS(B5:B6,C5:C6,B1,B2,B3)",
      at: "D5",
      formats: { "D5:F6": "percent" },
    },
  ],
};
