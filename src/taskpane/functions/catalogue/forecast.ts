import { cells, headers, needed, number, optional, table, word, type CatalogueEntry } from "./entry";

export const forecast = [
  {
    id: "FORECAST",
    family: "forecast",
    parameters: [
      needed("history", cells), needed("horizon", number), optional("season", number),
      optional("method", word("auto", "linear", "seasonal-naive", "holt-winters", "holt-winters-multiplicative")),
      optional("level", number), optional("headers", headers),
    ],
    questionKey: "function.FORECAST.question",
    example: '=SALES.FORECAST({10;30;20;40;30;50}, 1, 2, "holt-winters", , FALSE)',
    exampleResult: ["40", "35.1000900386499", "44.8999099613501"],
    keywords: [
      "forecast", "predict", "outlook", "projection", "trend", "season", "seasonality", "holt-winters", "exponential smoothing", "next month", "estimate",
      "预测", "预估", "趋势", "季节", "季节性", "指数平滑", "下个月", "预判", "預測", "預估", "趨勢", "季節", "季節性", "指數平滑", "下個月",
    ],
  },
  {
    id: "DECLINE",
    family: "forecast",
    parameters: [needed("history", table), optional("window", number), optional("threshold", number)],
    questionKey: "function.DECLINE.question",
    example: "=SALES.DECLINE({50,50,40,40}, 2)",
    exampleResult: ["-0.2", "TRUE"],
    keywords: [
      "decline", "drop", "fall", "decrease", "churn", "at risk", "losing", "warning", "alert", "down",
      "下滑", "下降", "流失", "预警", "减少", "掉量", "风险客户", "衰退", "預警", "減少", "風險客戶",
    ],
  },
] as const satisfies readonly CatalogueEntry[];
