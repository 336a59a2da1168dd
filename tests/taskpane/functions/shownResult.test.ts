import english from "../../../src/locales/en-US.json";
import { loadFaultWords } from "../../../src/locales/faultWords";
import { createTranslator } from "../../../src/locales/messages";
import simplified from "../../../src/locales/zh-CN.json";
import { resultLine } from "../../../src/taskpane/functions/resultLine";
import { shownCell } from "../../../src/taskpane/functions/shownResult";

const translator = createTranslator("en-US", english);
const words = (sentence: string): string => sentence;
const shown = (id: string, cell: Parameters<typeof shownCell>[2], column = 0, columns = 1): string => shownCell(translator, id, cell, column, columns).text;

test("ratios and dates are shown as such, everything else as the number that it is", () => {
  expect([shown("ATTAINMENT", 0.755), shown("PROGRESS", 0.5, 1, 6), shown("PROGRESS", 81, 3, 6), shown("LEADERBOARD", 0.25, 3, 5)]).toEqual(["75.5%", "50%", "81", "25%"]);
  expect([shown("PHASE", 46053, 0, 2), shown("PHASE", 1234.5, 1, 2)]).toEqual(["Jan 31, 2026", "1,234.5"]);
  expect([shown("SPLIT", 1234567.891), shown("SPLIT", 1 / 3), shown("SPLIT", 1e-9), shown("SPLIT", 1e308)]).toEqual(["1,234,567.891", "0.333333", "0.000000001", translator.number(1e308)]);
});

test("headings, blanks and errors stay what they are", () => {
  expect([shown("PROGRESS", "Ahead"), shown("SPLIT", ""), shown("SPLIT", true)]).toEqual(["Ahead", "", "TRUE"]);
  expect(shownCell(translator, "RANK", { error: "#N/A", sentence: "s" }, 0, 1)).toEqual({ text: "#N/A", kind: "error", isFormatted: false });
});

test("a result in one line", () => {
  const answer = { state: "answered", rowCount: 7, columnCount: 1, errorCount: 1, rows: [[1], [""], [{ error: "#N/A", sentence: "s" }], [4], [5], [6], [7]] } as const;
  expect(resultLine(translator, words, "SPLIT", answer)).toBe("= 1 · – · #N/A · 4 · 5 · …");
  expect(resultLine(translator, words, "SPLIT", { ...answer, rowCount: 1, rows: [[{ error: "#VALUE!", sentence: "Mend it." }]] })).toBe("= #VALUE!: Mend it.");
  expect(resultLine(translator, words, "EXPLAIN", { ...answer, rowCount: 3, columnCount: 5 })).toBe("= 3 × 5 cells.");
  expect([resultLine(translator, words, "SPLIT", undefined), resultLine(translator, words, "SPLIT", { state: "incomplete" })]).toEqual([undefined, undefined]);
});

test("an error in one line is told in the words of the pane", async () => {
  const answer = { state: "answered", rowCount: 1, columnCount: 1, errorCount: 1, rows: [[{ error: "#VALUE!", sentence: "total is missing. Give a value or a range." }]] } as const;
  expect(resultLine(createTranslator("zh-CN", simplified), await loadFaultWords("zh-CN"), "SPLIT", answer)).toBe("= #VALUE!：缺少 total。请填写一个值或区域。");
});
