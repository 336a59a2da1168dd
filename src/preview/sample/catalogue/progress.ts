import { look } from "../look";
import type { FamilySheet } from "./block";
import { dateColumn, dateSetting, juneTeam, moneyColumn, orders, salesBy, team } from "./data";

const ratio = { numberFormat: "0.00%" };
const untilThe21st = salesBy(({ EmployeeKey = "" }) => EmployeeKey, orders.filter(({ OrderDate = "" }) => OrderDate <= "2020-06-21"));
const month = { start: dateSetting("Start", "2020-06-01"), end: dateSetting("End", "2020-06-30"), asOf: dateSetting("As of", "2020-06-21") };
const monthlyQuota = juneTeam.quota.cells.map((quota) => (typeof quota === "number" ? Math.round((quota / 3) * 100) / 100 : ""));

export const progressSheet: FamilySheet = {
  name: "Progress",
  title: "Progress: where each target stands",
  blocks: [
    {
      key: "ATTAINMENT", id: "ATTAINMENT",
      question: "How much of each target is reached?",
      data: "Sales of June 2020 against the quota of the quarter.",
      settings: {},
      tables: { team: juneTeam },
      formula: "=SALES.ATTAINMENT({team.sales},{team.quota})",
      results: [{ heading: "Attainment", style: ratio }],
    },
    {
      key: "GROWTH", id: "GROWTH",
      question: "How much did each value grow or shrink?",
      data: "salespeople.csv: this year against last year. Against nothing there is no growth.",
      settings: {},
      tables: { team: { key: team.key, thisYear: team.thisYear, lastYear: team.lastYear } },
      formula: "=SALES.GROWTH({team.thisYear},{team.lastYear})",
      results: [{ heading: "Growth", style: ratio }],
    },
    {
      key: "TIMEPASSED", id: "TIMEPASSED",
      question: "How much of the period has passed?",
      data: "June 2020 by working days, with two holidays.",
      settings: { ...month, days: { label: "Days", content: "working" } },
      tables: { holidays: { date: dateColumn("Holiday", ["2020-06-08", "2020-06-25"]) } },
      formula: "=SALES.TIMEPASSED({start},{end},{asOf},{days},{holidays})",
      results: [{ heading: "Time passed", style: ratio }],
    },
    {
      key: "PROGRESS", id: "PROGRESS",
      question: "Is each target on track, and what does it still need per day?",
      data: "Sales until 21 June 2020 against a third of the quarter's quota, by calendar days.",
      settings: month,
      tables: {
        team: { key: juneTeam.key, sales: moneyColumn("Sales until the 21st", juneTeam.key.cells.map((key) => untilThe21st.get(String(key)) ?? "")), quota: moneyColumn("Quota of June", monthlyQuota) },
      },
      formula: "=SALES.PROGRESS({team.sales},{team.quota},{start},{end},{asOf})",
      results: [
        { heading: "Attainment", style: ratio }, { heading: "Time passed", style: ratio }, { heading: "Ahead by", style: ratio },
        { heading: "Gap", style: look.money }, { heading: "Needed per day", style: look.money }, { heading: "Projection", style: look.money },
      ],
    },
  ],
};
