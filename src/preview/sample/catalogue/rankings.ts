import { look } from "../look";
import type { FamilySheet } from "./block";
import { column, juneTeam, salespeople, team } from "./data";

const territories = column("Territory", salespeople.map(({ territory }) => territory || "none"));

export const rankingsSheet: FamilySheet = {
  name: "Rankings",
  title: "Rankings: who is where, and what it brings",
  blocks: [
    {
      key: "RANK", id: "RANK",
      question: "Who is in which place?",
      data: "salespeople.csv: sales of this year, all together.",
      settings: {},
      tables: { team: { key: team.key, sales: team.thisYear } },
      formula: "=SALES.RANK({team.sales})",
      results: [{ heading: "Rank", style: look.key }],
    },
    {
      key: "RANK in groups", id: "RANK",
      question: "… inside each territory, the Chinese way?",
      data: "salespeople.csv: sales of last year, where two people sold nothing; 1-2-2-3.",
      settings: { ties: { label: "Ties", content: "中国式" } },
      tables: { team: { key: team.key, territory: territories, sales: team.lastYear } },
      formula: "=SALES.RANK({team.sales},,{ties},,{team.territory})",
      results: [{ heading: "Rank", style: look.key }],
    },
    {
      key: "GRADE", id: "GRADE",
      question: "Which grade does each one get in a forced distribution?",
      data: "salespeople.csv: 20 % A, 70 % B, 10 % C by sales of this year.",
      settings: {},
      tables: { team: { key: team.key, sales: team.thisYear }, shares: { share: column("Share", [0.2, 0.7, 0.1], look.percent) } },
      formula: "=SALES.GRADE({team.sales},{shares})",
      results: [{ heading: "Grade", style: look.key }],
    },
    {
      key: "PRIZES", id: "PRIZES",
      question: "Who wins which prize, and what do ties get?",
      data: "June 2020: sales rounded to 50,000, so that people tie; those who tie share the prizes of their places.",
      settings: {},
      tables: {
        team: { key: juneTeam.key, sales: column("Sales, rounded", juneTeam.sales.cells.map((sales) => Math.round(Number(sales) / 50_000) * 50_000), look.whole) },
        prizes: { prize: column("Prize", [1000, 500, 300, 200, 100], look.whole) },
      },
      formula: "=SALES.PRIZES({team.sales},{prizes})",
      results: [{ heading: "Wins", style: look.money }],
    },
    {
      key: "LEADERBOARD", id: "LEADERBOARD",
      question: "What does the leaderboard look like, and who moved up?",
      data: "salespeople.csv: the ten best of this year, against last year's places.",
      settings: { top: { label: "Places", content: 10 } },
      tables: { team: { key: team.key, sales: team.thisYear, before: team.lastYear } },
      formula: "=SALES.LEADERBOARD({team.key},{team.sales},{top},{team.before})",
      results: ["Rank", "Name", "Value", "Share", "Change of rank"].map((heading) => ({ heading })),
    },
    {
      key: "SCORE", id: "SCORE",
      question: "What is the overall score from several metrics?",
      data: "salespeople.csv: sales of both years on a scale from 0 to 100, 60 % and 40 %.",
      settings: { method: { label: "Method", content: "minmax" } },
      tables: { team: { thisYear: team.thisYear, lastYear: team.lastYear }, weights: { weight: column("Weight", [0.6, 0.4], look.percent) } },
      formula: "=SALES.SCORE({team},{weights},{method})",
      results: [{ heading: "Score", style: { numberFormat: "0.00" } }],
    },
  ],
};
