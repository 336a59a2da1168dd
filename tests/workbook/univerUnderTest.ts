import type { HostProfile } from "../../src/preview/protocol/description";
import { createUniverWorkbook } from "../../src/preview/workbook/univer/headless";
import type { UniverWorkbook } from "../../src/preview/workbook/univer/headless";
import type { CustomFunctionCaller } from "../../src/preview/workbook/model";
import type { CellSnapshot, CellStyle, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../src/preview/workbook/snapshot";
import { parseAddress, sheetRows } from "../../src/workbook/address";
import { covers } from "../../src/workbook/area";
import { typed } from "../../src/workbook/memory/typed";
import { ExcelWorkbook } from "../../src/workbook/excel/excelWorkbook";
import type { CellValue } from "../../src/workbook/workbook";
import { openOfficeClient } from "../support/officeClient";
import type { OfficeClient } from "../support/officeClient";
import type { WorkbookSetup, WorkbookUnderTest } from "./workbookSetup";

/** The Excel adapter over the real client library, the preview's server and its headless workbook. */
export interface ExcelUnderTest extends WorkbookUnderTest {
  readonly client: OfficeClient;
  readonly model: UniverWorkbook;
}

export async function excelUnderTest(setup: WorkbookSetup, profile: HostProfile): Promise<ExcelUnderTest> {
  const caller: CustomFunctionCaller = { call: async (_id, [count]) => ({ ok: true, value: countedDown(Number(count)) }) };
  const model = await createUniverWorkbook(snapshotOf(setup), { namespace: "TEST", functions: [down], caller });
  const client = openOfficeClient(model, { profile });
  Object.assign(globalThis, { Excel: client.Excel });
  const selectAsUser = (address: string): void => {
    const area = parseAddress(address);
    model.activateSheet(sheetId(area.sheetName));
    model.select({ ...area, sheetId: sheetId(area.sheetName) });
  };
  const sheetId = (name: string | undefined): string => model.sheets().find((sheet) => sheet.name === name)?.id ?? model.activeSheetId();
  const moveRowsAsUser = (action: "insert" | "delete", address: string): void => {
    const area = parseAddress(address);
    if (action === "insert") model.insertCells({ ...area, sheetId: sheetId(area.sheetName) }, "Down");
    else model.deleteCells({ ...area, sheetId: sheetId(area.sheetName) }, "Up");
  };
  const moveColumnsAsUser = (action: "insert" | "delete", address: string): void => {
    const area = parseAddress(address);
    if (action === "insert") model.insertCells({ ...area, sheetId: sheetId(area.sheetName) }, "Right");
    else model.deleteCells({ ...area, sheetId: sheetId(area.sheetName) }, "Left");
  };
  const renameSheetAsUser = (from: string, to: string): void => model.renameSheet(sheetId(from), to);
  if (setup.selection) selectAsUser(setup.selection);
  for (const { name, filter } of setup.sheets) if (filter) model.filter({ ...parseAddress(filter.address), sheetId: sheetId(name) }, filter.column, filter.values);
  const close = (): void => {
    client.dispose();
    model.dispose();
  };
  return { workbook: new ExcelWorkbook({ id: "excel", pause: async (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 100))) }), client, model, selectAsUser, moveRowsAsUser, moveColumnsAsUser, renameSheetAsUser, settled: () => model.whenSettled(), close };
}

const down = { id: "DOWN", name: "DOWN", parameters: [{ name: "count", dimensionality: "scalar" as const }] };

function countedDown(count: number): number[][] {
  return Array.from({ length: count }, (_, index) => [index + 1]);
}

function snapshotOf(setup: WorkbookSetup): WorkbookSnapshot {
  const styles: CellStyle[] = [{}];
  return {
    name: "Test",
    styles,
    names: Object.entries(setup.names ?? {}).map(([name, address]) => ({ name, refersTo: absolute(address) })),
    unread: [],
    activeSheet: setup.sheets[0]?.name ?? "",
    sheets: setup.sheets.map((sheet) => ({
      ...emptySheet,
      name: sheet.name,
      visibility: sheet.isHidden ? "Hidden" : "Visible",
      ...hiddenLines(sheet.hidden ?? []),
      isProtected: sheet.isProtected ?? false,
      cells: cellsOf(sheet, styles),
      merges: (sheet.merges ?? []).map(parseAddress),
      tables: tablesOf(setup, sheet),
    })),
  };
}

function absolute(address: string): string {
  return `=${address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/** Hidden whole rows and columns of a sheet. */
function hiddenLines(hidden: readonly string[]): Pick<SheetSnapshot, "rows" | "columns"> {
  const lines = (start: number, count: number): { index: number; hidden: boolean }[] => Array.from({ length: count }, (_, index) => ({ index: start + index, hidden: true }));
  const areas = hidden.map(parseAddress);
  return {
    rows: areas.filter(({ rowCount }) => rowCount < sheetRows).flatMap(({ row, rowCount }) => lines(row, rowCount)),
    columns: areas.filter(({ rowCount }) => rowCount === sheetRows).flatMap(({ column, columnCount }) => lines(column, columnCount)),
  };
}

const emptySheet = { freeze: { rows: 0, columns: 0 } } as const;

function cellsOf({ rows, numberFormats = {} }: WorkbookSetup["sheets"][number], styles: CellStyle[]): SheetSnapshot["cells"] {
  const formatted = Object.entries(numberFormats).map(([address, numberFormat]) => ({ area: parseAddress(address), style: styles.push({ numberFormat }) - 1 }));
  const styleAt = (row: number, column: number): number => {
    const cell = { sheetName: undefined, row, column, rowCount: 1, columnCount: 1 };
    return formatted.find(({ area }) => covers(area, cell))?.style ?? 0;
  };
  return rows.flatMap((cells, row) => cells.flatMap((input, column) => cell(input, row, column, styleAt(row, column))));
}

function cell(input: CellValue, row: number, column: number, style: number): CellSnapshot[] {
  const content = typed(input, "General");
  if (!content) return [];
  return [content.kind === "formula" ? { row, column, style, formula: content.formula, isArray: true } : { row, column, style, value: content.value }];
}

function tablesOf({ tables = [] }: WorkbookSetup, { name, rows }: WorkbookSetup["sheets"][number]): TableSnapshot[] {
  return tables.filter((table) => parseAddress(table.address).sheetName === name).map((table) => {
    const area = parseAddress(table.address);
    return { name: table.name, area, columns: (rows[area.row] ?? []).slice(area.column, area.column + area.columnCount).map(String), hasTotals: table.hasTotals ?? false };
  });
}
