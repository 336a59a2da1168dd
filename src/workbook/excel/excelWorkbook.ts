import { formatAddress } from "../address";
import { isOnSheet } from "../area";
import { findObstacles, footprintArea } from "../findObstacles";
import { hiddenSheet } from "../hiddenSheet";
import { selectionPreviewCells, WorkbookError } from "../workbook";
import { inSequence } from "../chunks";
import type { CalculationMode, CellBlock, GridOptions, GridReading, HiddenLines, NameReading, Obstacle, RangeReading, ReadingWatch, SheetOutline, TableReading, Workbook } from "../workbook";
import type { DraftPart } from "../draftParts";
import type { Runtime } from "../runtime";
import type { SheetDress } from "../sheetDraft";
import { watchChanges } from "./changeWatch";
import { findReference } from "./findReference";
import { formatSheet } from "./formatSheet";
import { areaOf, locate, rangeOf } from "./locate";
import { readNames, setAnchor } from "./names";
import { readCalculation } from "./readCalculation";
import { readCells } from "./readCells";
import { readGrid } from "./readGrid";
import { readHidden } from "./readHidden";
import { readMerged } from "./readMerged";
import { readSheets } from "./readSheets";
import { readSurroundings } from "./readSurroundings";
import { readTables } from "./readTables";
import { runExcel } from "./runExcel";
import { watchSelection } from "./selectionWatch";
import { readSetting, writeSetting } from "./settings";
import { addSheet, deleteSheet } from "./sheetStructure";
import { growTable, shrinkTable } from "./tableStructure";
import { writeBlock } from "./writeCells";

/**
 * The port over Office.js: the only place that talks to Excel. Needs ExcelApi 1.14 and nothing above it.
 *
 * Every call is a conversation of its own, so it holds nothing between calls and any number may exist.
 */
export class ExcelWorkbook implements Workbook {
  constructor(readonly runtime: Runtime) {}

  async readSelection(): Promise<RangeReading> {
    return readSelected();
  }

  async read(address: string, most?: number, watch?: ReadingWatch): Promise<RangeReading> {
    return runExcel(address, async (context) => readCells(context, onSheet(await locate(context, address)), most, watch));
  }

  async readGrid(address: string, options: GridOptions = {}): Promise<GridReading> {
    return runExcel(address, async (context) => readGrid(context, onSheet(await locate(context, address)), options));
  }

  async readSheets(): Promise<readonly SheetOutline[]> {
    return runExcel(undefined, readSheets);
  }

  async readHidden(address: string, signal?: AbortSignal): Promise<HiddenLines> {
    return runExcel(address, async (context) => readHidden(context, onSheet(await locate(context, address)), signal));
  }

  async readMerged(address: string, signal?: AbortSignal): Promise<readonly string[]> {
    return runExcel(address, async (context) => readMerged(context, onSheet(await locate(context, address)), signal));
  }

  async readNames(): Promise<readonly NameReading[]> {
    return runExcel(undefined, readNames);
  }

  async readCalculation(): Promise<CalculationMode> {
    return runExcel(undefined, readCalculation);
  }

  async readTables(address: string): Promise<readonly TableReading[]> {
    return runExcel(address, async (context) => readTables(context, onSheet(await locate(context, address))));
  }

  async findReference(reference: string): Promise<string | undefined> {
    return runExcel(reference, (context) => findReference(context, reference));
  }

  async watchSelection(onSelection: (selection: RangeReading) => void, onProblem: (problem: WorkbookError) => void): Promise<() => Promise<void>> {
    return watchSelection({ read: () => readSelected(selectionPreviewCells), onSelection, onProblem });
  }

  async watchChanges(onChange: () => void): Promise<() => Promise<void>> {
    return watchChanges(onChange);
  }

  async select(address: string): Promise<void> {
    await runExcel(address, async (context) => {
      const { sheet, area } = onSheet(await locate(context, address));
      sheet.load("visibility");
      await context.sync();
      if (sheet.visibility !== "Visible") throw hiddenSheet(area.sheetName, address);
      sheet.activate();
      rangeOf(sheet, area).select();
      await context.sync();
    });
  }

  async obstacles(address: string, spill?: string): Promise<readonly Obstacle[]> {
    return runExcel(address, async (context) => {
      const { sheet, area: block } = await locate(context, address);
      const footprint = { block, spill: spill === undefined ? undefined : (await locate(context, spill)).area };
      const area = { ...footprintArea(footprint), sheetName: block.sheetName };
      if (!isOnSheet(area)) return findObstacles(footprint, { reading: undefined, tables: [], merges: [], isLocked: false });
      return findObstacles(footprint, await readSurroundings(context, { sheet, area }));
    });
  }

  async write(blocks: readonly CellBlock[]): Promise<void> {
    await runExcel(blocks[0]?.address, (context) => inSequence(blocks, (block) => writeBlock(context, block)), { isCellWrite: true });
  }

  async setAnchor(name: string, address: string | undefined): Promise<void> {
    await runExcel(address, (context) => setAnchor(context, name, address));
  }

  async addSheet(name: string, after?: string): Promise<string> {
    return runExcel(name, (context) => addSheet(context, name, after));
  }

  async deleteSheet(id: string): Promise<void> {
    await runExcel(undefined, (context) => deleteSheet(context, id));
  }

  async formatSheet(id: string, dress: SheetDress): Promise<readonly DraftPart[]> {
    return runExcel(undefined, (context) => formatSheet(context, id, dress));
  }

  async growTable(tableName: string, address: string, headings: readonly string[]): Promise<void> {
    await runExcel(address, (context) => growTable(context, tableName, address, headings));
  }

  async shrinkTable(tableName: string, address: string): Promise<void> {
    await runExcel(address, (context) => shrinkTable(context, tableName, address));
  }

  async readSetting(key: string): Promise<unknown> {
    return runExcel(undefined, (context) => readSetting(context, key));
  }

  async writeSetting(key: string, value: unknown): Promise<void> {
    await runExcel(undefined, (context) => writeSetting(context, key, value));
  }
}

async function readSelected(most?: number): Promise<RangeReading> {
  return runExcel(undefined, async (context) => {
    const range = context.workbook.getSelectedRange();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.load("name");
    await context.sync();
    return readCells(context, { sheet, area: areaOf(range, sheet.name) }, most);
  });
}

function onSheet<T extends { readonly area: Parameters<typeof isOnSheet>[0] }>(located: T): T {
  if (isOnSheet(located.area)) return located;
  throw new WorkbookError("invalid-address", "The cells lie beyond the sheet's edge.", formatAddress(located.area));
}
