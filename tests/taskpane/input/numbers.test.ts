import { isCellAddress, numberIn, numberText } from "../../../src/taskpane/input/numbers";

test.each([
  ["1234.50", "1234.50"], ["1,234.50", "1234.50"], ["40 000 000", "40000000"], ["-5", "-5"], [".5", "0.5"], ["7.", "7"], ["12%", "12%"],
  ["４０００万", "40000000"], ["1.1万", "11000"], ["4,000万", "40000000"], ["3億", "300000000"], ["1e6", "1000000"], ["¥ 1,000", "1000"],
  ["5000元", "5000"], ["+3", "3"],
])("%s is read as %s", (typed, text) => {
  expect(numberText(typed)).toBe(text);
});

test.each(["", "forty", "1,23", "1.2.3", "12,3456", "B2", "万", ".", "1 2", "--1", "1,000.5,0"])("%s is no number", (typed) => {
  expect(numberText(typed)).toBeUndefined();
});

test("a percentage is a ratio", () => {
  expect(numberIn("4.5%")).toBe(0.045);
  expect(numberIn("1.1万")).toBe(11000);
  expect(numberIn("x")).toBeUndefined();
});

test.each([["B2", true], ["$B$2", true], ["Plan!B2", true], ["'My Plan'!B2", true], ["报表!B2", true], ["B2:B3", false], ["B0", false], ["Sales", false], ["SUM(A1)", false], ["ABCD1", false]])(
  "%s is one cell: %s", (text, is) => expect(isCellAddress(text)).toBe(is),
);
