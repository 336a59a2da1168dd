import { faultSentences } from "../../src/domain";
import { languageTexts } from "../../src/help/languageTexts";

const [english, ...translated] = languageTexts;
const slotsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort((one, other) => one.localeCompare(other));
const MAINLAND = ["单元格", "單元格", "工作簿", "默認", "撤銷", "提成", "佣金", "指標為", "加載項", "數據", "文本", "搜索", "回款", "函数", "參數", "行列"];
const SIMPLIFIED_ONLY = /[们这个会为与业发说应该单写选择参数据显图关闭错误无优组级线纲经给认试请谁读让记设计档额达]/u;
const TRADITIONAL_ONLY = /[們這個會為與業發說應該單寫選擇參數據顯圖關閉錯誤無優組級線綱經給認試請誰讀讓記設計儲復獎檔額達]/u;

describe.each(translated)("$language", ({ language, pages, words, faults, slots, help }) => {
  test("has a sentence for every fault, with the same slots", () => {
    expect(Object.keys(faults).sort((one, other) => one.localeCompare(other))).toEqual(Object.keys(faultSentences).sort((one, other) => one.localeCompare(other)));
    for (const [code, sentence] of Object.entries(faultSentences)) expect([code, slotsOf(faults[code])]).toEqual([code, slotsOf(sentence)]);
  });

  test("has every text of the pages and every word of the examples", () => {
    expect(Object.keys(pages)).toEqual(Object.keys(english.pages));
    expect(Object.keys(words)).toEqual(Object.keys(english.words));
    for (const [key, text] of Object.entries(english.pages)) expect([key, slotsOf(pages[key as keyof typeof pages])]).toEqual([key, slotsOf(text)]);
  });

  test("has as many rules and captions for each function as English", () => {
    expect(Object.keys(help)).toEqual(Object.keys(english.help));
    for (const [id, { notes, examples }] of Object.entries(help)) expect([id, notes.length, examples.length]).toEqual([id, english.help[id].notes.length, 2]);
  });

  test("speaks its own script and words", () => {
    const spoken = [pages, words, faults, slots, help].flatMap((texts) => JSON.stringify(texts).split(/(?<=[。",])/u));
    const refused = language === "zh-TW" ? SIMPLIFIED_ONLY : TRADITIONAL_ONLY;
    expect(spoken.filter((text) => [...text].some((character) => refused.test(character) && !refusedOfBoth(character)))).toEqual([]);
    if (language === "zh-TW") for (const word of MAINLAND) expect([word, spoken.filter((text) => text.includes(word))]).toEqual([word, []]);
  });
});

/** Characters that both scripts have. */
function refusedOfBoth(character: string): boolean {
  return SIMPLIFIED_ONLY.test(character) && TRADITIONAL_ONLY.test(character);
}

test("three to six rules for each function, none empty", () => {
  for (const { help } of languageTexts) {
    for (const [id, { notes, examples }] of Object.entries(help)) {
      expect([id, notes.length >= 3 && notes.length <= 6]).toEqual([id, true]);
      for (const text of [...notes, ...examples]) expect([id, text, text.trim().length > 5 && text.trim() === text]).toEqual([id, text, true]);
    }
  }
});
