import { exactSum } from "../../domain";
import { formatAddress, parseAddress, type Area } from "../../workbook/address";
import { cellAddress } from "../../workbook/area";
import { readArgument, readCall } from "../../workbook/argumentText";
import type { CellValue, GridReading, ReadingWatch, SheetOutline, Workbook } from "../../workbook/workbook";
import { summand } from "../regionColumns";

/** A period of a plan as its sheet shows it. */
interface PlanPeriod {
  /** First day, a serial number. */
  readonly first: number;
  /** What all members are to sell in it, and what they sold. */
  readonly planned: number;
  readonly sold: number;
}

/** A sheet of targets that is re-spread when a period closes. */
export interface FoundPlan {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The cell that says how many periods are closed. */
  readonly closedAddress: string;
  readonly closed: number;
  readonly periods: readonly PlanPeriod[];
  /** Where the people's targets stand; absolute, from 0. */
  readonly members: PlanMembersPlace;
}

interface PlanMembersPlace {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly target: number;
  /** The periods stand side by side from this column on. */
  readonly firstPeriod: number;
}

/** Cells of a sheet at most: no plan is larger. */
const mostCells = 400_000;
/** Where the inputs of a plan stand, with room for rows and columns that came before them since. */
const inputRows = 40;
const inputColumns = 8;
/** The line that proves the whole, in any language: assigned - total * what is handed out. */
const proof = /^=ROUND\(\$?[A-Z]+\$?\d+-\$[A-Z]+\$\d+\*\$[A-Z]+\$\d+,6\)$/;

/** Finds the sheets of targets by their formulas, whatever they are called and in whichever language. */
export async function findPlans(workbook: Workbook, watch: ReadingWatch = {}): Promise<readonly FoundPlan[]> {
  return (await readPlans(workbook, watch, () => true)).map(({ plan }) => plan);
}

/** The same with the cells that they were found in. */
export async function readPlans(workbook: Workbook, watch: ReadingWatch, isSought: (sheet: SheetOutline) => boolean): Promise<readonly { readonly plan: FoundPlan; readonly grid: GridReading }[]> {
  const plans: { readonly plan: FoundPlan; readonly grid: GridReading }[] = [];
  for (const sheet of (await workbook.readSheets()).filter(isSought)) {
    const used = sheet.isVisible && sheet.usedAddress !== undefined ? parseAddress(sheet.usedAddress) : undefined;
    if (used === undefined || !(await hasProof(workbook, used, watch))) continue;
    const grid = await workbook.readGrid(formatAddress(used), { ...watch, withFormulas: true, most: mostCells });
    const plan = planOn(sheet, grid);
    if (plan) plans.push({ plan, grid });
  }
  return plans;
}

async function hasProof(workbook: Workbook, used: Area, watch: ReadingWatch): Promise<boolean> {
  const head = { ...used, rowCount: Math.min(used.rowCount, inputRows), columnCount: Math.min(used.columnCount, inputColumns) };
  const { formulas = [] } = await workbook.readGrid(formatAddress(head), { ...watch, withFormulas: true });
  return formulas.flat().some((formula) => typeof formula === "string" && proof.test(formula));
}

function planOn(sheet: SheetOutline, grid: GridReading): FoundPlan | undefined {
  const at = parseAddress(grid.address);
  const valueAt = (row: number, column: number): CellValue => grid.values[row - at.row]?.[column - at.column] ?? "";
  const members = (grid.formulas ?? []).flatMap((cells, row) => cells.flatMap((formula, column) => {
    const references = typeof formula === "string" ? respreadReferences(formula) : undefined;
    return references ? [{ row: at.row + row, column: at.column + column, ...references }] : [];
  }));
  if (members.length === 0) return undefined;
  const [{ weights, closed, target }] = members;
  const periods = Array.from({ length: weights.columnCount }, (_, index): PlanPeriod => ({
    // The first days stand above the weights.
    first: summand(valueAt(weights.row - 1, weights.column + index)),
    planned: exactSum(Float64Array.from(members, ({ row, column }) => summand(valueAt(row, column + index)))),
    sold: exactSum(Float64Array.from(members, ({ actuals }) => summand(valueAt(actuals.row, actuals.column + index)))),
  }));
  if (periods.some(({ first }) => first < 1)) return undefined;
  const closedAddress = cellAddress({ ...closed, sheetName: sheet.name }, { row: 0, column: 0 });
  return {
    sheetId: sheet.id, sheetName: sheet.name, closedAddress,
    closed: Math.min(Math.max(0, summand(valueAt(closed.row, closed.column))), periods.length), periods,
    members: { headerRow: weights.row - 1, firstRow: members[0].row, lastRow: members[members.length - 1].row, target: target.column, firstPeriod: weights.column },
  };
}

/** Where a formula that re-spreads a target has it, its actuals, its weights and the number of closed periods. */
function respreadReferences(formula: string): { readonly target: Area; readonly actuals: Area; readonly weights: Area; readonly closed: Area } | undefined {
  const call = readCall(formula);
  if (call?.id !== "RESPREAD") return undefined;
  const [target, actuals, weights, closed] = call.parameters.slice(0, 4).map((text) => {
    const argument = readArgument(text);
    return argument.kind === "reference" ? parseAddress(argument.address) : undefined;
  });
  return target && actuals && weights && closed ? { target, actuals, weights, closed } : undefined;
}
