import { cells, headers, needed, number, optional, table, word, type CatalogueEntry } from "./entry";

export const rankings = [
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
