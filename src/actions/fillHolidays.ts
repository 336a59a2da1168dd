import { formatAddress, type Area } from "../workbook/address";
import { literalText } from "../workbook/cellText";
import type { ApplyOptions, ApplyResult } from "../workbook/journal";
import type { CellValue, Workbook } from "../workbook/workbook";
import { absoluteAddress } from "./absoluteAddress";
import { chosenPlace } from "./chosenPlace";
import type { HolidayRow } from "./holidays/holidayRow";
import { applyProposal, proposalOf } from "./proposal";
import type { Proposal } from "./proposal";

const DATE_FORMAT = "yyyy-mm-dd";
const COLUMNS = 3;

/** What the user chose. */
export interface FillHolidaysDraft {
  readonly rows: readonly HolidayRow[];
  /** First cell of the table. */
  readonly place: string;
  /** Heads the columns: date, make-up working day, name; in the user's language. */
  readonly headings: readonly [string, string, string];
}

/** A holidays table that is placed and checked, with nothing written yet. */
export interface FillHolidaysProposal extends Proposal {
  readonly action: "fill-holidays";
  readonly rows: readonly HolidayRow[];
  /** Headings and rows. */
  readonly tableAddress: string;
  /** What formulas take as `holidays`: dates and make-up days, without the names. */
  readonly argument: string;
}

/**
 * Proposes a table of holidays: date, TRUE for a make-up working day, name.
 *
 * The names stand last, so that the first two columns are what `holidays` of the functions reads.
 *
 * @throws {ActionProblem} `place-invalid`
 */
export async function proposeFillHolidays(workbook: Workbook, { rows, place, headings }: FillHolidaysDraft): Promise<FillHolidaysProposal> {
  const chosen = chosenPlace(place);
  const sheetName = chosen.sheetName ?? (await workbook.read(formatAddress({ ...chosen, rowCount: 1, columnCount: 1 }))).sheetName;
  const table = { ...chosen, sheetName, rowCount: rows.length + 1, columnCount: COLUMNS };
  const lines = rows.map(({ day, isMakeUp, name }): CellValue[] => [day, isMakeUp, literalText(name)]);
  const block = {
    address: formatAddress(table),
    contents: [headings.map(literalText), ...lines],
    numberFormats: [[null, null, null], ...rows.map(() => [DATE_FORMAT, null, null])],
  };
  return { ...(await proposalOf(workbook, "fill-holidays", { blocks: [block] })), action: "fill-holidays", rows, tableAddress: block.address, argument: argumentFor(table) };
}

/** Writes the table through the journal, all of it or nothing. */
export async function applyFillHolidays(workbook: Workbook, proposal: FillHolidaysProposal, options: ApplyOptions): Promise<ApplyResult> {
  return applyProposal(workbook, proposal, options);
}

function argumentFor(table: Area): string {
  return absoluteAddress({ ...table, row: table.row + 1, rowCount: table.rowCount - 1, columnCount: COLUMNS - 1 });
}
