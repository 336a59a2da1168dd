import { look } from "../look";
import type { FamilySheet } from "./block";
import { column, dateColumn, dateSetting, moneyColumn, monthlyTargets, orders, quarterlyQuotas, salesBy, team } from "./data";

const quotaOf = (year: string, quarter: number): number =>
  quarterlyQuotas.filter(({ CalendarYear, CalendarQuarter }) => CalendarYear === year && CalendarQuarter === String(quarter)).reduce((sum, { SalesAmountQuota }) => sum + Number(SalesAmountQuota), 0);
const quarters = [1, 2, 3, 4];

const months2020 = monthlyTargets.filter(({ month }) => month.startsWith("2020"));

const groups = ["Europe", "North America", "Pacific"];
const isFirstHalf = (date = ""): boolean => date <= "2020-06-15";
const halves = (isFirst: boolean): number[] => {
  const sales = salesBy(({ Group = "" }) => Group, orders.filter(({ OrderDate }) => isFirstHalf(OrderDate) === isFirst));
  return groups.map((group) => sales.get(group) ?? 0);
};

export const targetsSheet: FamilySheet = {
  name: "Targets",
  title: "Targets: how much is for whom, and when",
  blocks: [
    {
      key: "SPLIT", id: "SPLIT",
      question: "How much of a target does each one get?",
      data: "AdventureWorks, salespeople.csv: a target split by this year's sales, in steps of 1,000.",
      settings: { total: { label: "Target", content: 40_000_000 }, unit: { label: "Step", content: 1000 } },
      tables: { team: { key: team.key, sales: team.thisYear } },
      formula: "=SALES.SPLIT({total},{team.sales},{unit})",
      results: [{ heading: "Target of the person", style: look.whole }],
    },
    {
      key: "SPLIT with bounds", id: "SPLIT",
      question: "… when nobody may get less than 1,000,000 or more than 4,000,000?",
      data: "The same target and people, with bounds; to the cent.",
      settings: { total: { label: "Target", content: 40_000_000 }, least: { label: "At least", content: 1_000_000 }, most: { label: "At most", content: 4_000_000 } },
      tables: { team: { key: team.key, sales: team.thisYear } },
      formula: "=SALES.SPLIT({total},{team.sales},,{least},{most})",
      results: [{ heading: "Target of the person", style: look.money }],
    },
    {
      key: "RESPREAD", id: "RESPREAD",
      question: "What must the months that are left bring in?",
      data: "quarterly-quotas.csv: two quarters of 2013 are closed, the rest follows the pattern of 2012.",
      settings: { total: { label: "Target of the year", content: 40_000_000 }, unit: { label: "Step", content: 1000 } },
      tables: {
        year: {
          quarter: column("Quarter", quarters.map((quarter) => `2013 Q${quarter}`)),
          actual: moneyColumn("Actual", quarters.map((quarter) => (quarter < 3 ? quotaOf("2013", quarter) : 0))),
          weight: moneyColumn("Pattern of 2012", quarters.map((quarter) => quotaOf("2012", quarter))),
        },
      },
      formula: "=SALES.RESPREAD({total},{year.actual},{year.weight},,{unit})",
      results: [{ heading: "Actual, then target", style: look.money }],
    },
    {
      key: "WEIGHTS", id: "WEIGHTS",
      question: "How do several factors make one weight for each?",
      data: "salespeople.csv: sales of this year count 70 %, those of last year 30 %.",
      settings: {},
      tables: { team: { thisYear: team.thisYear, lastYear: team.lastYear }, importance: { share: column("Importance", [0.7, 0.3], look.percent) } },
      formula: "=SALES.WEIGHTS({team},{importance})",
      results: [{ heading: "Weight", style: { numberFormat: "0.0000%" } }],
    },
    {
      key: "SPLITGRID", id: "SPLITGRID",
      question: "Who sells how much of what, when both totals are fixed?",
      data: "Orders of June 2020 by group and half of the month are the pattern; both margins are given, in steps of 100,000.",
      settings: { unit: { label: "Step", content: 100_000 } },
      tables: {
        rows: { group: column("Group", groups), total: moneyColumn("Total of the row", [1_000_000, 2_500_000, 400_000]) },
        columns: { total: moneyColumn("Totals of the columns", [2_400_000, 1_500_000]) },
        seed: { first: moneyColumn("Sold 1 to 15 June", halves(true)), second: moneyColumn("Sold 16 to 30 June", halves(false)) },
      },
      formula: "=SALES.SPLITGRID({rows.total},{columns.total},{seed},{unit})",
      results: [{ heading: "1 to 15", style: look.whole }, { heading: "16 to 30", style: look.whole }],
    },
    {
      key: "PHASE", id: "PHASE",
      question: "How much of a target falls into each month?",
      data: "monthly-targets.csv: the months of 2020 are the profile; the year begins in the middle of February.",
      settings: { total: { label: "Target", content: 40_000_000 }, start: dateSetting("Start", "2021-02-15"), end: dateSetting("End", "2021-12-31"), grain: { label: "Per", content: "month" }, unit: { label: "Step", content: 1000 } },
      tables: { profile: { month: column("Month of 2020", months2020.map(({ month }) => month)), target: column("Target, thousands", months2020.map(({ target }) => target), look.whole) } },
      formula: "=SALES.PHASE({total},{start},{end},{grain},{profile.target},,,{unit})",
      results: [{ heading: "From", style: look.date }, { heading: "Target", style: look.whole }],
    },
    {
      key: "SEASONALITY", id: "SEASONALITY",
      question: "Which months are strong, and which are weak?",
      data: "monthly-targets.csv: the targets of everybody together, July 2017 to June 2021.",
      settings: {},
      tables: { history: { date: dateColumn("Month", monthlyTargets.map(({ month }) => `${month}-01`)), target: column("Target, thousands", monthlyTargets.map(({ target }) => target), look.whole) } },
      formula: "=SALES.SEASONALITY({history.date},{history.target})",
      results: [{ heading: "Index", style: { numberFormat: "0.0000" } }],
    },
  ],
};
