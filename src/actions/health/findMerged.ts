import { placesOf, type Finding } from "../../imports";
import { parseAddress } from "../../workbook/address";
import type { ReadingWatch, Workbook } from "../../workbook/workbook";

/** The rows of a table that was checked, without its header: people merge cells there as they like. */
export interface CheckedTable {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly address: string;
}

/**
 * Merged cells inside of tables: sorting and filtering fail there, and nothing can be written into them. The value of the finding is
 * their number (areas).
 *
 * Where there are merged cells, asking for them costs the user's undo stack (office-js issue 5918): only the user may want that.
 *
 * @throws {WorkbookError} `cancelled` once the signal is aborted.
 */
export async function findMerged(workbook: Workbook, tables: readonly CheckedTable[], { signal }: Pick<ReadingWatch, "signal"> = {}): Promise<readonly Finding<"merged-cells">[]> {
  const found: Finding<"merged-cells">[] = [];
  for (const { sheetId, sheetName, address } of tables) {
    const merged = await workbook.readMerged(address, signal);
    if (merged.length > 0) found.push({ code: "merged-cells", severity: "hint", sheetId, sheetName, cells: placesOf(merged.map(parseAddress)), values: { areas: merged.length } });
  }
  return found;
}
