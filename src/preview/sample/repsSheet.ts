import type { SheetSnapshot } from "../workbook/snapshot";
import type { StyleList } from "../xlsx/styleList";
import type { CsvLine } from "./adventureWorks";
import { look } from "./look";
import { SheetBuilder, type TableColumn } from "./sheetBuilder";

/** Heading of the table: the row that the panes are frozen below (row 8 as Excel counts). */
const headingRow = 8;

/**
 * Table Reps with a row per EmployeeKey, and beside it the three functions as live, spilled formulas.
 * Proofs stand above the table, so that the table can grow.
 */
export function repsSheet(orders: readonly CsvLine[], quotas: ReadonlyMap<number, number>, styles: StyleList): SheetSnapshot {
  const sheet = new SheetBuilder("Reps", styles);
  const territories = mainTerritories(orders);
  const keys = [...new Set([...territories.keys(), ...quotas.keys()])].sort((a, b) => a - b);
  putHeading(sheet);
  putTargets(sheet, keys.length);
  sheet.putTable("Reps", `A${headingRow}`, keys.length, repsColumns(keys, territories, quotas), look.header);
  putLiveFormulas(sheet, keys.length);
  return sheet.build({
    widths: [136, 120, 88, 108, 92, 128, 84, 96, 132, 112, 72],
    freeze: { rows: headingRow, columns: 1 },
    heights: [{ index: 0, height: 32 }, { index: headingRow - 2, height: 34 }, { index: headingRow - 1, height: 40 }],
  });
}

function repsColumns(keys: readonly number[], territories: ReadonlyMap<number, string>, quotas: ReadonlyMap<number, number>): TableColumn[] {
  const key = (index: number): number => keys[index] ?? 0;
  return [
    { heading: "EmployeeKey", style: look.key, cell: key },
    { heading: "Territory", cell: (index) => territories.get(key(index)) ?? "" },
    { heading: "Lines", style: look.whole, cell: () => "=COUNTIFS(Orders[EmployeeKey],[@EmployeeKey])" },
    { heading: "Sales", style: look.money, cell: () => "=SUMIFS(Orders[SalesAmount],Orders[EmployeeKey],[@EmployeeKey])" },
    { heading: "Quota", style: look.whole, cell: (index) => quotas.get(key(index)) ?? "" },
    { heading: "Attainment", style: look.percent, cell: () => '=IF([@Quota]="","",[@Sales]/[@Quota])' },
    { heading: "Place", style: look.key, cell: () => "=SALES.RANK([@Sales],[Sales])" },
  ];
}

function putHeading(sheet: SheetBuilder): void {
  sheet.put("A1", "Sales team, June 2020", look.title);
  sheet.put("A2", "Yellow cells are yours to change: every number in the green columns is a live SALES formula and follows at once.", look.note);
}

function putTargets(sheet: SheetBuilder, repCount: number): void {
  const live = (column: string): string => `${column}${headingRow + 1}:${column}${headingRow + repCount}`;
  sheet.put("A4", "Target of the team", look.label);
  sheet.put("D4", 40_000_000, look.input);
  sheet.put("A5", "Split in steps of", look.label);
  sheet.put("D5", 1000, look.input);
  sheet.put("I4", "Sum of the parts", look.label);
  sheet.put("J4", `=SUM(${live("I")})`, look.proof);
  sheet.put("I5", "Difference", look.label);
  sheet.put("J5", "=J4-Target", look.proof);
  sheet.put("I6", "Total commission", look.label);
  sheet.put("J6", `=SUM(${live("J")})`, look.proofMoney);
  sheet.put("A6", "Sales of the team", look.label);
  sheet.put("D6", "=SUM(Reps[Sales])", look.proofMoney);
}

/** The three functions once each, over the whole team: one spilled call instead of a call in every row. */
function putLiveFormulas(sheet: SheetBuilder, repCount: number): void {
  const formulas = [
    { column: "I", heading: "Target of the rep", formula: "=SALES.SPLIT(Target,Reps[Sales],TargetUnit)", style: look.whole },
    { column: "J", heading: "Commission", formula: '=SALES.COMMISSION(Reps[Sales],Bands,"marginal",Reps[Quota])', style: look.money },
    { column: "K", heading: "Rank", formula: "=SALES.RANK(Reps[Sales])", style: look.key },
  ];
  for (const { column, heading, formula, style } of formulas) {
    sheet.put(`${column}${headingRow}`, heading, look.liveHeader);
    sheet.put(`${column}${headingRow + 1}`, formula, style, true);
    for (let index = 1; index < repCount; index += 1) sheet.put(`${column}${headingRow + 1 + index}`, "", style);
  }
}

/** The territory that most order lines of each rep belong to; the first met on a tie. */
function mainTerritories(orders: readonly CsvLine[]): Map<number, string> {
  const counts = new Map<number, Map<string, number>>();
  for (const { EmployeeKey, Territory = "" } of orders) {
    const ofRep = counts.get(Number(EmployeeKey)) ?? new Map<string, number>();
    counts.set(Number(EmployeeKey), ofRep.set(Territory, (ofRep.get(Territory) ?? 0) + 1));
  }
  const mostLines = (ofRep: Map<string, number>): string => [...ofRep].reduce((best, next) => (next[1] > best[1] ? next : best), ["", 0])[0];
  return new Map([...counts].map(([key, ofRep]) => [key, mostLines(ofRep)]));
}
