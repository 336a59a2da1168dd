import { beside, date, word, type Examples } from "./example";

export const customers: Examples = {
  RFM: [
    {
      cells: [
        [word("customer"), word("date"), word("amount")], ["Contoso", date("2026-11-02"), 300], ["Fabrikam", date("2026-10-05"), 900],
        ["Contoso", date("2026-11-18"), 200], ["Northwind", date("2026-08-20"), 150], ["Fabrikam", date("2026-10-28"), 100], [],
      ],
      formula: '=SALES.RFM(A2:A6,B2:B6,C2:C6,"2026-11-21",3,"{headers}")',
      at: "A8",
      formats: { "B9:B11": "date" },
    },
    {
      cells: [
        [word("customer"), word("date"), word("amount")], ["Contoso", date("2026-11-01"), 100], [" CONTOSO", date("2026-11-10"), null],
        ["Fabrikam", date("2026-11-10"), 100], [null, date("2026-11-20"), 500], [],
      ],
      formula: '=SALES.RFM(A2:A5,B2:B5,C2:C5,,2,"{headers}")',
      at: "A7",
      formats: { "B8:B9": "date" },
    },
  ],
  ABC: [
    {
      cells: [[word("customer"), word("sales"), word("grade")], ["Contoso", 500], ["Fabrikam", 280], ["Northwind", 130], ["Adatum", 60], ["Litware", 30]],
      formula: "=SALES.ABC(B2:B6)",
      at: "C2",
    },
    {
      cells: [[word("customer"), word("sales"), word("grade")], ["Contoso", 400], ["Fabrikam", 400], ["Northwind", 200], ["Adatum", -100], ["Litware", null]],
      formula: "=SALES.ABC(B2:B6)",
      at: "C2",
    },
  ],
  REVISIT: [
    {
      cells: visits([["Contoso", "2026-11-02", "A"], ["Fabrikam", "2026-10-15", "B"]]),
      formula: "=SALES.REVISIT(E2:E3,F2:F3,A2:B3)",
      at: "G2",
      formats: { "G:G": "date" },
    },
    {
      cells: visits([["Contoso", "2026-10-15", "b"], ["Fabrikam", undefined, "A"], ["Northwind", "2026-11-02", "C"]]),
      formula: '=SALES.REVISIT(E2:E4,F2:F4,A2:B3,"working")',
      at: "G2",
      formats: { "G:G": "date" },
    },
  ],
  RETENTION: [
    {
      cells: [[word("lastYear"), word("thisYear"), null, word("retention")], ["Contoso", "Litware"], ["Fabrikam", "Contoso"], ["Northwind", "Fabrikam"], ["Adatum", "Northwind"]],
      formula: "=SALES.RETENTION(A2:A5,B2:B5)",
      at: "D2",
      formats: { D2: "percent" },
    },
    {
      cells: [[word("lastYear"), word("thisYear"), null, word("retention")], ["Contoso", "CONTOSO "], ["contoso", "Litware"], ["Fabrikam", null], [null, null]],
      formula: "=SALES.RETENTION(A2:A5,B2:B5)",
      at: "D2",
      formats: { D2: "percent" },
    },
  ],
};

/** Customers with their last visit and class, beside the table of intervals. */
function visits(rows: readonly (readonly [string, string | undefined, string])[]): Examples[string][0]["cells"] {
  return beside(
    [[word("grade"), word("days")], ["A", 14], ["B", 30]],
    [[word("customer"), word("lastVisit"), word("grade"), word("nextVisit")], ...rows.map(([name, day, grade]) => [name, day === undefined ? null : date(day), grade])],
  );
}
