import { headingAmong, unitOfHeading, unitOfNotes } from "../../imports";
import { formatAddress, parseAddress, type Area } from "../../workbook/address";
import type { CellValue, Workbook } from "../../workbook/workbook";
import { ActionProblem } from "../actionProblem";
import type { ProposalNote } from "../proposal";
import type { BesideLine, Credits } from "./credits";

/** So far above the first number a heading is searched. */
const searchedRows = 2_000;
/** A note with the unit stands so few rows above the heading. */
const noteRows = 8;

interface Stated {
  readonly address: string;
  readonly factor: number | undefined;
}

/**
 * Bands, quotas and amounts are compared as they stand in the cells: 10 (万元) beside 100,000 (元) would pay everybody by the wrong band.
 *
 * @param bands - Where the bands stand in the workbook; undefined where they are drawn, or start at attainment.
 * @returns What the user should know of the unit that everything is counted in.
 * @throws {ActionProblem} `units-differ` with the cells whose unit is not that of the amounts
 */
export async function checkUnits(workbook: Workbook, { amounts, quotas, prior }: Credits, bands: Area | undefined): Promise<readonly ProposalNote[]> {
  const own = await stated(workbook, amounts.area);
  const lines = [quotas, prior].filter((line): line is BesideLine => line !== undefined).map(({ area }) => area);
  const others = await Promise.all([...lines, ...(bands === undefined || quotas !== undefined ? [] : [bands])].map((area) => stated(workbook, area)));
  for (const { address, factor } of others) {
    if (factor !== undefined && own.factor !== undefined && factor !== own.factor) throw new ActionProblem("units-differ", address, String(factor), own.factor);
  }
  const told = [own, ...others].find(({ factor }) => factor !== undefined && factor !== 1);
  return told?.factor === undefined ? [] : [{ code: own.factor === undefined ? "unit-unsaid" : "counted-in", address: told.address, factor: told.factor }];
}

async function stated(workbook: Workbook, area: Area): Promise<Stated> {
  const address = formatAddress(area);
  const cells = (await above(workbook, { ...area, columnCount: 1 }, searchedRows)).map(([cell]) => cell ?? "");
  const heading = headingAmong(cells);
  if (heading < 0) return { address, factor: undefined };
  const own = unitOfHeading(cells[heading]);
  const used = own === undefined ? (await workbook.readSheets()).find(({ name }) => name === area.sheetName)?.usedAddress : undefined;
  if (used === undefined) return { address, factor: own };
  const { column, columnCount } = parseAddress(used);
  const notes = await above(workbook, { ...area, row: area.row - heading - 1, column, columnCount }, noteRows);
  return { address, factor: unitOfNotes(notes.flat()) };
}

/** The rows above an area, the nearest first. */
async function above(workbook: Workbook, area: Area, most: number): Promise<readonly (readonly CellValue[])[]> {
  if (area.row === 0) return [];
  const row = Math.max(0, area.row - most);
  const { values } = await workbook.readGrid(formatAddress({ ...area, row, rowCount: area.row - row }));
  return [...values].reverse();
}
