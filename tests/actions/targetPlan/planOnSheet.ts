import { draftTargetSheet } from "../../../src/actions/targetPlan/draftTargetSheet";
import type { TargetPlanRequest } from "../../../src/actions/targetPlan/request";
import { planTree, type PlanTree } from "../../../src/actions/targetPlan/tree";
import type { SheetDraft } from "../../../src/workbook/sheetDraft";
import type { CellValue } from "../../../src/workbook/workbook";
import { LiveWorkbook, type LiveSheet } from "../../support/liveWorkbook";
import { orders } from "./planRequests";

export const treeOf = (plan: TargetPlanRequest): PlanTree => planTree(plan.members, plan.levels.length, plan.limits);

/** What each formula of the sheet shows once Excel has calculated. */
export async function shownBy({ contents, spills }: SheetDraft): Promise<(formula: string) => CellValue | CellValue[][]> {
  const opened = await LiveWorkbook.open([{ name: "Orders", rows: orders }, { name: "Targets", rows: contents }]);
  const values = opened.values("Targets!A1:BZ80");
  opened.close();
  const shown = new Map<string, CellValue | CellValue[][]>();
  contents.forEach((cells, row) => cells.forEach((content, column) => {
    if (typeof content !== "string" || !content.startsWith("=")) return;
    const spill = spills.find((area) => area.row === row && area.column === column);
    shown.set(content, spill ? values.slice(row, row + spill.rowCount).map((line) => line.slice(column, column + spill.columnCount)) : values[row][column]);
  }));
  return (formula) => shown.get(formula) ?? "#N/A";
}

let live: LiveWorkbook | undefined;

/** The plan on its sheet, calculated, found again by what stands in its cells. */
export class PlanOnSheet {
  private constructor(private readonly rows: CellValue[][]) {}

  static async open(plan: TargetPlanRequest, periodCount: number): Promise<PlanOnSheet> {
    return PlanOnSheet.show(draftTargetSheet(plan, treeOf(plan), periodCount).contents, [{ name: "Orders", rows: orders }]);
  }

  static async show(contents: LiveSheet["rows"], others: readonly LiveSheet[]): Promise<PlanOnSheet> {
    PlanOnSheet.close();
    live = await LiveWorkbook.open([...others, { name: "Targets", rows: contents }]);
    return PlanOnSheet.read();
  }

  static read(): PlanOnSheet {
    return new PlanOnSheet(live?.values("Targets!A1:DZ80") ?? []);
  }

  static async type(address: string, input: CellValue): Promise<void> {
    await live?.type(address, input);
  }

  static close(): void {
    live?.close();
    live = undefined;
  }

  input(label: string): CellValue {
    return this.rows.find(([first]) => first === label)?.[1] ?? "missing";
  }

  addressOf(label: string): string {
    return `Targets!B${this.rows.findIndex(([first]) => first === label) + 1}`;
  }

  /** Rows below the heading that begins with these names, as objects by heading; a heading that stands twice is numbered. */
  section(title: string): Record<string, CellValue>[] {
    const start = this.rows.findIndex(([first], row) => first === title && this.rows[row + 1][0] !== "") + 1;
    const end = this.rows.findIndex(([first], row) => row > start && first === "total");
    const named = this.rows.slice(start + 1, end + 1).filter((row) => row[0] !== "" && row[0] !== "importance");
    const headings = this.rows[start].map(String);
    const keys = headings.map((heading, column) => (heading !== "" && headings.indexOf(heading) < column ? `${heading} 2` : heading));
    return named.map((row) => Object.fromEntries(keys.map((key, column) => [key, row[column]])));
  }
}
