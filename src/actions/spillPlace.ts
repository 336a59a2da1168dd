import { formatAddress } from "../workbook/address";
import type { Area } from "../workbook/address";
import { cellAt, intersect } from "../workbook/area";
import { literalText } from "../workbook/cellText";
import type { PlannedBlock } from "../workbook/journal";
import type { Workbook } from "../workbook/workbook";
import { ActionProblem, type ActionProblemCode } from "./actionProblem";
import { chosenPlace } from "./chosenPlace";
import { freePlace, headingPlace } from "./freePlace";
import { hiddenLines } from "./hiddenLines";
import type { Line } from "./line";
import type { ProposalNote } from "./proposal";

/** Where one result per cell of a line goes. */
export interface SpillPlace {
  readonly area: Area;
  /** The empty cell that would head the results, where the line has a heading itself. */
  readonly heading: Area | undefined;
  readonly notes: readonly ProposalNote[];
}

export interface SpillChoice {
  /** First cell of the results; the nearest free line beside the source if undefined. */
  readonly place: string | undefined;
  /** Further cells that the formula refers to. */
  readonly sources: readonly Area[];
  /** What it is called when the results would stand on cells that the formula refers to. */
  readonly inTheWay: ActionProblemCode;
}

/**
 * Finds the place for a formula that spills one result per cell of a line.
 *
 * @throws {ActionProblem} `place-invalid`, and `inTheWay`
 */
export async function placeSpill(workbook: Workbook, line: Line, choice: SpillChoice): Promise<SpillPlace> {
  const { area, notes } = await areaFor(workbook, line, choice);
  return { area, notes: [...notes, ...(await hiddenCells(workbook, area))], heading: await offeredHeading(workbook, area, line) };
}

async function hiddenCells(workbook: Workbook, area: Area): Promise<readonly ProposalNote[]> {
  const { rows, columns } = await hiddenLines(workbook, area);
  const count = area.rowCount * area.columnCount - (area.rowCount - rows) * (area.columnCount - columns);
  return count > 0 ? [{ code: "hidden-cells", count }] : [];
}

/** The formula with the cells that it fills, and its heading where there is a cell and a text for it. */
export function spillBlocks({ area, heading }: SpillPlace, formula: string, headingText: string | undefined): readonly PlannedBlock[] {
  const block = { address: formatAddress(cellAt(area, { row: 0, column: 0 })), contents: [[formula]], spill: formatAddress(area) };
  return heading && headingText ? [block, { address: formatAddress(heading), contents: [[literalText(headingText)]] }] : [block];
}

async function areaFor(workbook: Workbook, line: Line, { place, sources, inTheWay }: SpillChoice): Promise<Omit<SpillPlace, "heading">> {
  if (place === undefined) {
    const found = await freePlace(workbook, line);
    return { area: found.area, notes: found.isFree ? [] : [{ code: "no-free-place" }] };
  }
  const { rowCount, columnCount, sheetName } = line.area;
  const chosen = chosenPlace(place);
  const area = { ...chosen, sheetName: chosen.sheetName ?? sheetName, rowCount, columnCount };
  if ([line.area, ...sources].some((source) => intersect(area, source))) throw new ActionProblem(inTheWay, place);
  return { area, notes: [] };
}

/** A heading is offered where the source has one and the cell for it is empty. */
async function offeredHeading(workbook: Workbook, results: Area, line: Line): Promise<Area | undefined> {
  const theirs = headingPlace(line.area, line.area);
  const ours = headingPlace(results, line.area);
  if (!theirs || !ours) return undefined;
  const above = (await workbook.read(formatAddress(theirs))).values[0]?.[0] ?? "";
  if (typeof above !== "string" || above === "") return undefined;
  return (await workbook.obstacles(formatAddress(ours))).length === 0 ? ours : undefined;
}
