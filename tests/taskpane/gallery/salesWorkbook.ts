import { splitTarget } from "../../../src/domain";
import { MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import type { Evaluator, MemorySetup } from "../../../src/workbook/memory/setup";
import type { CellValue } from "../../../src/workbook/workbook";
import { commissionFormulas } from "../../support/commissionFormulas";

/** Sales of June 2020 by salesperson, from data/adventureworks, with quotas of 2013 Q2. */
const reps: readonly (readonly CellValue[])[] = [
  ["Stephen Jiang", "North America", 141229.36, 172000], ["Michael Blythe", "Northeast", 409551.82, 849000],
  ["Linda Mitchell", "Southwest", 570361.4, 1422000], ["Jillian Carson", "Central", 386232.07, 1000000],
  ["Garrett Vargas", "Canada", 175413.88, 417000], ["Tsvi Reiter", "Southeast", 254107.25, 606000],
  ["Pamela Ansman-Wolfe", "Northwest", 165213.09, 410000], ["Shu Ito", "Southwest", 338154.91, 694000],
  ["José Saraiva", "Canada", 441390.28, 883000], ["David Campbell", "Northwest", 201443.55, 475000],
  ["Tete Mensa-Annan", "Northwest", 148305.6, 329000], ["Syed Abbas", "Australia", 28541.13, 93000],
  ["Lynn Tsoflias", "Australia", 210443.12, 421000], ["Amy Alberts", "Europe", 60117.42, 164000],
  ["Rachel Valdez", "Germany", 271559.9, 536000], ["Jae Pak", "United Kingdom", 512207.33, 1328000],
  ["Ranjit Varkey Chudukatil", "France", 389104.77, 708000],
];

const commissionFormula = commissionFormulas({ "Reps[Sales]": "Reps!C2:C18" }, "Reps!A1:H1");

/** Evaluates the formulas that the gallery's screens write, with the add-in's own engine. */
function evaluate(...[formula, valuesAt, cell]: Parameters<Evaluator>): CellValue | CellValue[][] {
  const paid = commissionFormula(formula, valuesAt, cell);
  if (paid !== undefined) return paid;
  const call = /^=SALES\.SPLIT\((-?[\d.]+),\s*([^,]+?)(?:,\s*([\d.]+))?\)$/.exec(formula);
  if (call === null) return formula.startsWith("=SUM(") ? 0 : "#NAME?";
  const rows = valuesAt(call[2] ?? "");
  const weights = Float64Array.from(rows.flat(), (value) => (typeof value === "number" ? value : NaN));
  const parts = splitTarget(Number(call[1]), weights, { unit: call[3] === undefined ? 0.01 : Number(call[3]) });
  const width = rows[0]?.length ?? 1;
  return rows.map((_, row) => Array.from(parts.slice(row * width, row * width + width), (part) => (Number.isNaN(part) ? "" : part)));
}

export function salesWorkbook(change: Partial<MemorySetup> = {}): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: [
      { name: "Reps", rows: [["Name", "Territory", "Sales", "Quota"], ...reps], numberFormats: { "C2:D18": "#,##0.00" } },
      { name: "2020 Plan", rows: [["Target", 40000000], ["Note", "board decision of 12 May"]] },
      { name: "报表", rows: [["姓名", "业绩(万元)"], ["王芳", 128.5], ["李伟", -3], ["张敏", "待定"]] },
      { name: "Rates", rows: [["From", "Rate"], [0, 0.02], [0.3, 0.03], [0.4, 0.05]], numberFormats: { "A2:B4": "0%" } },
    ],
    selection: "Reps!C2:C18",
    evaluate,
    ...change,
  });
}

