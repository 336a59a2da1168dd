import { beside, date, word, type Example, type ExampleCell, type Examples } from "./example";

const SPRING_FESTIVAL = ["16", "17", "18", "19", "20", "23"].map((day): ExampleCell[] => [date(`2026-02-${day}`), null]);

export const targets: Examples = {
  SPLIT: [
    {
      cells: [[word("target"), 1_000_000], [], [word("rep"), word("lastYear"), word("target")], [word("ann"), 420_000], [word("bo"), 280_000], [word("cy"), 230_000]],
      formula: "=SALES.SPLIT(B1,B4:B6,1000)",
      at: "C4",
    },
    {
      cells: [[word("rep"), word("weight"), word("most"), word("target")], [word("ann"), 1, 30], [word("bo"), 1, null], [word("cy"), 1, null], [word("dee"), null, null]],
      formula: "=SALES.SPLIT(101,B2:B5,1,,C2:C5)",
      at: "D2",
    },
  ],
  RESPREAD: [
    {
      cells: [[word("target"), 1200], [], [word("month"), word("actual"), word("weight"), word("plan")], [word("january"), 90, 1], [word("february"), 110, 1], [word("march"), null, 1], [word("april"), null, 3]],
      formula: "=SALES.RESPREAD(B1,B4:B7,C4:C7,,1)",
      at: "D4",
    },
    {
      cells: [[word("target"), 300], [], [word("month"), word("actual"), word("plan")], [word("january"), 100], [word("february"), 0], [word("march"), 35], [word("april"), 0]],
      formula: "=SALES.RESPREAD(B1,B4:B7,1,2,1)",
      at: "C4",
    },
  ],
  WEIGHTS: [
    {
      cells: [[word("region"), word("lastYear"), word("customers"), word("weight")], [word("north"), 600, 30], [word("south"), 300, 50], [word("west"), 100, 20], [word("importance"), 0.7, 0.3]],
      formula: "=SALES.WEIGHTS(B2:C4,B5:C5)",
      at: "D2",
      formats: { "B5:C5": "percent", "D2:D4": "percent" },
    },
    {
      cells: [[word("rep"), word("lastYear"), word("potential"), word("weight")], [word("ann"), 30, 1], [word("bo"), null, 3], [word("cy"), null, null]],
      formula: "=SALES.WEIGHTS(B2:C4)",
      at: "D2",
      formats: { "D2:D4": "percent" },
    },
  ],
  SPLITGRID: [
    {
      cells: [[word("lastYear"), word("phones"), word("tablets"), word("target")], [word("ann"), 50, 10, 700], [word("bo"), 20, 20, 300], [word("target"), 600, 400], [], [word("ann")], [word("bo")]],
      formula: "=SALES.SPLITGRID(D2:D3,B4:C4,B2:C3,1)",
      at: "B6",
    },
    {
      cells: [[word("lastYear"), word("phones"), word("tablets"), word("target")], [word("ann"), 1, 1, 60], [word("bo"), 0, 1, 40], [word("target"), 30, 70], [], [word("ann")], [word("bo")]],
      formula: "=SALES.SPLITGRID(D2:D3,B4:C4,B2:C3,1)",
      at: "B6",
    },
  ],
  PHASE: [
    {
      cells: [[word("target"), 900], [word("start"), date("2026-01-01")], [word("end"), date("2026-03-31")], [], [word("month"), word("target")]],
      formula: '=SALES.PHASE(B1,B2,B3,"month",,,,1)',
      at: "A6",
      formats: { "A6:A8": "date" },
    },
    {
      cells: beside(
        [[word("target"), 1001], [word("start"), date("2026-02-10")], [word("end"), date("2026-03-15")], [], [word("month"), word("target")]],
        [[word("holiday"), word("makeUp")], ...SPRING_FESTIVAL, [date("2026-02-14"), true], [date("2026-02-28"), true]],
      ),
      formula: '=SALES.PHASE(B1,B2,B3,"month",,"working",D2:E9,1)',
      at: "A6",
      formats: { "A6:A7": "date" },
    },
  ],
  SEASONALITY: [
    {
      cells: quarters([[2024, [80, 100, 60, 140]], [2025, [120, 100, 60, 140]]]),
      formula: '=SALES.SEASONALITY(A2:A9,B2:B9,"quarter")',
      at: "E2",
    },
    {
      cells: quarters([[2024, [90, 80, null, 120]], [2025, [null, 100, null, 120]]]),
      formula: '=SALES.SEASONALITY(A2:A9,B2:B9,"quarter")',
      at: "E2",
    },
  ],
};

/** Sales by the first days of quarters. */
function quarters(years: readonly (readonly [number, readonly ExampleCell[]])[]): Example["cells"] {
  const rows = years.flatMap(([year, sales]) => sales.map((amount, index) => [date(`${year}-${["01", "04", "07", "10"][index]}-15`), amount]));
  return beside([[word("date"), word("sales")], ...rows], [[word("quarter"), word("seasonIndex")], ["Q1"], ["Q2"], ["Q3"], ["Q4"]]);
}
