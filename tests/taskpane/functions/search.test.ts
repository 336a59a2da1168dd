import english from "../../../src/locales/en-US.json";
import simplified from "../../../src/locales/zh-CN.json";
import traditional from "../../../src/locales/zh-TW.json";
import { loadFunctionTexts, type Language } from "../../../src/locales/messages";
import { catalogue } from "../../../src/taskpane/functions/catalogue";
import { searchFunctions } from "../../../src/taskpane/functions/search";

const messages = { "en-US": english, "zh-CN": simplified, "zh-TW": traditional };

async function find(language: Language, query: string): Promise<readonly string[]> {
  const texts = await loadFunctionTexts(language);
  const entries = catalogue.map((entry) => ({
    name: entry.id, question: messages[language][entry.questionKey], description: texts[entry.id].description,
    keywords: entry.keywords, parameters: entry.parameters.map(({ name }) => name),
  }));
  return searchFunctions(entries, query).map(({ name }) => name);
}

test.each<[Language, string, string]>([
  ["en-US", "split", "SPLIT"], ["en-US", "=SALES.RANK(", "RANK"], ["en-US", "divide target", "SPLIT"], ["en-US", "bonus tiers", "COMMISSION"],
  ["en-US", "leaderboard", "LEADERBOARD"], ["zh-CN", "排行榜", "LEADERBOARD"], ["en-US", "提成", "COMMISSION"], ["zh-CN", "提成", "COMMISSION"], ["zh-CN", "rank", "RANK"],
  ["zh-CN", "目标怎么分", "SPLIT"], ["zh-CN", "中国式排名", "RANK"], ["zh-CN", "超额累进", "COMMISSION"], ["zh-CN", "ＲＡＮＫ", "RANK"],
  ["zh-TW", "業績獎金", "COMMISSION"], ["zh-TW", "目標分配", "SPLIT"], ["zh-TW", "誰第幾名", "RANK"], ["en-US", "threshold", "COMMISSION"],
  ["en-US", "achievement", "ATTAINMENT"], ["zh-CN", "完成率", "ATTAINMENT"], ["zh-TW", "達成率", "ATTAINMENT"],
  ["en-US", "year over year", "GROWTH"], ["zh-CN", "同比", "GROWTH"], ["zh-TW", "年增率", "GROWTH"],
  ["en-US", "time elapsed", "TIMEPASSED"], ["zh-CN", "时间进度", "TIMEPASSED"], ["zh-TW", "時間進度", "TIMEPASSED"],
  ["en-US", "run rate", "PROGRESS"], ["zh-CN", "日均需完成", "PROGRESS"], ["zh-TW", "每日應達成", "PROGRESS"],
  ["en-US", "coefficient", "BAND"], ["zh-CN", "提成明细", "EXPLAIN"], ["zh-CN", "业绩分摊", "CREDIT"], ["zh-CN", "保底", "DRAW"], ["en-US", "interpolation", "PAYOUTCURVE"], ["zh-TW", "兌現", "PAYOUTCURVE"], ["zh-TW", "預支", "DRAW"], ["zh-TW", "業績拆分", "CREDIT"], ["zh-CN", "多退少补", "TRUEUP"], ["zh-TW", "年終結算", "TRUEUP"], ["en-US", "working", "EXPLAIN"], ["zh-CN", "达成系数", "BAND"], ["zh-TW", "達成係數", "BAND"],
  ["en-US", "remaining months", "RESPREAD"], ["zh-CN", "剩余目标", "RESPREAD"], ["zh-TW", "剩餘目標", "RESPREAD"],
  ["en-US", "weights", "WEIGHTS"], ["zh-CN", "多个因素", "WEIGHTS"], ["zh-TW", "綜合權重", "WEIGHTS"],
  ["en-US", "grid", "SPLITGRID"], ["zh-CN", "按人按产品", "SPLITGRID"], ["zh-TW", "矩陣", "SPLITGRID"],
  ["zh-CN", "强制分布", "GRADE"], ["zh-TW", "考績等第", "GRADE"], ["en-US", "contest prize", "PRIZES"], ["zh-TW", "名次獎金", "PRIZES"], ["en-US", "scorecard", "SCORE"], ["zh-CN", "综合得分", "SCORE"], ["zh-TW", "目標分配", "SPLIT"], ["zh-TW", "誰第幾名", "RANK"], ["en-US", "threshold", "COMMISSION"],
])("%s: %s finds %s first", async (language, query, id) => {
  expect((await find(language, query))[0]).toBe(id);
});

test("an empty query lists everything in its own order", async () => {
  const ids = catalogue.map(({ id }) => id);
  expect(await find("zh-CN", "  ")).toEqual(ids);
  expect(await find("zh-CN", "SALES.")).toEqual(ids);
});

test("every word must be found", async () => {
  expect(await find("en-US", "rank xyz")).toEqual([]);
  expect(await find("zh-CN", "天气预报")).toEqual([]);
});
