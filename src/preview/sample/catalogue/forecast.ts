import { look } from "../look";
import type { FamilySheet, InputColumn } from "./block";
import { column, monthlyTargets, moneyColumn, quarterlyQuotas } from "./data";

const history = { month: column("Month", monthlyTargets.map(({ month }) => month)), target: column("Target, thousands", monthlyTargets.map(({ target }) => target), look.whole) };
const settings = { horizon: { label: "Months ahead", content: 6 }, season: { label: "Season", content: 12 } };

const quarters = ["2010 Q4", "2011 Q1", "2011 Q2", "2011 Q3", "2011 Q4", "2012 Q1", "2012 Q2", "2012 Q3", "2012 Q4", "2013 Q1", "2013 Q2", "2013 Q3"];
const quotaAt = (person: string, quarter: string): number | "" => {
  const line = quarterlyQuotas.find(({ EmployeeKey, CalendarYear = "", CalendarQuarter = "" }) => EmployeeKey === person && `${CalendarYear} Q${CalendarQuarter}` === quarter);
  return line ? Number(line.SalesAmountQuota) : "";
};
const recent = quarters.slice(-4);
const people = [...new Set(quarterlyQuotas.map(({ EmployeeKey = "" }) => EmployeeKey))].filter((person) => recent.every((quarter) => quotaAt(person, quarter) !== ""));
const quotas: Readonly<Record<string, InputColumn>> = Object.fromEntries(recent.map((quarter) => [quarter.replace(" ", ""), moneyColumn(quarter, people.map((person) => quotaAt(person, quarter)))]));
const shown = ["Forecast", "Low", "High"].map((heading) => ({ heading, style: { numberFormat: "#,##0.00" } }));

export const forecastSheet: FamilySheet = {
  name: "Outlook",
  title: "Outlook: what comes next, and who is falling back",
  blocks: [
    {
      key: "FORECAST by season", id: "FORECAST",
      question: "What do the next months look like, if the year repeats itself?",
      data: "monthly-targets.csv: the targets of everybody together, July 2017 to June 2021, in thousands.",
      settings: { ...settings, method: { label: "Method", content: "seasonal-naive" } },
      tables: { history },
      formula: "=SALES.FORECAST({history.target},{horizon},{season},{method})",
      results: shown,
    },
    {
      key: "FORECAST along a line", id: "FORECAST",
      question: "… if growth goes on along a straight line?",
      data: "The same months.",
      settings: { ...settings, method: { label: "Method", content: "linear" } },
      tables: { history },
      formula: "=SALES.FORECAST({history.target},{horizon},,{method})",
      results: shown,
    },
    {
      key: "DECLINE", id: "DECLINE",
      question: "Who is falling back?",
      data: "quarterly-quotas.csv: the last two quarters of each person against the two before.",
      settings: { window: { label: "Quarters", content: 2 }, threshold: { label: "Fell by at least", content: 0.1, style: look.percent } },
      tables: { people: { person: column("Person", people.map(Number), look.key) }, history: quotas },
      formula: "=SALES.DECLINE({history},{window},{threshold})",
      results: [{ heading: "Change", style: { numberFormat: "0.00%" } }, { heading: "Falling", style: look.key }],
    },
  ],
};
