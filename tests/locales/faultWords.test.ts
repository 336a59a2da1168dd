import { resultOf } from "../../src/actions/previewFunction";
import { faultSentences, PlanError, type PlanErrorCode } from "../../src/domain";
import { callFunction } from "../../src/functions";
import { loadFaultWords } from "../../src/locales/faultWords";
import { installCustomFunctions } from "../support/customFunctionsStub";

installCustomFunctions();

/** The sentence behind the first error of a result. */
function sentenceOf(id: string, parameters: readonly unknown[]): string {
  const error = resultOf(callFunction, id, parameters).flat().find((cell): cell is { sentence?: string; message?: string } => typeof cell === "object");
  return error?.sentence ?? error?.message ?? "";
}

test.each([
  ["a text of the user", "SPLIT", [100, [[1], ["many"]]], "weights 第 2 行第 1 列的内容是 \"many\"，不是数字。请改成普通数字。", "weights 第 2 列第 1 欄的內容是 \"many\"，不是數字。請改成一般數字。"],
  ["a text that is the functions' own word", "SPLIT", [100, [[1], ["blank"]]], "weights 第 2 行第 1 列的内容是 \"blank\"，不是数字。请改成普通数字。", "weights 第 2 列第 1 欄的內容是 \"blank\"，不是數字。請改成一般數字。"],
  ["a blank cell", "GRADE", [[[95], [88]], [[0.5], [0.5]], [["A"], [""]]], "labels 第 2 行第 1 列的内容是空白。请填文本或数字。", "labels 第 2 列第 1 欄的內容是空白。請填文字或數字。"],
  ["a value that nobody can write", "GRADE", [[[95], [88]], [[0.5], [0.5]], [["A"], [{ type: "Entity" }]]], "labels 第 2 行第 1 列的内容是其他类型的值。请填文本或数字。", "labels 第 2 列第 1 欄的內容是其他類型的值。請填文字或數字。"],
  ["a shape", "SPLIT", [[[1], [2]], [[1], [1]]], "total 只能是一个值，但给出了 2 x 1 的区域。", "total 只能是一個值，但給出了 2 x 1 的範圍。"],
  ["an error value", "COMMISSION", [{ type: "Error", basicValue: "#N/A" }, [[0, 0.1]]], "amounts 第 1 行第 1 列的内容是错误值 #N/A。请先修正那个单元格。", "amounts 第 1 列第 1 欄的內容是錯誤值 #N/A。請先修正那個儲存格。"],
  ["words to choose from", "RANK", [[[1], [2]], null, "first"], "ties 的内容是 \"first\"。请填下列之一：competition (美式), dense (中国式), fractional (平均), ordinal (顺序), modified (末位)。", "ties 的內容是 \"first\"。請填下列之一：competition (美式), dense (中国式), fractional (平均), ordinal (顺序), modified (末位)。"],
  ["no argument", "TIMEPASSED", [null, "2026-11-30", "2026-11-21"], "缺少 start。请给出日期。", "缺少 start。請給出日期。"],
  ["two dates", "TIMEPASSED", ["2026-11-30", "2026-11-21", "2026-11-25"], "end 是 2026-11-21，早于开始日期 2026-11-30。请把两个日期对调。", "end 是 2026-11-21，早於開始日期 2026-11-30。請把兩個日期對調。"],
  ["a number", "CREDIT", [[[100]], [[0.5, -0.5]]], "shares 第 1 行第 2 列是 -0.5。比例不能小于 0。", "shares 第 1 列第 2 欄是 -0.5。比例不能小於 0。"],
] as const)("a function's sentence is told in Chinese: %s", async (_, id, parameters, simplified, traditional) => {
  const english = sentenceOf(id, parameters);
  expect((await loadFaultWords("en-US"))(english)).toBe(english);
  expect((await loadFaultWords("zh-CN"))(english)).toBe(simplified);
  expect((await loadFaultWords("zh-TW"))(english)).toBe(traditional);
});

test.each(["zh-CN", "zh-TW"] as const)("%s tells every fault", async (language) => {
  const words = await loadFaultWords(language);
  for (const code of Object.keys(faultSentences) as PlanErrorCode[]) {
    const told = words(new PlanError(code, { parameter: "shares", row: 2 }, { found: 7 }).message);
    expect([code, /\p{Script=Han}.*。$/u.test(told)]).toEqual([code, true]);
  }
});

test("a sentence that is not the functions' stays as it is", async () => {
  for (const sentence of ["", "The server did not answer."]) expect((await loadFaultWords("zh-CN"))(sentence)).toBe(sentence);
});
