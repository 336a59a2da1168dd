import { faultSentences, PlanError, type PlanErrorCode } from "../../src/domain";
import { toldFault, translatedFault } from "../../src/locales/faultTexts";

const TEXTS = { cell: "{parameter} 第 {row} 行第 {column} 列", row: "{parameter} 第 {row} 行", value: "{parameter} 第 {value} 个值", blank: "空白", otherKind: "其他类型的值" };

test.each(Object.keys(faultSentences) as PlanErrorCode[])("the sentence of %s is known again, with what stands in its slots", (code) => {
  const slots = Object.fromEntries([...faultSentences[code].matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot).filter((slot) => slot !== "place").map((slot) => [slot, `${slot} 1.5 (x)`]));
  const { message } = new PlanError(code, { parameter: "shares", row: 2, column: 3 }, slots);
  expect(toldFault(message)).toEqual({ code, slots: { ...slots, ...(faultSentences[code].includes("{place}") && { place: "shares, row 2, column 3," }) } });
});

test.each([
  [{ parameter: "shares", row: 2, column: 3 }, "shares 第 2 行第 3 列是 -1。"],
  [{ parameter: "shares", row: 2 }, "shares 第 2 行是 -1。"],
  [{ parameter: "shares", index: 1 }, "shares 第 2 个值是 -1。"],
  [{ parameter: "shares" }, "shares 是 -1。"],
])("a place is told in the other language: %j", (place, sentence) => {
  const told = toldFault(new PlanError("share-negative", place, { found: -1 }).message)!;
  expect(translatedFault(told, { "share-negative": "{place} 是 {found}。" }, TEXTS)).toBe(sentence);
});

test("another sentence tells no fault", () => expect(toldFault("Some cell is wrong.")).toBeUndefined());
