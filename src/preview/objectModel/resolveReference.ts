import type { Area, SheetInfo, TableInfo, WorkbookModel } from "../workbook/model";
import { parseRectangle, sheetColumns, sheetRows } from "../workbook/address";

/** Where references are looked up. */
interface ReferenceScope {
  readonly model: WorkbookModel;
  findSheet(key: unknown): SheetInfo | undefined;
  splitAddress(address: string, sheetId: string): { readonly sheetId: string; readonly local: string };
}

/** The area that a text refers to: address, defined name, table or part of a table. Undefined when it is none. */
export function resolveReference(host: ReferenceScope, reference: unknown, sheetId: string): Area | undefined {
  if (reference === null || reference === undefined || reference === "") {
    return { sheetId, row: 0, column: 0, rowCount: sheetRows, columnCount: sheetColumns };
  }
  if (typeof reference !== "string") return undefined;
  const { sheetId: target, local } = host.splitAddress(reference.trim().replace(/^=/, ""), sheetId);
  const rectangle = parseRectangle(local);
  if (rectangle) return { sheetId: target, ...rectangle };
  return namedArea(host, local, target) ?? structuredArea(host, local);
}

function namedArea(host: ReferenceScope, text: string, sheetId: string): Area | undefined {
  const matches = host.model.names().filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  const found = matches.find((candidate) => candidate.sheetId === sheetId) ?? matches.find((candidate) => candidate.sheetId === undefined);
  return found && areaOfFormula(host, found.refersTo, found.sheetId ?? sheetId);
}

/** The area of a formula that is nothing but a reference, such as a name's `=Bands!$A$1:$B$5`. */
export function areaOfFormula(host: ReferenceScope, formula: string, sheetId: string): Area | undefined {
  const text = formula.replace(/^=/, "");
  const mark = text.lastIndexOf("!");
  const sheetName = mark < 0 ? undefined : text.slice(0, mark).replace(/^'|'$/g, "").replace(/''/g, "'");
  const target = sheetName === undefined ? sheetId : host.findSheet(sheetName)?.id;
  const rectangle = parseRectangle(text.slice(mark + 1));
  if (rectangle) return target === undefined ? undefined : { sheetId: target, ...rectangle };
  return mark < 0 ? structuredArea(host, text) : undefined;
}

/** `Orders`, `Orders[Sales]`, `Orders[#All]`, `Orders[#Headers]`, `Orders[[#All],[Sales]]`. */
function structuredArea(host: ReferenceScope, text: string): Area | undefined {
  const match = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(.*)\])?$/u.exec(text);
  const table = match ? host.model.tables().find(({ name }) => name.toLowerCase() === match[1].toLowerCase()) : undefined;
  if (!match || !table) return undefined;
  const parts = (match[2] ?? "").split(/\],\s*\[/).map((part) => part.replace(/^\[|\]$/g, "")).filter((part) => part !== "");
  const rows = tableRows(table, parts.find((part) => part.startsWith("#")));
  const names = parts.filter((part) => !part.startsWith("#"));
  if (!rows || names.length > 1) return undefined;
  if (names.length === 0) return rows;
  const index = table.columns.findIndex((column) => column.toLowerCase() === names[0].toLowerCase());
  return index < 0 ? undefined : { ...rows, column: rows.column + index, columnCount: 1 };
}

/** The part of a table that an item specifier such as `#Headers` means; its body when there is none. */
export function tableRows(table: TableInfo, specifier?: string): Area | undefined {
  const { area } = table;
  const totals = table.hasTotals ? 1 : 0;
  switch (specifier?.toLowerCase()) {
    case undefined:
    case "#data":
      return { ...area, row: area.row + 1, rowCount: Math.max(1, area.rowCount - 1 - totals) };
    case "#all":
      return area;
    case "#headers":
      return { ...area, rowCount: 1 };
    case "#totals":
      return table.hasTotals ? { ...area, row: area.row + area.rowCount - 1, rowCount: 1 } : undefined;
    default:
      return undefined;
  }
}
