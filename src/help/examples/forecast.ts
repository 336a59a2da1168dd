import { word, type Examples } from "./example";

export const forecast: Examples = {
  FORECAST: [
    {
      cells: [[word("month"), word("sales")], [word("january"), 100], [word("february"), 120], [word("march"), 110], [word("april"), 130]],
      formula: '=SALES.FORECAST(B2:B5,2,,"linear",,"{headers}")',
      at: "D1",
    },
    {
      cells: [[word("quarter"), word("sales")], ["Q1", 10], ["Q2", 20], ["Q3", 30], ["Q4", 40], ["Q1", 12], ["Q2", 22], ["Q3", 32], ["Q4", 42]],
      formula: '=SALES.FORECAST(B2:B9,2,4,"seasonal-naive",,"{headers}")',
      at: "D1",
    },
  ],
  DECLINE: [
    {
      cells: [
        [word("customer"), word("january"), word("february"), word("march"), word("april"), word("may"), word("june"), word("change"), word("declined")],
        ["Contoso", 50, 60, 40, 30, 20, 25], ["Fabrikam", 50, 50, 50, 55, 45, 35],
      ],
      formula: "=SALES.DECLINE(B2:G3)",
      at: "H2",
      formats: { "H:H": "percent" },
    },
    {
      cells: [
        [word("customer"), word("january"), word("february"), word("march"), word("april"), word("change"), word("declined")],
        ["Contoso", 50, 50, 40, 40], ["Fabrikam", 30, 30, null, null], ["Northwind", null, null, 30, 30], ["Adatum", null, null, null, null],
      ],
      formula: "=SALES.DECLINE(B2:E5,2)",
      at: "F2",
      formats: { "F:F": "percent" },
    },
  ],
};
