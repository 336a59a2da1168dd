import { cells, date, headers, needed, optional, table, type CatalogueEntry } from "./entry";

export const pipeline = [
  {
    id: "FUNNEL",
    family: "pipeline",
    parameters: [needed("stages", cells), needed("order", cells), optional("amounts", cells), optional("headers", headers)],
    questionKey: "function.FUNNEL.question",
    example: '=SALES.FUNNEL({"Lead";"Won";"Lead";"Offer"}, {"Lead";"Offer";"Won"}, {5;7;3;4}, FALSE)',
    exampleResult: ["Lead", "4", "19", "", "1", "Offer", "2", "11", "0.5", "0.5", "Won", "1", "7", "0.5", "0.25"],
    keywords: [
      "funnel", "pipeline", "stage", "conversion", "opportunity", "deal", "lead", "win rate", "dropout", "sales process",
      "漏斗", "销售漏斗", "转化率", "商机", "阶段", "赢单率", "线索", "销售阶段", "銷售漏斗", "轉換率", "商機", "階段", "贏單率", "成交率",
    ],
  },
  {
    id: "AGING",
    family: "pipeline",
    parameters: [needed("dueDates", cells), needed("amounts", cells), needed("asOf", date), needed("bands", table), optional("headers", headers)],
    questionKey: "function.AGING.question",
    example: '=SALES.AGING({"2026-10-31";"2026-12-15"}, {500;300}, "2026-11-21", {1;31}, FALSE)',
    exampleResult: ["Not due", "1", "300", "0.375", "1–30", "1", "500", "0.625", "31+", "0", "0", "0"],
    keywords: [
      "aging", "ageing", "overdue", "receivables", "debt", "collection", "past due", "payment", "invoice", "dso",
      "账龄", "逾期", "应收账款", "回款", "催收", "欠款", "到期", "账期", "帳齡", "應收帳款", "收款", "催款", "帳款", "帳期",
    ],
  },
] as const satisfies readonly CatalogueEntry[];
