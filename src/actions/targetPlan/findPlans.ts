import { exactSum } from "../../domain";
import { formatAddress, parseAddress, type Area } from "../../workbook/address";
import { cellAddress } from "../../workbook/area";
import type { GridReading, ReadingWatch, SheetOutline, Workbook } from "../../workbook/workbook";
import { summand } from "../regionColumns";
import { planPlaces } from "./planPlaces";

/** A period of a plan as its sheet shows it. */
interface PlanPeriod {
  /** First day, a serial number. */
  readonly first: number;
  /** Its part of the whole, 0 to 1. */
  readonly weight: number;
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
  /** True where the sums of the periods are fixed beside those of the people. */
  readonly fixesPeriods: boolean;
  readonly periods: readonly PlanPeriod[];
  /** Where the people's targets stand; absolute, from 0. */
  readonly members: PlanMembersPlace;
  /** In the order of the rows: the target, and what was sold in each period. */
  readonly people: readonly { readonly target: number; readonly sold: readonly number[] }[];
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
  const places = planPlaces(grid.formulas ?? [], at);
  if (places === undefined) return undefined;
  const numberAt = (row: number, column: number): number => summand(grid.values[row - at.row]?.[column - at.column] ?? "");
  const { fixesPeriods, weights, closed, target, members } = places;
  const sumOf = (cells: readonly number[]): number => exactSum(Float64Array.from(cells));
  const periods = Array.from({ length: weights.columnCount }, (_, index): PlanPeriod => {
    const column = weights.column + index;
    return {
      // The first days stand above the weights.
      first: numberAt(weights.row - 1, column),
      weight: numberAt(weights.row, column),
      planned: sumOf(members.map(({ row }) => numberAt(row, column))),
      sold: sumOf(members.map(({ actuals }) => numberAt(actuals, column))),
    };
  });
  if (periods.some(({ first }) => first < 1)) return undefined;
  return {
    sheetId: sheet.id, sheetName: sheet.name, fixesPeriods, periods,
    closedAddress: cellAddress({ ...closed, sheetName: sheet.name }, { row: 0, column: 0 }),
    closed: Math.min(Math.max(0, numberAt(closed.row, closed.column)), periods.length),
    members: { headerRow: weights.row - 1, firstRow: members[0].row, lastRow: members[members.length - 1].row, target, firstPeriod: weights.column },
    people: members.map(({ row, actuals }) => ({ target: numberAt(row, target), sold: periods.map((_, index) => numberAt(actuals, weights.column + index)) })),
  };
}
