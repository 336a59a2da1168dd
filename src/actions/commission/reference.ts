import { formatAddress, parseAddress } from "../../workbook/address";
import { addressIn } from "../../workbook/area";
import type { Workbook } from "../../workbook/workbook";

/**
 * The address that a reference stands for: itself, or where a defined name or a table column lies.
 *
 * @throws {WorkbookError} `invalid-address` where it is neither
 */
export async function addressOf(workbook: Workbook, reference: string): Promise<string> {
  if (addressIn(reference) !== undefined) return reference;
  return (await workbook.findReference(reference)) ?? formatAddress(parseAddress(reference));
}
