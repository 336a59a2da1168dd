import type { MessageKey } from "../../locales/messages";

export type FunctionFamily = "targets" | "commissions" | "rankings" | "progress";

/**
 * What a person puts into an argument: one number, one date, one cell or any range ("cells"), a range with rows that
 * belong together ("table"), or one of the known words, the default first.
 */
export type ParameterShape =
  | { readonly kind: "number" }
  | { readonly kind: "date" }
  | { readonly kind: "cells" }
  | { readonly kind: "table" }
  | { readonly kind: "word"; readonly words: readonly [Word, ...Word[]] };

type Word = MessageKey extends infer Key ? (Key extends `word.${infer Name}` ? Name : never) : never;

export interface Parameter {
  readonly name: string;
  readonly optional: boolean;
  readonly shape: ParameterShape;
}

export interface CatalogueEntry {
  readonly id: string;
  readonly family: FunctionFamily;
  readonly parameters: readonly Parameter[];
  readonly questionKey: MessageKey;
  readonly example: string;
  /** What the example shows in the cells, one row of cells or a column written as a row. */
  readonly exampleResult: readonly string[];
  /** Search words of all languages: people look for a function in the words of their own sheets. */
  readonly keywords: readonly string[];
}

const number: ParameterShape = { kind: "number" };
const date: ParameterShape = { kind: "date" };
const cells: ParameterShape = { kind: "cells" };
const table: ParameterShape = { kind: "table" };
const word = (...words: readonly [Word, ...Word[]]): ParameterShape => ({ kind: "word", words });
const headers = word("en", "zh-CN", "zh-TW", "FALSE");
const needed = (name: string, shape: ParameterShape): Parameter => ({ name, optional: false, shape });
const optional = (name: string, shape: ParameterShape): Parameter => ({ name, optional: true, shape });

export const catalogue = [
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
    id: "COMMISSION",
    family: "commissions",
    parameters: [
      needed("amounts", cells), needed("bands", table), optional("method", word("marginal", "retroactive")),
      optional("quotas", cells), optional("prior", cells), optional("side", word("lower", "upper")),
      optional("unit", number), optional("threshold", number),
    ],
    questionKey: "function.COMMISSION.question",
    example: "=SALES.COMMISSION(38000, {0,0.01;10000,0.02;30000,0.03})",
    exampleResult: ["740"],
    keywords: [
      "commission", "bonus", "incentive", "payout", "tier", "band", "rate", "marginal", "retroactive", "slab", "pay", "accelerator", "quota",
      "提成", "佣金", "阶梯", "档位", "超额累进", "全额累进", "起提点", "奖金", "绩效", "業績獎金", "抽成", "獎金", "級距", "分段累進", "全額級距", "起算門檻",
    ],
  },
  {
    id: "BAND",
    family: "commissions",
    parameters: [needed("values", cells), needed("bands", table), optional("side", word("lower", "upper")), optional("otherwise", cells)],
    questionKey: "function.BAND.question",
    example: '=SALES.BAND({0.95;1.1}, {0,0.8;1,1.2})',
    exampleResult: ["0.8", "1.2"],
    keywords: [
      "band", "lookup", "coefficient", "factor", "grade", "level", "tier", "bracket", "vlookup", "ageing",
      "系数", "档位", "区间", "等级", "查表", "达成系数", "系數", "級距", "區間", "等級", "達成係數",
    ],
  },
  {
    id: "EXPLAIN",
    family: "commissions",
    parameters: [
      needed("amount", number), needed("bands", table), optional("method", word("marginal", "retroactive")),
      optional("quota", cells), optional("prior", number), optional("side", word("lower", "upper")),
      optional("unit", number), optional("threshold", number), optional("headers", word("en", "zh-CN", "zh-TW", "FALSE")),
    ],
    questionKey: "function.EXPLAIN.question",
    example: "=SALES.EXPLAIN(150, {0,0.1}, , , , , , , FALSE)",
    exampleResult: ["0", "", "150", "0.1", "15", "Total", "", "150", "", "15"],
    keywords: [
      "explain", "working", "breakdown", "lines", "statement", "why", "proof", "audit", "detail",
      "明细", "计算过程", "算法", "怎么算", "提成明细", "对账", "核对", "明細", "計算過程", "怎麼算", "獎金明細", "對帳",
    ],
  },
  {
    id: "TRUEUP",
    family: "commissions",
    parameters: [
      needed("amounts", cells), needed("bands", table), optional("method", word("marginal", "retroactive")),
      optional("quota", cells), optional("side", word("lower", "upper")), optional("unit", number), optional("threshold", number),
    ],
    questionKey: "function.TRUEUP.question",
    example: "=SALES.TRUEUP({100,100,-100}, {0,0.1;150,0.2})",
    exampleResult: ["10", "15", "-15"],
    keywords: [
      "true-up", "trueup", "cumulative", "running", "year to date", "ytd", "monthly", "clawback", "return", "settle",
      "多退少补", "累计", "年终结算", "冲减", "退货", "扣回", "年終結算", "累計", "沖減", "追回", "退貨",
    ],
  },
  {
    id: "CREDIT",
    family: "commissions",
    parameters: [needed("amounts", cells), needed("shares", cells), optional("unit", number)],
    questionKey: "function.CREDIT.question",
    example: "=SALES.CREDIT(100.01, {0.5,0.5})",
    exampleResult: ["50.01", "50"],
    keywords: [
      "credit", "split credit", "deal", "overlay", "team", "shared", "co-sell", "crediting",
      "业绩分摊", "分单", "合作", "提成分配", "业绩归属", "業績拆分", "拆單", "合作", "業績歸屬",
    ],
  },
  {
    id: "DRAW",
    family: "commissions",
    parameters: [needed("earned", cells), needed("draw", number), optional("recoverable", word("yes", "no")), optional("opening", number)],
    questionKey: "function.DRAW.question",
    example: "=SALES.DRAW({1500;3000}, 2000)",
    exampleResult: ["2000", "0", "500", "2500", "500", "0"],
    keywords: [
      "draw", "advance", "guarantee", "recoverable", "non-recoverable", "balance", "owed", "minimum", "floor",
      "预支", "保底", "欠款", "扣回", "借支", "預支", "保底", "欠款", "扣回",
    ],
  },
  {
    id: "PAYOUTCURVE",
    family: "commissions",
    parameters: [needed("attainments", cells), needed("points", table), optional("cap", number)],
    questionKey: "function.PAYOUTCURVE.question",
    example: "=SALES.PAYOUTCURVE({0.85;1.25}, {0.7,0;1,1;1.5,2})",
    exampleResult: ["0.5", "1.5"],
    keywords: [
      "curve", "payout", "interpolate", "interpolation", "linear", "multiplier", "accelerator", "cap", "attainment", "bonus",
      "曲线", "插值", "线性", "兑现", "封顶", "加速", "曲線", "內插", "線性", "兌現", "上限",
    ],
  },
  {
    id: "RANK",
    family: "rankings",
    parameters: [
      needed("values", cells), optional("within", cells),
      optional("ties", word("competition", "dense", "fractional", "ordinal", "modified")),
      optional("order", word("desc", "asc")), optional("groups", cells), optional("eligible", cells),
    ],
    questionKey: "function.RANK.question",
    example: "=SALES.RANK({5000;7000;7000;4000})",
    exampleResult: ["3", "1", "1", "4"],
    keywords: [
      "rank", "ranking", "place", "position", "leaderboard", "best", "top", "order", "tie", "sort",
      "排名", "名次", "并列", "中国式", "美式", "排行榜", "第几", "並列", "中式", "排行", "第幾",
    ],
  },
  {
    id: "GRADE",
    family: "rankings",
    parameters: [needed("scores", cells), needed("shares", cells), optional("labels", cells), optional("groups", cells)],
    questionKey: "function.GRADE.question",
    example: "=SALES.GRADE({95;88;88;70;60}, {0.2;0.6;0.2})",
    exampleResult: ["A", "B", "B", "B", "C"],
    keywords: [
      "grade", "forced distribution", "bell curve", "appraisal", "performance review", "rating", "percentile", "20/70/10",
      "强制分布", "271", "评级", "等级", "绩效考核", "考核", "活力曲线", "強制分配", "等第", "評等", "考績", "績效考核",
    ],
  },
  {
    id: "PRIZES",
    family: "rankings",
    parameters: [needed("values", cells), needed("prizes", cells), optional("ties", word("pool", "high")), optional("unit", number)],
    questionKey: "function.PRIZES.question",
    example: "=SALES.PRIZES({90;80;80;70}, {1000;500;200})",
    exampleResult: ["1000", "350", "350", "0"],
    keywords: [
      "prize", "award", "contest", "competition", "spiff", "winner", "reward", "trophy",
      "奖金", "竞赛", "PK", "销售竞赛", "业绩PK", "冠军", "名次奖", "获奖", "競賽", "業績PK", "冠軍", "名次獎金", "得獎",
    ],
  },
  {
    id: "LEADERBOARD",
    family: "rankings",
    parameters: [
      needed("names", cells), needed("values", cells), optional("top", number), optional("previous", cells),
      optional("ties", word("competition", "dense", "fractional", "ordinal", "modified")),
      optional("order", word("desc", "asc")), optional("groups", cells), optional("headers", headers),
    ],
    questionKey: "function.LEADERBOARD.question",
    example: '=SALES.LEADERBOARD({"Ann";"Bo"}, {40;60}, 1, {50;30}, , , , FALSE)',
    exampleResult: ["1", "Bo", "60", "0.6", "1"],
    keywords: [
      "leaderboard", "league table", "scoreboard", "top", "best", "sorted", "ranking", "share", "standings", "moved",
      "排行榜", "龙虎榜", "榜单", "前几名", "排序", "占比", "上升", "下降", "龍虎榜", "榜單", "前幾名", "業績排行",
    ],
  },
  {
    id: "SCORE",
    family: "rankings",
    parameters: [
      needed("metrics", table), needed("weights", cells), optional("method", word("weighted", "minmax", "zscore", "rank", "topsis")),
      optional("directions", cells), optional("cap", number),
    ],
    questionKey: "function.SCORE.question",
    example: "=SALES.SCORE({1.1,1.5;0.9,1}, {0.4,0.6}, , , 1.2)",
    exampleResult: ["1.16", "0.96"],
    keywords: [
      "score", "scorecard", "composite", "index", "weighted", "kpi", "metrics", "topsis", "z-score", "normalize", "balanced",
      "综合得分", "打分", "评分", "总分", "记分卡", "加权", "综合评价", "归一化", "標準化", "綜合評分", "總分", "計分卡", "加權", "評分",
    ],
  },
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

export type FunctionId = (typeof catalogue)[number]["id"];

export function functionEntry(id: FunctionId): CatalogueEntry {
  const entry = catalogue.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`No function ${id} in the catalogue.`);
  return entry;
}

/** As typed in a cell. */
export function formulaName(id: string): string {
  return `SALES.${id}`;
}
