import type { RepairedCell } from "../imports";
import { formatAddress } from "../workbook/address";
import { isFormula } from "../workbook/cellText";
import type { ApplyResult, StepOptions } from "../workbook/journal";
import type { RangeReading, Workbook } from "../workbook/workbook";
import { ActionProblem } from "./actionProblem";
import type { HealthFinding } from "./checkWorkbook";
import { repairBlocks, type RepairedColumn } from "./health/repairBlocks";
import { applyProposal, proposalOf, type Proposal } from "./proposal";

/** Cells to be mended, checked against what they hold now. */
export interface RepairProposal extends Proposal {
  readonly action: "repair-data";
  /** Every cell that will be written. */
  readonly changes: readonly RepairedCell[];
  /** Cells of the finding that hold something else by now, or a formula; they are left alone. */
  readonly leftOut: number;
}

/** A proposal names so many overwritten cells one by one. */
const LISTED_CELLS = 200;

/**
 * Proposes to mend the cells of a finding. Formulas, and cells that a formula elsewhere fills, are never touched.
 *
 * @throws {ActionProblem} `repair-outdated` where no cell holds what was found.
 */
export async function proposeRepair(workbook: Workbook, { sheetName, repair = [] }: Pick<HealthFinding, "sheetName" | "repair">): Promise<RepairProposal> {
  const columns = await columnsNow(workbook, sheetName, repair);
  const changes = columns.flatMap(({ cells }) => cells);
  if (changes.length === 0) throw outdated(sheetName, repair[0]);
  const proposal = await proposalOf(workbook, "repair-data", { blocks: repairBlocks(sheetName, columns) });
  const overwritten = changes.slice(0, LISTED_CELLS).map((cell) => ({ address: addressOf(sheetName, cell), text: String(cell.before) }));
  return { ...proposal, action: "repair-data", changes, leftOut: repair.length - changes.length, overwritten, overwrittenCount: changes.length };
}

/**
 * Writes a repair through the journal, all of it or nothing; refused where a cell changed since the proposal, for the repair is
 * to be looked at again then.
 */
export async function applyRepair(workbook: Workbook, proposal: RepairProposal, options: StepOptions = {}): Promise<ApplyResult> {
  const kept = new Set((await columnsNow(workbook, proposal.sheetName, proposal.changes)).flatMap(({ cells }) => cells));
  if (proposal.changes.some((cell) => !kept.has(cell))) return { status: "refused", obstacles: [] };
  return applyProposal(workbook, proposal, { ...options, overwrite: true });
}

/** The cells that still hold what was found, column by column. */
async function columnsNow(workbook: Workbook, sheetName: string, cells: readonly RepairedCell[]): Promise<readonly RepairedColumn[]> {
  const found: RepairedColumn[] = [];
  for (const column of new Set(cells.map((cell) => cell.column))) {
    const own = cells.filter((cell) => cell.column === column).sort((one, other) => one.row - other.row);
    const [first, last] = [own[0].row, own[own.length - 1].row];
    const reading = await workbook.read(formatAddress({ sheetName, row: first, column, rowCount: last - first + 1, columnCount: 1 }));
    const closedRows = new Set(reading.spilled.map(({ row }) => row + first));
    const kept = own.filter((cell) => !closedRows.has(cell.row) && isAsFound(reading, cell, first));
    if (kept.length > 0) found.push({ column, cells: kept, closedRows });
  }
  return found;
}

function isAsFound(reading: RangeReading, { row, before }: RepairedCell, first: number): boolean {
  const [value, formula] = [reading.values[row - first]?.[0], reading.formulas[row - first]?.[0]];
  return value === before && (formula === undefined || !isFormula(formula, value));
}

function outdated(sheetName: string, cell: RepairedCell | undefined): ActionProblem {
  return new ActionProblem("repair-outdated", cell && addressOf(sheetName, cell));
}

function addressOf(sheetName: string, { row, column }: RepairedCell): string {
  return formatAddress({ sheetName, row, column, rowCount: 1, columnCount: 1 });
}
