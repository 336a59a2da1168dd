import type { Question, QuestionCode, ReasonCode, Region } from "../../../src/imports";
import { mapWorkbook } from "../../../src/imports";
import english from "../../../src/locales/en-US.json";
import { createTranslator, type Messages } from "../../../src/locales/messages";
import simplified from "../../../src/locales/zh-CN.json";
import traditional from "../../../src/locales/zh-TW.json";
import { columnGroups } from "../../../src/taskpane/map/columnGroups";
import { exampleValues } from "../../../src/taskpane/map/exampleValues";
import { questionOptions } from "../../../src/taskpane/map/questionOptions";
import { columnName, placeOnSheet, regionAddress, rowCountOf } from "../../../src/taskpane/map/regionPlace";
import { columnPlace, confidenceKey, questionText, reasonText } from "../../../src/taskpane/map/words";
import { gridOf } from "../../support/gridOf";

const say = createTranslator("en-US", english);
const grid = gridOf([["Orders"], [], ["Date", "Sales Rep", "Amount (万元)", "Note"], [46_023, "Ann", 12.5, ""], [46_024, "Ben", 8, ""], [46_025, "Ann", 12.5, ""], [46_026, "Cem", 3, ""], ["Total", "", 36, ""]], {
  name: "2026 plan", numberFormats: Array.from({ length: 8 }, () => ["yyyy-mm-dd", "General", "General", "General"]),
});
const region: Region = mapWorkbook([grid]).sheets[0].regions[0];
const column = (header: string): Region["columns"][number] => {
  const found = region.columns.find((one) => one.header === header);
  if (!found) throw new Error(`No ${header}.`);
  return found;
};
const asked = (question: Partial<Question> & Pick<Question, "code">): Question => ({ region: region.id, candidates: [], reasons: [], ...question });

describe.each([["en-US", english], ["zh-CN", simplified], ["zh-TW", traditional]] as const)("in %s", (language, messages: Messages) => {
  const translator = createTranslator(language, messages);

  it("every reason is a sentence without a gap, whatever it comes with", () => {
    const codes = Object.keys(english).filter((key) => key.startsWith("map.reason.")).map((key) => key.slice("map.reason.".length) as ReasonCode);
    for (const code of codes) {
      const full = reasonText(translator, { code, text: code === "has-meaning" ? "person" : "X", share: 0.333, count: 7 });
      expect(full).not.toMatch(/[{}]|undefined/);
      expect(full).toMatch(/[.。]$/);
    }
    expect(reasonText(translator, { code: "unit-in-header", count: 0.5 })).toContain("%");
  });

  it("every question is a sentence", () => {
    const codes: readonly QuestionCode[] = ["which-column", "which-measure", "which-header-row", "is-this-the-meaning", "unit-unclear", "kind-unclear", "values-across-unclear"];
    for (const code of codes) for (const meaning of ["rate", "target", "amount", undefined] as const) expect(questionText(translator, code, meaning, ["1月", "2月", "3月", "4月"])).toMatch(/^[^{}]+[?？]$|^[^{}]+$/);
  });
});

test("questions name meanings and columns, many columns by the first and the last", () => {
  expect(questionText(say, "which-measure", "amount", [])).toBe("Which amount counts for commissions and rankings?");
  expect(questionText(say, "which-measure", "target", [])).toBe("Which column holds the target that counts?");
  expect(questionText(say, "unit-unclear", "target", ["Jan", "Feb", "Mar"])).toBe("In which unit are the numbers of Jan, Feb, Mar?");
  expect(questionText(say, "unit-unclear", "target", ["Jan", "Feb", "Mar", "Apr"])).toBe("In which unit are the numbers of Jan to Apr?");
  expect(questionText(say, "unit-unclear", "rate", ["Rate"])).toBe("How are the rates of Rate written?");
});

test("a place is named as the sheet counts, with the rows that a job reads", () => {
  expect([regionAddress(region), placeOnSheet(region), rowCountOf(region)]).toEqual(["'2026 plan'!A3:D7", "A3:D7", 4]);
  expect(rowCountOf({ ...region, skippedRows: [5] })).toBe(3);
  expect([columnName({ ...column("Note"), header: "" }), columnName({ ...column("Note"), group: "2026" }), columnName(column("Note"))]).toEqual(["D", "2026 Note", "Note"]);
  expect([columnPlace(say, column("Date")), columnPlace(say, column("Amount (万元)"))]).toEqual(["Column A", "Column C, in ten thousands"]);
});

test("examples are different values as people read them", () => {
  expect(exampleValues(say, grid, region, column("Date"))).toEqual(["Jan 1, 2026", "Jan 2, 2026", "Jan 3, 2026"]);
  expect(exampleValues(say, grid, region, column("Sales Rep"))).toEqual(["Ann", "Ben", "Cem"]);
  expect(exampleValues(say, grid, region, column("Amount (万元)"))).toEqual(["12.5", "8", "3"]);
  expect(exampleValues(say, grid, region, column("Note"))).toEqual([]);
  expect(exampleValues(say, undefined, region, column("Date"))).toEqual([]);
  const rate = { ...column("Amount (万元)"), values: { ...column("Amount (万元)").values, percent: 1 } };
  expect(exampleValues(say, grid, region, rate, 1)).toEqual(["1,250%"]);
});

test.each([[0.85, "map.confidence.sure"], [0.84, "map.confidence.likely"], [0.6, "map.confidence.likely"], [0.59, "map.confidence.unsure"]])("a confidence of %s is %s", (confidence, key) => {
  expect(confidenceKey({ confidence })).toBe(key);
});

test("columns of periods are corrected together, others alone", () => {
  const months = mapWorkbook([gridOf([["Sales Rep", "Jan", "Feb", "Mar", "Q1"], ["Ann", 1_200_000, 900_000, 1_000_000, 3_100_000], ["Ben", 800_000, 950_000, 700_000, 2_450_000]], { name: "Targets" })]).sheets[0].regions[0];
  expect(columnGroups(months.columns).map((group) => group.map(({ header }) => header))).toEqual([["Sales Rep"], ["Jan", "Feb", "Mar"], ["Q1"]]);
});

test("answers come with examples and with what a number would be worth", () => {
  const amount = column("Amount (万元)").column;
  expect(questionOptions(say, grid, region, asked({ code: "which-measure", candidates: [amount] }))).toEqual([{ value: "2", label: "Amount (万元)", detail: "Column C, in ten thousands · For example 12.5 / 8 / 3" }]);
  expect(questionOptions(say, grid, region, asked({ code: "is-this-the-meaning", candidates: [3] })).map(({ value, label, detail }) => [value, label, detail])).toEqual([["3", "Note", "Column D"], ["none", "None of these", undefined]]);
  expect(questionOptions(say, grid, region, asked({ code: "unit-unclear", meaning: "amount", candidates: [amount] })).map(({ value, label }) => [value, label]).slice(0, 3)).toEqual([
    ["1", "single units: 12.5 means 12.5"], ["1000", "thousands: 12.5 means 12,500"], ["10000", "ten thousands: 12.5 means 125,000"],
  ]);
  expect(questionOptions(say, grid, region, asked({ code: "unit-unclear", meaning: "rate", reasons: [{ code: "unit-in-header", count: 0.5 }] })).map(({ label }) => label)).toEqual(["0.5 means 50%", "0.5 means 0.5%"]);
  expect(questionOptions(say, grid, region, asked({ code: "which-header-row", rows: [2, 3] })).map(({ label }) => label)).toEqual(["Row 3: Date / Sales Rep / Amount (万元) / Note", "Row 4: 46023 / Ann / 12.5"]);
  expect(questionOptions(say, grid, region, asked({ code: "kind-unclear", kinds: ["orders", "payments"] })).map(({ label }) => label)).toEqual(["Orders", "Payments received"]);
  expect(questionOptions(say, grid, region, asked({ code: "values-across-unclear" })).map(({ value }) => value)).toEqual(["target", "actual"]);
});
