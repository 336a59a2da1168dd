import { parseAddress } from "../../workbook/address";
import type { Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook";

/**
 * The address that a reference stands for: itself, or where a defined name or a table column lies.
 *
 * @throws {WorkbookError} `invalid-address` where it is neither
 */
export async function addressOf(workbook: Workbook, reference: string): Promise<string> {
  try {
    parseAddress(reference);
    return reference;
  } catch (error) {
    const found = error instanceof WorkbookError ? await workbook.findReference(reference) : undefined;
    if (found === undefined) throw error;
    return found;
  }
}
