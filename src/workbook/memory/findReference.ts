import { formatAddress, parseAddress } from "../address";
import { readNamedReference } from "../namedReference";
import type { MemoryBook } from "./memoryBook";

/** Where a table's body, one of its columns, or a defined name lies. */
export function findReference(book: MemoryBook, reference: string): string | undefined {
  const found = readNamedReference(reference);
  const isNamed = ({ name }: { readonly name: string }): boolean => name.toLowerCase() === found?.name.toLowerCase();
  const table = book.tableReadings().find(isNamed);
  if (found?.column === undefined) {
    const area = book.names.find(isNamed)?.area;
    return table?.bodyAddress ?? (area && formatAddress(area));
  }
  const index = table?.columns.findIndex((column) => column.toLowerCase() === found.column?.toLowerCase()) ?? -1;
  if (table === undefined || index < 0) return undefined;
  const body = parseAddress(table.bodyAddress);
  return formatAddress({ ...body, column: body.column + index, columnCount: 1 });
}
