import { parseAddress, type Area } from "../../workbook/address";
import { readArgument, readCall } from "../../workbook/argumentText";
import type { CellValue } from "../../workbook/workbook";

/** A member's rows: of its targets, and of what it sold. */
interface MemberRows {
  readonly row: number;
  readonly actuals: number;
}

/** Where a sheet of targets has its numbers; absolute, from 0. */
export interface PlanPlaces {
  /** True where the sums of the periods are fixed beside those of the members. */
  readonly fixesPeriods: boolean;
  /** What each period weighs; the first days stand above it. */
  readonly weights: Area;
  /** The cell that says how many periods are closed. */
  readonly closed: Area;
  /** Column of the members' targets. */
  readonly target: number;
  readonly members: readonly MemberRows[];
}

type FormulaAt = (row: number, column: number) => CellValue;

const cell = String.raw`\$?[A-Z]+\$?\d+`;
const range = `${cell}(?::${cell})?`;
/** The first open day, by the number of closed periods. */
const openFrom = new RegExp(`^=IF\\((?<closed>${cell})>=COUNT\\(`);
const countsClosed = new RegExp(`^COUNTIF\\(${range},"<"&(?<openFrom>${cell})\\)$`);
const fixed = new RegExp(`^=IF\\((?<days>${range})<(?<openFrom>${cell}),(?<sold>${range}),SALES\\.SPLITGRID\\(.*\\*\\((?<left>${range})-${range}\\)\\)$`);
/** What is left of a target. */
const leftOf = new RegExp(`MAX\\(0,ROUND\\((?<target>${cell})-${cell},6\\)\\)`);

/** Reads the places out of the formulas that spread targets over periods; undefined where there are none. */
export function planPlaces(formulas: readonly (readonly CellValue[])[], from: Pick<Area, "row" | "column">): PlanPlaces | undefined {
  const formulaAt: FormulaAt = (row, column) => formulas[row - from.row]?.[column - from.column] ?? "";
  const spreads = formulas.flatMap((cells, row) => cells.flatMap((formula) => {
    const places = typeof formula === "string" ? (respreadPlaces(formula, from.row + row, formulaAt) ?? fixedPlaces(formula, from.row + row, formulaAt)) : undefined;
    return places ? [places] : [];
  }));
  return spreads[0] && { ...spreads[0], members: spreads.flatMap(({ members }) => members) };
}

/** A formula a member. */
function respreadPlaces(formula: string, row: number, formulaAt: FormulaAt): PlanPlaces | undefined {
  const call = readCall(formula);
  if (call?.id !== "RESPREAD") return undefined;
  const [target, actuals, weights] = call.parameters.map(areaOf);
  const counted = countsClosed.exec(call.parameters[3] ?? "")?.groups;
  const closed = counted ? closedBefore(counted.openFrom, formulaAt) : areaOf(call.parameters[3] ?? "");
  return target && actuals && weights && closed ? { fixesPeriods: false, weights, closed, target: target.column, members: [{ row, actuals: actuals.row }] } : undefined;
}

/** One formula for all members. */
function fixedPlaces(formula: string, row: number, formulaAt: FormulaAt): PlanPlaces | undefined {
  const parts = fixed.exec(formula)?.groups;
  if (!parts) return undefined;
  const [days, sold, left] = [parts.days, parts.sold, parts.left].map(parseAddress);
  const closed = closedBefore(parts.openFrom, formulaAt);
  const target = leftOf.exec(String(formulaAt(left.row, left.column)))?.groups;
  if (!closed || !target) return undefined;
  const members = Array.from({ length: sold.rowCount }, (_, index) => ({ row: row + index, actuals: sold.row + index }));
  return { fixesPeriods: true, weights: { ...days, row: days.row + 1 }, closed, target: parseAddress(target.target).column, members };
}

/** The cell that the first open day is worked out from. */
function closedBefore(address: string, formulaAt: FormulaAt): Area | undefined {
  const { row, column } = parseAddress(address);
  const parts = openFrom.exec(String(formulaAt(row, column)))?.groups;
  return parts && parseAddress(parts.closed);
}

function areaOf(text: string): Area | undefined {
  const argument = readArgument(text);
  return argument.kind === "reference" ? parseAddress(argument.address) : undefined;
}
