import { helpPages } from "../../src/help/helpPages";
import { helpSubjects } from "../../src/help/helpSubject";
import { loadFunctions, type LoadedFunction } from "../../src/help/loadFunctions";
import { withHelp } from "../../src/functions/metadata.cjs";
import { languages } from "../../src/locales/messages";

let functions: readonly LoadedFunction[];
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  functions = await loadFunctions();
  files = helpPages(functions);
});

test("a page for every function in every language, where the metadata's link leads", () => {
  for (const language of languages) {
    for (const { helpUrl } of withHelp({ functions }, "https://example.com/help", language).functions) {
      const file = helpUrl!.slice("https://example.com/help/".length);
      expect([file, files.get(file)?.includes(`<html lang="${language}">`)]).toEqual([file, true]);
    }
  }
  expect(files.size).toBe(2 + languages.length * (functions.length + 2));
});

test("the base of the links may end with a slash or not", () => {
  const [first] = withHelp({ functions }, "https://example.com/help/", "zh-CN").functions;
  expect(first.helpUrl).toBe("https://example.com/help/zh-CN/split.html");
});

test("a page says what the function answers, with its arguments, pictures, rules and errors", () => {
  const page = files.get("en-US/credit.html")!;
  for (const text of [
    "How much of each deal is credited to whom?", "=SALES.CREDIT(<wbr>amounts,<wbr> shares,<wbr> [unit])", "ratios: 0.5 or 50%",
    '<td class="formula number">50.01</td>', '<td class="spilled number">100.01</td>', "the odd cent goes to the largest remainder",
    "shares, row 1, column 2, is -0.5. Shares are 0 or more.", '<a href="commission.html" translate="no">SALES.COMMISSION</a>',
  ]) expect(page).toContain(text);
  expect(page.match(/<figure>/g)).toHaveLength(2);
});

test("an error is told as the cell tells it, and then in the language of the page", () => {
  const page = files.get("zh-TW/credit.html")!;
  expect(page).toContain('<q lang="en">shares, row 1, column 2, is -0.5. Shares are 0 or more.</q><span class="translation">shares 第 1 列第 2 欄是 -0.5。比例不能小於 0。</span>');
});

test("a blank cell that was found has a word of the language", () => {
  expect(files.get("zh-CN/errors.html")).toContain('<span class="translation">labels 第 2 行第 1 列的内容是空白。请填文本或数字。</span>');
  expect(files.get("zh-TW/errors.html")).toContain('<span class="translation">labels 第 2 列第 1 欄的內容是空白。請填文字或數字。</span>');
});

test("examples with words are computed with the words of the language", () => {
  expect(files.get("zh-CN/leaderboard.html")).toContain('<td class="spilled text">名次变化</td>'.replace("名次变化", "王强"));
  expect(files.get("zh-CN/leaderboard.html")).toContain("名次变化");
});

test("pages need no script, no other host, and hold no text of no language", () => {
  for (const [file, page] of files) {
    expect([file, /<script|https?:|undefined|\[object|NaN/.exec(page)?.[0]]).toEqual([file, undefined]);
    expect([file, /\{(?:caption|cell|code|link|name|place|found)\}/.exec(page)?.[0]]).toEqual([file, undefined]);
  }
});

test("a function without its help stops the build", () => {
  const unknown = { ...functions[0], id: "NOWHERE" };
  expect(() => helpSubjects([...functions, unknown])).toThrow("The help page of NOWHERE lacks: entry in the catalogue.");
});
