import { cells, date, needed, number, optional, table, word, wordOf, type CatalogueEntry } from "./entry";

export const targets = [
  {
    id: "SPLIT",
    family: "targets",
    parameters: [
      needed("total", number), needed("weights", cells), optional("unit", number),
      optional("minimums", cells), optional("maximums", cells),
    ],
    questionKey: "function.SPLIT.question",
    example: "=SALES.SPLIT(100, {1;1;1}, 1)",
    exampleResult: ["34", "33", "33"],
    keywords: [
      "target", "quota", "divide", "distribute", "allocate", "breakdown", "share", "weight", "round", "sum",
      "目标分解", "目标拆分", "分配", "分摊", "权重", "指标", "任务", "尾差", "拆解", "目標分配", "目標分解", "分攤", "權重", "業績目標",
    ],
  },
  {
    id: "RESPREAD",
    family: "targets",
    parameters: [needed("total", number), needed("actuals", cells), needed("weights", cells), optional("closed", number), optional("unit", number)],
    questionKey: "function.RESPREAD.question",
    example: "=SALES.RESPREAD(1200, {90;110;0;0}, {1;1;1;1}, , 1)",
    exampleResult: ["90", "110", "500", "500"],
    keywords: [
      "respread", "remaining", "rest", "catch up", "shortfall", "gap", "reforecast", "actual", "month", "period",
      "剩余", "补足", "缺口", "追赶", "重新分摊", "滚动目标", "剩余月份", "月度目标", "剩餘", "補足", "差額", "重新分攤", "滾動目標", "月度目標",
    ],
  },
  {
    id: "WEIGHTS",
    family: "targets",
    parameters: [needed("factors", table), optional("importance", cells)],
    questionKey: "function.WEIGHTS.question",
    example: "=SALES.WEIGHTS({30,1;10,3}, {3,1})",
    exampleResult: ["0.625", "0.375"],
    keywords: [
      "weight", "weights", "factor", "factors", "importance", "mix", "blend", "history", "capacity", "potential", "composite", "criteria",
      "权重", "因素", "因子", "综合权重", "历史业绩", "产能", "潜力", "重要程度", "加权", "權重", "綜合權重", "歷史業績", "產能", "潛力", "加權",
    ],
  },
  {
    id: "SPLITGRID",
    family: "targets",
    parameters: [needed("rowTotals", cells), needed("columnTotals", cells), optional("seed", table), optional("unit", number)],
    questionKey: "function.SPLITGRID.question",
    example: "=SALES.SPLITGRID({60;40}, {30,70}, {1,1;0,1}, 1)",
    exampleResult: ["30", "30", "0", "40"],
    keywords: [
      "grid", "matrix", "two-way", "rows", "columns", "cross", "margin", "product", "region", "proportional fitting", "raking", "seed",
      "二维分解", "矩阵", "行列", "交叉", "产品", "区域", "按人按产品", "双向", "二維分解", "矩陣", "列欄", "產品", "區域", "雙向",
    ],
  },
  {
    id: "PHASE",
    family: "targets",
    parameters: [
      needed("total", number), needed("start", date), needed("end", date), needed("grain", wordOf("grain", "month", "quarter", "week", "day")),
      optional("profile", cells), optional("days", word("calendar", "working", "equal")), optional("holidays", table),
      optional("unit", number), optional("profileBy", wordOf("profile", "auto", "calendar", "period")),
    ],
    questionKey: "function.PHASE.question",
    example: '=SALES.PHASE(1200, "2026-01-01", "2026-03-31", "month", {1;1;2})',
    exampleResult: ["46023", "300", "46054", "300", "46082", "600"],
    keywords: [
      "phase", "phasing", "spread", "month", "quarter", "week", "day", "period", "annual", "season", "working days", "calendar", "prorate", "proration", "plan",
      "按月分解", "月度目标", "季度目标", "周目标", "日目标", "年度目标", "时间分解", "工作日", "自然日", "淡旺季", "均分",
      "按月分配", "月目標", "季目標", "週目標", "日目標", "年度目標", "工作天", "日曆天",
    ],
  },
  {
    id: "SEASONALITY",
    family: "targets",
    parameters: [needed("dates", cells), needed("amounts", cells), optional("grain", wordOf("season", "month", "quarter", "day"))],
    questionKey: "function.SEASONALITY.question",
    example: '=SALES.SEASONALITY({"2025-02-01";"2025-05-01";"2025-08-01";"2025-11-01"}, {80;100;60;160}, "quarter")',
    exampleResult: ["0.8", "1", "0.6", "1.6"],
    keywords: [
      "season", "seasonality", "seasonal index", "index", "pattern", "peak", "month", "quarter", "weekday", "profile", "history",
      "季节指数", "季节性", "季节系数", "旺季", "淡季", "淡旺季", "月份", "历史", "季節指數", "季節性", "季節係數", "歷史",
    ],
  },
] as const satisfies readonly CatalogueEntry[];
