import { namedSheet } from "../../../src/taskpane/functions/sheetAddresses";

test.each([
  ["C2:C18", "Reps!C2:C18"], ["$C$2", "Reps!$C$2"], ["c2:c18", "Reps!c2:c18"], ["C:E", "Reps!C:E"], ["2:5", "Reps!2:5"], ["=C2", "=Reps!C2"], [" = C2 ", " = Reps!C2 "], ["A1#", "Reps!A1#"],
  ["SUM(C2:C18, D2)", "SUM(Reps!C2:C18, Reps!D2)"], ["C2*2+D2%", "Reps!C2*2+Reps!D2%"], ["A1:INDEX(B1:B9,2)", "Reps!A1:INDEX(Reps!B1:B9,2)"], ["A1 : B2", "Reps!A1 : Reps!B2"],
  ["LOG10(C2)", "LOG10(Reps!C2)"], ["LOG10 (C2)", "LOG10 (Reps!C2)"], ["IF(C2=\"A1\",1,0)", "IF(Reps!C2=\"A1\",1,0)"], ["CONCAT(\"say \"\"A1\"\"\",C2)", "CONCAT(\"say \"\"A1\"\"\",Reps!C2)"],
])("%s is named by its sheet: %s", (typed, named) => {
  expect(namedSheet(typed, "Reps")).toBe(named);
});

test.each([
  "", "100", "1,200.50", "4,000万", "5%", "1E5", "2026-01-31", "2026/1/31", "2026年1月31日", "TRUE", "\"A1\"", "{1,2;3,4}", "{\"A1\";\"B2\"}", "dense", "zh-CN",
  "Reps[Sales]", "Reps[[#All],[Q1]]", "[@Q1]", "Reps[It''s '[Q1']]", "Rate", "Rate_A1", "A1.B2", "一月A1", "ABCD1", "Rate1", "A1048577",
  "Plan!C2:C18", "'My Sheet'!C2", "My Sheet!C2", "Q1 Plan!C2", "'A1 ''B2'''!C2:C3", "Jan:Mar!A1", "SUM(Plan!C2:C18)", "SUM('My Sheet'!C2:C18)", "SUM(Q1:Q4!B2)", "SUM(Rep1!B2:C3)", "[Book A1.xlsx]Plan!A1", "'[Book.xlsx]A1'!B2",
  "(", "'", "\"", "[", "=", "!", "'C2", "[C2", "\"C2", "'C2'", "'C2'!",
])("%s means the same everywhere", (typed) => {
  expect(namedSheet(typed, "Elsewhere")).toBe(typed);
});

test("the sheet's name is quoted where it must be", () => {
  expect(namedSheet("SUM(C2)", "Bob's $& $1")).toBe("SUM('Bob''s $& $1'!C2)");
});
