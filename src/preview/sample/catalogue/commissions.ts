import { look } from "../look";
import type { FamilySheet, InputColumn } from "./block";
import { column, juneTeam, moneyColumn, orders, team, weeksOf } from "./data";

const bands: Readonly<Record<string, InputColumn>> = { from: moneyColumn("from", [0, 1_000_000, 2_000_000, 4_000_000]), rate: column("rate", [0.01, 0.012, 0.015, 0.02], look.percent) };
const attainmentBands: Readonly<Record<string, InputColumn>> = { from: column("from", [0, 5, 10, 15], look.whole), rate: column("rate", [0.01, 0.012, 0.015, 0.02], look.percent) };
const weeklyBands: Readonly<Record<string, InputColumn>> = { from: moneyColumn("from", [0, 100_000, 250_000]), rate: column("rate", [0.01, 0.015, 0.02], look.percent), fixed: moneyColumn("fixed", [0, 0, 500]) };

const largest = [...orders].sort((one, other) => Number(other.SalesAmount) - Number(one.SalesAmount)).slice(0, 10);
const weeks = column("Week", [1, 2, 3, 4, 5], look.key);
const bestWeeks = weeksOf("288");
const attained = juneTeam.sales.cells.map((sales, index) => {
  const quota = juneTeam.quota.cells[index];
  return typeof quota === "number" ? Math.round((Number(sales) / quota) * 10_000) / 10_000 : "";
});

export const commissionsSheet: FamilySheet = {
  name: "Commissions",
  title: "Commissions: what each amount pays, and why",
  blocks: [
    {
      key: "COMMISSION", id: "COMMISSION",
      question: "How much commission does each amount earn?",
      data: "salespeople.csv: sales of this year on four bands, each rate on the part inside its band.",
      settings: {},
      tables: { team: { key: team.key, sales: team.thisYear }, bands },
      formula: "=SALES.COMMISSION({team.sales},{bands})",
      results: [{ heading: "Commission", style: look.money }],
    },
    {
      key: "COMMISSION on quotas", id: "COMMISSION",
      question: "… when bands are shares of a quota, and the rate reached pays on everything?",
      data: "salespeople.csv: sales of this year against the quota, from 0, 5, 10 and 15 times the quota on. Three have no quota, so no answer.",
      settings: { method: { label: "Method", content: "retroactive" }, side: { label: "Side", content: "upper" } },
      tables: { team: { key: team.key, sales: team.thisYear, quota: team.quota }, bands: attainmentBands },
      formula: "=SALES.COMMISSION({team.sales},{bands},{method},{team.quota},,{side})",
      results: [{ heading: "Commission", style: look.money }],
    },
    {
      key: "BAND", id: "BAND",
      question: "Which grade or coefficient does each value reach?",
      data: "salespeople.csv: a class by sales of this year.",
      settings: {},
      tables: { team: { key: team.key, sales: team.thisYear }, classes: { from: moneyColumn("from", [0, 1_000_000, 2_500_000, 4_000_000]), name: column("class", ["Bronze", "Silver", "Gold", "Platinum"]) } },
      formula: "=SALES.BAND({team.sales},{classes})",
      results: [{ heading: "Class" }],
    },
    {
      key: "EXPLAIN", id: "EXPLAIN",
      question: "How does a commission come about, band by band?",
      data: "The best seller of salespeople.csv, line by line.",
      settings: { amount: { label: "Sales this year", content: 4_251_368.5497, style: look.money } },
      tables: { bands },
      formula: "=SALES.EXPLAIN({amount},{bands})",
      results: ["From", "To", "Amount", "Rate", "Commission"].map((heading) => ({ heading })),
    },
    {
      key: "TRUEUP", id: "TRUEUP",
      question: "What does each period pay, so that the running total is right?",
      data: "Person 288, June 2020, week by week; the last week is taken back as a return in the sixth.",
      settings: {},
      tables: { weeks: { week: column("Week", [1, 2, 3, 4, 5, 6], look.key), sales: moneyColumn("Sales", [...bestWeeks, -bestWeeks[bestWeeks.length - 1]]) }, bands: weeklyBands },
      formula: "=SALES.TRUEUP({weeks.sales},{bands})",
      results: [{ heading: "Pays", style: look.money }],
    },
    {
      key: "CREDIT", id: "CREDIT",
      question: "How much of each deal is credited to whom?",
      data: "The ten largest order lines of June 2020: 60 % account manager, 30 % specialist, 10 % manager.",
      settings: {},
      tables: {
        deals: { order: column("Order", largest.map(({ SalesOrderNumber = "" }) => SalesOrderNumber)), amount: moneyColumn("Amount", largest.map(({ SalesAmount }) => Number(SalesAmount))) },
        shares: { share: column("Share", [0.6, 0.3, 0.1], look.percent) },
      },
      formula: "=SALES.CREDIT({deals.amount},{shares})",
      results: ["Account manager", "Specialist", "Manager"].map((heading) => ({ heading, style: look.money })),
    },
    {
      key: "DRAW", id: "DRAW",
      question: "What does each period pay against a draw, and what is still owed?",
      data: "Person 281: one per cent of each week's sales against a draw of 900 a week.",
      settings: { draw: { label: "Draw", content: 900 } },
      tables: { weeks: { week: weeks, earned: moneyColumn("Earned", weeksOf("281").map((sales) => Math.round(sales) / 100)) } },
      formula: "=SALES.DRAW({weeks.earned},{draw})",
      results: ["Paid", "Recovered", "Still owed"].map((heading) => ({ heading, style: look.money })),
    },
    {
      key: "PAYOUTCURVE", id: "PAYOUTCURVE",
      question: "What does an attainment pay on a curve?",
      data: "June's sales as a share of the quarter's quota, on straight lines between points; a month on pace is a third.",
      settings: { cap: { label: "At most", content: 2, style: look.percent } },
      tables: {
        team: { key: juneTeam.key, attainment: column("Attainment", attained, { numberFormat: "0.00%" }) },
        points: { attainment: column("attainment", [0.1, 0.3333, 0.5], { numberFormat: "0.00%" }), payout: column("payout", [0, 1, 2.5], look.percent) },
      },
      formula: "=SALES.PAYOUTCURVE({team.attainment},{points},{cap})",
      results: [{ heading: "Payout", style: { numberFormat: "0.00%" } }],
    },
  ],
};
