import english from "../../../src/locales/en-US.json";
import simplified from "../../../src/locales/zh-CN.json";
import traditional from "../../../src/locales/zh-TW.json";
import { createTranslator, languages, loadFunctionTexts, type Language } from "../../../src/locales/messages";
import { catalogue } from "../../../src/taskpane/functions/catalogue";
import { inOneScript } from "../../../src/taskpane/functions/scripts";
import { searchFunctions } from "../../../src/taskpane/functions/search";
import { searchTexts } from "../../../src/taskpane/functions/searchTexts";

const messages = { "en-US": english, "zh-CN": simplified, "zh-TW": traditional };

/** As the browser searches: in the texts of the pane's language, or of all. */
async function find(spoken: readonly Language[], query: string): Promise<readonly string[]> {
  const known = await Promise.all(spoken.map(async (language) => ({ text: createTranslator(language, messages[language]).text, functions: await loadFunctionTexts(language) })));
  return searchFunctions(searchTexts(known), query).map(({ name }) => name);
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
  ["en-US", "recency", "RFM"], ["zh-CN", "客户价值", "RFM"], ["zh-TW", "客戶分群", "RFM"],
  ["en-US", "pareto", "ABC"], ["zh-CN", "客户分级", "ABC"], ["zh-TW", "重點客戶", "ABC"],
  ["en-US", "next visit", "REVISIT"], ["zh-CN", "回访", "REVISIT"], ["zh-TW", "拜訪計畫", "REVISIT"],
  ["en-US", "churn", "RETENTION"], ["zh-CN", "留存率", "RETENTION"], ["zh-TW", "留客", "RETENTION"],
  ["en-US", "forecast", "FORECAST"], ["zh-CN", "预测", "FORECAST"], ["zh-TW", "預測", "FORECAST"], ["en-US", "churn", "RETENTION"], ["en-US", "at risk", "DECLINE"], ["zh-CN", "下滑", "DECLINE"], ["zh-TW", "衰退", "DECLINE"],
  ["en-US", "coefficient", "BAND"], ["zh-CN", "提成明细", "EXPLAIN"], ["zh-CN", "业绩分摊", "CREDIT"], ["zh-CN", "保底", "DRAW"], ["en-US", "interpolation", "PAYOUTCURVE"], ["zh-TW", "兌現", "PAYOUTCURVE"], ["zh-TW", "預支", "DRAW"], ["zh-TW", "業績拆分", "CREDIT"], ["zh-CN", "多退少补", "TRUEUP"], ["zh-TW", "年終結算", "TRUEUP"], ["en-US", "working", "EXPLAIN"], ["zh-CN", "达成系数", "BAND"], ["zh-TW", "達成係數", "BAND"],
  ["en-US", "remaining months", "RESPREAD"], ["zh-CN", "剩余目标", "RESPREAD"], ["zh-TW", "剩餘目標", "RESPREAD"],
  ["en-US", "weights", "WEIGHTS"], ["zh-CN", "多个因素", "WEIGHTS"], ["zh-TW", "綜合權重", "WEIGHTS"],
  ["en-US", "grid", "SPLITGRID"], ["zh-CN", "按人按产品", "SPLITGRID"], ["zh-TW", "矩陣", "SPLITGRID"],
  ["en-US", "months", "PHASE"], ["zh-CN", "按月分解", "PHASE"], ["zh-TW", "每月目標", "PHASE"], ["en-US", "seasonal index", "SEASONALITY"], ["zh-CN", "旺季", "SEASONALITY"], ["zh-TW", "季節指數", "SEASONALITY"],
  ["zh-CN", "强制分布", "GRADE"], ["zh-TW", "考績等第", "GRADE"], ["en-US", "contest prize", "PRIZES"], ["zh-TW", "名次獎金", "PRIZES"], ["en-US", "scorecard", "SCORE"], ["zh-CN", "综合得分", "SCORE"], ["zh-TW", "目標分配", "SPLIT"], ["zh-TW", "誰第幾名", "RANK"], ["en-US", "threshold", "COMMISSION"],
])("%s: %s finds %s first", async (language, query, id) => {
  expect((await find([language], query))[0]).toBe(id);
});

test("an empty query lists everything in its own order", async () => {
  const ids = catalogue.map(({ id }) => id);
  expect(await find(["zh-CN"], "  ")).toEqual(ids);
  expect(await find(["zh-CN"], "SALES.")).toEqual(ids);
});

test("every word must be found", async () => {
  expect(await find(["en-US"], "rank xyz")).toEqual([]);
  expect(await find(["zh-CN"], "天气预报")).toEqual([]);
});

test.each(languages)("every question is found by its own words in %s, whatever the pane speaks", async (language) => {
  for (const { id, questionKey } of catalogue) expect((await find(languages, messages[language][questionKey]))[0]).toBe(id);
});

test("traditional and simplified characters are the same to a search", async () => {
  expect((await find(["zh-CN"], "活力曲線"))[0]).toBe("GRADE");
  expect((await find(["zh-TW"], "业绩奖金"))[0]).toBe("COMMISSION");
  expect(inOneScript("達成率 ABC 达成率")).toBe("达成率 ABC 达成率");
});
