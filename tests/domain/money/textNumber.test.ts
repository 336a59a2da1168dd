import { textNumber } from "../../../src/domain/money/textNumber";

describe("numbers as text", () => {
  test.each([
    ["12", 12],
    [" 12.5 ", 12.5],
    ["　１２．５　", 12.5],
    ["￥1,234.50", 1234.5],
    ["¥1234", 1234],
    ["$ 5", 5],
    ["€5", 5],
    ["£5", 5],
    ["1234元", 1234],
    ["-1,234,567.89", -1234567.89],
    ["−5", -5],
    ["$-5", -5],
    ["-$5", -5],
    ["+5", 5],
    [".5", 0.5],
    ["5.", 5],
    ["28.5%", 0.285],
    ["７％", 0.07],
    ["-0", 0],
  ])("%j is %d", (text, expected) => expect(Object.is(textNumber(text), expected)).toBe(true));

  test.each(["", "abc", "1,5", "1.234,56", "12,34", "1,2345", "1 234", "0-10000", "--5", "-$-5", "5%%", "$", "%", "元", "1e5", "Infinity", "0x10", "(5)", "3万", "1/2", "2026-01-31"])("%j is not", (text) => expect(textNumber(text)).toBeUndefined());
});
