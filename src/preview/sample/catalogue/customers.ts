import { look } from "../look";
import type { FamilySheet } from "./block";
import { column, dateColumn, juneOrders, moneyColumn, salesBy } from "./data";

const territorySales = salesBy(({ Territory = "" }) => Territory);
const territories = [...territorySales.keys()];
const lastOrderOf = (territory: string): string => juneOrders.filter((order) => order.territory === territory).reduce((last, { date }) => (date > last ? date : last), "");
const resellers = (isFirstHalf: boolean): number[] => [...new Set(juneOrders.filter(({ date }) => date <= "2020-06-15" === isFirstHalf).map(({ reseller }) => reseller))];

export const customersSheet: FamilySheet = {
  name: "Customers",
  title: "Customers: who matters, and when to call",
  blocks: [
    {
      key: "ABC", id: "ABC",
      question: "Which customers or products make most of the sales?",
      data: "Orders of June 2020: territories by what strictly larger ones hold of the total.",
      settings: {},
      tables: { territories: { name: column("Territory", territories), sales: moneyColumn("Sales of June", [...territorySales.values()]) } },
      formula: "=SALES.ABC({territories.sales})",
      results: [{ heading: "Class", style: look.key }],
    },
    {
      key: "REVISIT", id: "REVISIT",
      question: "When is the next visit due?",
      data: "The last order of each territory, and an interval for each class; weekends and one holiday are moved to the next working day.",
      settings: { days: { label: "Days", content: "working" } },
      tables: {
        territories: { name: column("Territory", territories), last: dateColumn("Last order", territories.map(lastOrderOf)), grade: column("Class", territories.map((_, index) => "ABC"[index % 3]), look.key) },
        intervals: { grade: column("class", ["A", "B", "C"]), days: column("days", [14, 30, 60], look.whole) },
        holidays: { date: dateColumn("Holiday", ["2020-07-03"]) },
      },
      formula: "=SALES.REVISIT({territories.last},{territories.grade},{intervals},{days},{holidays})",
      results: [{ heading: "Next visit", style: look.date }],
    },
    {
      key: "RETENTION", id: "RETENTION",
      question: "What share of earlier customers came back?",
      data: "Resellers that ordered from 1 to 15 June 2020, and those that ordered after.",
      settings: {},
      tables: { before: { reseller: column("1 to 15 June", resellers(true), look.key) }, after: { reseller: column("16 to 30 June", resellers(false), look.key) } },
      formula: "=SALES.RETENTION({before.reseller},{after.reseller})",
      results: [{ heading: "Share", style: { numberFormat: "0.00%" } }],
    },
    {
      key: "RFM", id: "RFM",
      question: "How recent, frequent and large is each customer's business?",
      data: "The 180 orders of June 2020 by territory.",
      settings: { bins: { label: "Bins", content: 3 } },
      tables: {
        orders: {
          territory: column("Territory", juneOrders.map(({ territory }) => territory)),
          date: dateColumn("Date", juneOrders.map(({ date }) => date)),
          amount: moneyColumn("Amount", juneOrders.map(({ cents }) => cents / 100)),
        },
      },
      formula: "=SALES.RFM({orders.territory},{orders.date},{orders.amount},,{bins})",
      results: ["Customer", "Last date", "Days since", "Count", "Sum", "R", "F", "M", "Code"].map((heading) => ({ heading, ...(heading === "Last date" && { style: look.date }), ...(heading === "Sum" && { style: look.money }) })),
    },
  ],
};
