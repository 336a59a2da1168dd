import type { MessageKey } from "../../locales/messages";

export type FunctionFamily = "targets" | "commissions" | "rankings";

/**
 * What a person puts into an argument: one number, one cell or any range ("cells"), a range with rows that
 * belong together ("table"), or one of the known words, the default first.
 */
export type ParameterShape =
  | { readonly kind: "number" }
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
