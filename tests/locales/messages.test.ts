import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import english from "../../src/locales/en-US.json";
import { createTranslator, languages, loadMessages, translate, type Messages } from "../../src/locales/messages";
import simplified from "../../src/locales/zh-CN.json";
import traditional from "../../src/locales/zh-TW.json";

const all: Readonly<Record<string, Messages>> = { "en-US": english, "zh-CN": simplified, "zh-TW": traditional };
const placeholdersOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort((a, b) => a.localeCompare(b));

describe.each(["zh-CN", "zh-TW"])("%s", (language) => {
  const messages = all[language] as Messages;

  test("has the keys of en-US, in its order", () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });

  test("has the same placeholders in every message", () => {
    for (const [key, text] of Object.entries(messages)) {
      expect([key, placeholdersOf(text)]).toEqual([key, placeholdersOf(english[key as keyof typeof english])]);
    }
  });

  test("leaves no message in English", () => {
    const same = Object.entries(messages).filter(([key, text]) => text === english[key as keyof typeof english]).map(([key]) => key);
    expect(same).toEqual(["app.name", "split.unit.10", "split.unit.100", "split.unit.1000"]);
  });
});

test("no message is empty or has spaces at its ends", () => {
  for (const [language, messages] of Object.entries(all)) {
    const bad = Object.entries(messages).filter(([, text]) => text.trim() === "" || text.trim() !== text);
    expect([language, bad]).toEqual([language, []]);
  }
});

test("zh-TW speaks as Excel does in Taiwan", () => {
  const mainland = ["单元格", "單元格", "工作簿", "默认", "默認", "撤销", "撤銷", "屏幕", "提成", "佣金", "指标", "加载项", "加載項", "數據", "文本", "搜索", "選項卡", "回款", "合并", "并列"];
  const simplifiedOnly = /[们这个会为与业发说应该单写选择参数据显图关闭错误无优组级线纲经给认试请谁读让记设计]/u;
  for (const [key, text] of Object.entries(traditional)) {
    expect([key, mainland.filter((word) => text.includes(word))]).toEqual([key, []]);
    // "設計" and the like are traditional; only forms that exist in simplified script alone are refused.
    expect([key, [...text].filter((character) => simplifiedOnly.test(character) && !"選擇參數據顯圖關閉錯誤無優組級線經給認試請誰讀讓記設計應該單寫為與業發說這個會們".includes(character))]).toEqual([key, []]);
  }
});

test("zh-CN holds no traditional characters", () => {
  const traditionalOnly = /[們這個會為與業發說應該單寫選擇參數據顯圖關閉錯誤無優組級線經給認試請誰讀讓記設計儲復獎]/u;
  expect(Object.entries(simplified).filter(([, text]) => traditionalOnly.test(text))).toEqual([]);
});

test("every message is used, and counted forms come in pairs", () => {
  const source = sourceOf(path.resolve(__dirname, "../../src/taskpane")) + sourceOf(path.resolve(__dirname, "../../src/commands")) + sourceOf(path.resolve(__dirname, "../../src/locales"));
  const stems = [...source.matchAll(/[`"]([\w.-]+\.)\$\{/g)].map(([, stem]) => stem ?? "");
  const unused = Object.keys(english).filter((key) => {
    const plain = key.replace(/\.(one|other)$/, "");
    return !source.includes(`"${plain}"`) && !source.includes(`"${key}"`) && !stems.some((stem) => key.startsWith(stem));
  });
  expect(unused).toEqual([]);
  const counted = Object.keys(english).filter((key) => key.endsWith(".one"));
  expect(counted.filter((key) => !(key.replace(/one$/, "other") in english))).toEqual([]);
});

test("loads the language asked for", async () => {
  for (const language of languages) expect(await loadMessages(language)).toEqual(all[language]);
});

test("fills placeholders and leaves unknown ones to be seen", () => {
  expect(translate(english, "form.insert", { address: "Reps!D2" })).toBe("Insert into Reps!D2");
  expect(translate(english, "form.insert")).toBe("Insert into {address}");
});

test("writes the numbers of a column with the decimals of the one that has most, unless a division made them", () => {
  const { numbersOf, percentsOf } = createTranslator("en-US", english);
  expect([570_361.4, 141_229.36, 5].map(numbersOf([570_361.4, 141_229.36, 5]))).toEqual(["570,361.40", "141,229.36", "5.00"]);
  expect([1200, 3].map(numbersOf([1200, 3]))).toEqual(["1,200", "3"]);
  expect([1 / 3, 2].map(numbersOf([1 / 3, 2]))).toEqual(["0.333333333333333", "2"]);
  expect([0.225, 0.1662, 1].map(percentsOf([0.225, 0.1662, 1]))).toEqual(["22.50%", "16.62%", "100.00%"]);
  expect(numbersOf([])(7)).toBe("7");
});

test("writes numbers for readers, with the digits a cell holds", () => {
  const { text, number, count } = createTranslator("en-US", english);
  expect(number(40000000)).toBe("40,000,000");
  expect(number(0.1 + 0.2)).toBe("0.3");
  expect(number(123456789012345)).toBe("123,456,789,012,345");
  expect(text("split.preview.inexact", { sum: 9, total: 1000 })).toBe("The parts add up to 9, the target is 1,000.");
  expect([count("count.cells", 1), count("count.cells", 1700)]).toEqual(["1 cell", "1,700 cells"]);
  expect(createTranslator("zh-CN", simplified).count("count.cells", 1)).toBe("1 个单元格");
});

function sourceOf(folder: string): string {
  return readdirSync(folder).map((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return sourceOf(file);
    return /\.tsx?$/.test(name) ? readFileSync(file, "utf8") : "";
  }).join("\n");
}
