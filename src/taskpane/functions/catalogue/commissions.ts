import { cells, headers, needed, number, optional, table, word, type CatalogueEntry } from "./entry";

export const commissions = [
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
      optional("unit", number), optional("threshold", number), optional("headers", headers),
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
] as const satisfies readonly CatalogueEntry[];
