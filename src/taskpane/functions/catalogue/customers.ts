import { cells, date, headers, needed, number, optional, table, word, type CatalogueEntry } from "./entry";

export const customers = [
  {
    id: "RFM",
    family: "customers",
    parameters: [
      needed("customers", cells), needed("dates", cells), needed("amounts", cells),
      optional("asOf", date), optional("bins", number), optional("headers", headers),
    ],
    questionKey: "function.RFM.question",
    example: '=SALES.RFM({"Ann";"Bo";"Ann"}, {46010;46020;46030}, {100;50;20}, , 2, FALSE)',
    exampleResult: ["Ann", "46030", "0", "2", "120", "2", "2", "2", "222", "Bo", "46020", "10", "1", "50", "1", "1", "1", "111"],
    keywords: [
      "rfm", "recency", "frequency", "monetary", "segment", "segmentation", "loyal", "best customers", "quintile", "last order", "customer value",
      "客户分层", "客户价值", "复购", "最近一次", "消费频率", "消费金额", "老客户", "客戶分群", "客戶價值", "回購", "消費頻率", "消費金額", "老客戶",
    ],
  },
  {
    id: "ABC",
    family: "customers",
    parameters: [needed("values", cells), optional("cutoffs", cells), optional("labels", cells)],
    questionKey: "function.ABC.question",
    example: "=SALES.ABC({85;10;5})",
    exampleResult: ["A", "B", "C"],
    keywords: [
      "abc", "pareto", "80/20", "class", "classify", "key accounts", "concentration", "inventory", "top customers",
      "二八", "帕累托", "客户分级", "ABC分类", "重点客户", "大客户", "集中度", "柏拉圖", "客戶分級", "ABC分類", "重點客戶", "大客戶",
    ],
  },
  {
    id: "REVISIT",
    family: "customers",
    parameters: [
      needed("lastVisits", cells), needed("classes", cells), needed("intervals", table),
      optional("days", word("calendar", "working")), optional("holidays", table),
    ],
    questionKey: "function.REVISIT.question",
    example: '=SALES.REVISIT("2026-01-02", "A", {"A",30;"B",90}, "working")',
    exampleResult: ["46055"],
    keywords: [
      "visit", "revisit", "next visit", "follow up", "follow-up", "call cycle", "cadence", "schedule", "due", "route",
      "回访", "拜访", "下次拜访", "跟进", "拜访周期", "拜访计划", "回訪", "拜訪", "下次拜訪", "跟進", "拜訪週期", "拜訪計畫",
    ],
  },
  {
    id: "RETENTION",
    family: "customers",
    parameters: [needed("before", cells), needed("after", cells)],
    questionKey: "function.RETENTION.question",
    example: '=SALES.RETENTION({"Ann";"Bo";"Cy";"Di"}, {"Cy";"Di";"Ed";"Ann"})',
    exampleResult: ["0.75"],
    keywords: [
      "retention", "retained", "churn", "lost customers", "stayed", "repeat", "loyalty", "renewal", "came back",
      "留存", "留存率", "流失", "流失率", "续约", "复购率", "续约率", "留客", "續約", "回購率", "續約率",
    ],
  },
] as const satisfies readonly CatalogueEntry[];
