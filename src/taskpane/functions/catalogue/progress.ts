import { cells, date, needed, optional, table, word, type CatalogueEntry } from "./entry";

export const progress = [
  {
    id: "ATTAINMENT",
    family: "progress",
    parameters: [needed("actuals", cells), needed("targets", cells)],
    questionKey: "function.ATTAINMENT.question",
    example: "=SALES.ATTAINMENT({90;120}, {120;100})",
    exampleResult: ["0.75", "1.2"],
    keywords: [
      "attainment", "achievement", "actual", "percent", "reached", "performance", "kpi",
      "达成率", "完成率", "达成", "完成", "完成值", "实际", "達成率", "達成", "實際",
    ],
  },
  {
    id: "GROWTH",
    family: "progress",
    parameters: [needed("current", cells), needed("previous", cells)],
    questionKey: "function.GROWTH.question",
    example: "=SALES.GROWTH({120;90}, {100;100})",
    exampleResult: ["0.2", "-0.1"],
    keywords: [
      "growth", "change", "year over year", "yoy", "month over month", "mom", "increase", "decrease", "compare",
      "同比", "环比", "增长率", "增长", "增幅", "下降", "年增率", "月增率", "去年同期比", "成長率", "增減",
    ],
  },
  {
    id: "TIMEPASSED",
    family: "progress",
    parameters: [
      needed("start", date), needed("end", date), needed("asOf", date),
      optional("days", word("calendar", "working")), optional("holidays", table),
    ],
    questionKey: "function.TIMEPASSED.question",
    example: '=SALES.TIMEPASSED("2026-11-01", "2026-11-30", "2026-11-21")',
    exampleResult: ["0.7"],
    keywords: [
      "time", "elapsed", "passed", "days", "pace", "month to date", "mtd", "working days", "holiday", "calendar", "period",
      "时间进度", "进度", "工作日", "自然日", "节假日", "调休", "时间过半", "時間進度", "進度", "日曆天", "國定假日", "補班日",
    ],
  },
  {
    id: "PROGRESS",
    family: "progress",
    parameters: [
      needed("actuals", cells), needed("targets", cells), needed("start", date), needed("end", date), needed("asOf", date),
      optional("days", word("calendar", "working")), optional("holidays", table),
    ],
    questionKey: "function.PROGRESS.question",
    example: '=SALES.PROGRESS(119, 200, "2026-11-01", "2026-11-30", "2026-11-21")',
    exampleResult: ["0.595", "0.7", "-0.105", "81", "9", "170"],
    keywords: [
      "progress", "pace", "run rate", "projection", "gap", "ahead", "behind", "on track", "needed", "remaining", "forecast",
      "进度", "缺口", "差额", "日均需完成", "预计完成", "超前", "落后", "追赶", "進度", "差額", "每日應達成", "預計達成", "落後",
    ],
  },
] as const satisfies readonly CatalogueEntry[];
