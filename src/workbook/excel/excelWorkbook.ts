import { formatAddress } from "../address";
import { isOnSheet } from "../area";
import { findObstacles, footprintArea } from "../findObstacles";
import { selectionPreviewCells, WorkbookError } from "../workbook";
import type { CellBlock, Obstacle, RangeReading, TableReading, Workbook } from "../workbook";
import { inSequence } from "./chunks";
import { areaOf, locate, rangeOf } from "./locate";
import { readCells } from "./readCells";
import { readSurroundings } from "./readSurroundings";
import { readTables } from "./readTables";
import { runExcel } from "./runExcel";
import { watchSelection } from "./selectionWatch";
import { writeBlock } from "./writeCells";

/**
 * The port over Office.js: the only place that talks to Excel. Needs ExcelApi 1.14 and nothing above it.
 *
 * Every call is a conversation of its own, so it holds nothing between calls and any number may exist.
 */
export class ExcelWorkbook implements Workbook {
  async readSelection(): Promise<RangeReading> {
    return readSelected();
  }

  async read(address: string): Promise<RangeReading> {
    return runExcel(address, async (context) => readCells(context, onSheet(await locate(context, address))));
  }

  async readTables(address: string): Promise<readonly TableReading[]> {
    return runExcel(address, async (context) => readTables(context, onSheet(await locate(context, address))));
  }

  async watchSelection(onSelection: (selection: RangeReading) => void, onProblem: (problem: WorkbookError) => void): Promise<() => Promise<void>> {
    return watchSelection({ read: () => readSelected(selectionPreviewCells), onSelection, onProblem });
  }

  async select(address: string): Promise<void> {
    await runExcel(address, async (context) => {
      const { sheet, area } = onSheet(await locate(context, address));
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
    await inSequence(blocks, (block) => runExcel(block.address, (context) => writeBlock(context, block)));
  }

  async readSetting(key: string): Promise<unknown> {
    return runExcel(undefined, async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key);
      setting.load("value");
      await context.sync();
      return setting.isNullObject ? undefined : parsed(setting.value);
    });
  }

  /** Stored as JSON text: the one form that every Excel gives back unchanged. */
  async writeSetting(key: string, value: unknown): Promise<void> {
    await runExcel(undefined, async (context) => {
      const settings = context.workbook.settings;
      if (value === undefined) {
        const setting = settings.getItemOrNullObject(key);
        setting.load("key");
        await context.sync();
        if (!setting.isNullObject) setting.delete();
      } else {
        settings.add(key, JSON.stringify(value));
      }
      await context.sync();
    });
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

function parsed(stored: unknown): unknown {
  return typeof stored === "string" ? (JSON.parse(stored) as unknown) : stored;
}
