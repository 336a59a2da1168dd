import { look } from "../look";
import type { FamilySheet } from "./block";
import { column, dateSetting, juneOrders, moneyColumn } from "./data";

const stages = [{ name: "Ordered", lines: 1 }, { name: "5 lines", lines: 5 }, { name: "20 lines", lines: 20 }, { name: "50 lines", lines: 50 }];
const stageOf = (lines: number): string => stages.filter((stage) => lines >= stage.lines).at(-1)?.name ?? "";
const amounts = moneyColumn("Amount", juneOrders.map(({ cents }) => cents / 100));
const numbers = column("Order", juneOrders.map(({ order }) => order));

export const pipelineSheet: FamilySheet = {
  name: "Pipeline",
  title: "Pipeline: where business gets lost, and what is late",
  blocks: [
    {
      key: "FUNNEL", id: "FUNNEL",
      question: "How many reach each stage, and where do they get lost?",
      data: "The 180 orders of June 2020: a stage by the number of their lines, the furthest that each reached.",
      settings: {},
      tables: { orders: { order: numbers, stage: column("Stage", juneOrders.map(({ lines }) => stageOf(lines))), amount: amounts }, stages: { name: column("Stages in order", stages.map(({ name }) => name)) } },
      formula: "=SALES.FUNNEL({orders.stage},{stages.name},{orders.amount})",
      results: ["Stage", "Reached", "Amount", "From the stage before", "From the first"].map((heading) => ({ heading })),
    },
    {
      key: "AGING", id: "AGING",
      question: "How much is overdue, and for how long?",
      data: "The 180 orders of June 2020 as if due after 30 days, seen on 20 July.",
      settings: { asOf: dateSetting("As of", "2020-07-20") },
      tables: {
        orders: { order: numbers, due: column("Due", juneOrders.map(({ serial }) => serial + 30), look.date), amount: amounts },
        bands: { from: column("Days overdue", [1, 8, 15], look.whole) },
      },
      formula: "=SALES.AGING({orders.due},{orders.amount},{asOf},{bands})",
      results: ["Days overdue", "Count", "Amount", "Share"].map((heading) => ({ heading })),
    },
  ],
};
