import { readArguments } from "../../../src/actions/readArguments";
import english from "../../../src/locales/en-US.json";
import { createTranslator } from "../../../src/locales/messages";
import { cells, date, number, table, word, type ParameterShape } from "../../../src/taskpane/functions/catalogue/entry";
import { liveValue, type LiveValue } from "../../../src/taskpane/functions/liveValue";
import { MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";

const translator = createTranslator("en-US", english);
const workbook = new MemoryWorkbook({
  sheets: [{ name: "Reps", rows: [["Name", "Sales", "Day"], ["Ann", 3, 46053], ["Ben", "#N/A", "2026-02-30"], ["Cid", "tbd", "2026/2/1"], ["", 5, ""], ["Eve", "late", 0.5], ["Fay", 7, ""]] }],
  names: { Sales: "Reps!B2:B7" },
});

async function live(shape: ParameterShape, text: string, typed = text): Promise<LiveValue | undefined> {
  const [reading] = await readArguments(workbook, [text], "Reps", 1000);
  return reading && liveValue(translator, shape, reading, typed);
}

test("a range: its size, its first values, and what is no number in it", async () => {
  expect(await live(cells, "Reps!B2:B7")).toEqual({
    value: "6 × 1: 3 · #N/A · tbd · 5 · late · …", troubles: ["B3 shows #N/A.", "B4 holds text: “tbd”.", "And 1 more cell like this."],
  });
});

test("a list of names has nothing to mend, a table only its errors; blanks are a dash", async () => {
  expect(await live(cells, "Reps!A2:A5")).toEqual({ value: "4 × 1: Ann · Ben · Cid · –", troubles: [] });
  expect((await live(table, "Reps!A1:B4"))?.troubles).toEqual(["B3 shows #N/A."]);
});

test("the address is told where it is not what was typed", async () => {
  expect((await live(cells, "Sales"))?.value).toMatch(/^Reps!B2:B7: 6 × 1: 3 ·/);
  expect((await live(cells, "B2:B3"))?.value).toMatch(/^Reps!B2:B3: 2 × 1/);
  expect((await live(cells, "Reps!B:B"))?.value).toMatch(/^Reps!B1:B7: 7 × 1/);
});

test("one cell: its value, or what is wrong with it", async () => {
  expect(await live(number, "Reps!B2")).toEqual({ value: "3", troubles: [] });
  expect(await live(number, "Reps!B4")).toEqual({ value: "tbd", troubles: ["Reps!B4 holds text: “tbd”."] });
  expect(await live(number, "Reps!B3")).toEqual({ value: "", troubles: ["Reps!B3 shows #N/A."] });
  expect(await live(number, "Reps!A5")).toEqual({ value: "Reps!A5 is blank.", troubles: [] });
});

test("dates are shown as dates", async () => {
  expect(await live(date, "Reps!C2")).toEqual({ value: "Jan 31, 2026", troubles: [] });
  expect(await live(date, "Reps!C4")).toEqual({ value: "2026/2/1", troubles: [] });
  expect((await live(date, "Reps!C3"))?.troubles).toEqual(["“2026-02-30” is no date. Write it like 2026-01-31, or choose a cell with a date."]);
  expect((await live(date, "Reps!C6"))?.troubles).toHaveLength(1);
  expect(await live(date, '"2026-01-31"', "2026-01-31")).toEqual({ value: "Jan 31, 2026", troubles: [] });
  expect((await live(date, '"soon"', "soon"))?.troubles).toHaveLength(1);
});

test("a number is repeated only where it was read otherwise than typed; words say nothing", async () => {
  expect(await live(number, "40000000", "4,000万")).toEqual({ value: "Read as 40,000,000", troubles: [] });
  expect([await live(number, "100"), await live(number, "1000", "1,000"), await live(word("dense"), '"dense"'), await live(number, "")]).toEqual([undefined, undefined, undefined, undefined]);
});

test("what only Excel works out, and what cannot be read, is said", async () => {
  expect(await live(number, "SUM(A1:A2)")).toEqual({ value: "Excel works this out once the formula is in the sheet.", troubles: [] });
  expect((await live(cells, "Gone!A1"))?.troubles).toEqual(["Gone!A1 was not found: the sheet may have been renamed or deleted. Select the cells again."]);
  expect(await live(cells, "{1;2}")).toEqual({ value: "2 × 1: 1 · 2", troubles: [] });
});
