import { totalLabel } from "../../imports";
import { formatAddress, parseAddress, type Area } from "../../workbook/address";
import { cellAddress } from "../../workbook/area";
import type { CellValue, Workbook } from "../../workbook/workbook";
import { ActionProblem } from "../actionProblem";
import type { LineReading } from "../line";

/**
 * Commission on a deal and on the subtotal below it would be paid twice. A column of nothing but sums is what somebody chose.
 *
 * @throws {ActionProblem} `amounts-hold-sums` with the first amount whose row is labelled as a sum, and the label
 */
export async function refuseSumsAmongAmounts(workbook: Workbook, { area, table, reading }: LineReading): Promise<void> {
  // The rows of a table are its body: what adds them up stands below it.
  if (table !== undefined || area.columnCount > 1 || area.rowCount < 2) return;
  const labels = await sumLabels(workbook, area);
  const paid = reading.values.flatMap(([value], row) => (value === "" ? [] : [row]));
  const sums = paid.filter((row) => labels[row] !== undefined);
  const [first] = sums;
  if (first !== undefined && sums.length < paid.length) throw new ActionProblem("amounts-hold-sums", cellAddress(area, { row: first, column: 0 }), labels[first]);
}

/** What each row of the area is called where it is called a sum, anywhere on its row. */
async function sumLabels(workbook: Workbook, area: Area): Promise<readonly (string | undefined)[]> {
  const used = (await workbook.readSheets()).find(({ name }) => name === area.sheetName)?.usedAddress;
  if (used === undefined) return [];
  const { column, columnCount } = parseAddress(used);
  const { values } = await workbook.readGrid(formatAddress({ ...area, column, columnCount }));
  return values.map((cells) => cells.find(isSumLabel)?.trim());
}

function isSumLabel(cell: CellValue): cell is string {
  return typeof cell === "string" && totalLabel(cell) !== undefined;
}
