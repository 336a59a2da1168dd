import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { WorkbookSnapshot } from "../snapshot";
import type { PluginEntry } from "./engine";
import { assemble } from "./parts";
import type { FunctionSettings } from "./parts";
import { UniverWorkbook } from "./univerWorkbook";

/** The same workbook without a page, for Node: what contract tests run against. */
export async function createUniverWorkbook(snapshot: WorkbookSnapshot, settings: FunctionSettings): Promise<UniverWorkbook> {
  const plugins = [UniverSheetsNodeCorePreset().plugins as unknown as PluginEntry[], [UniverSheetsTablePlugin, UniverSheetsNumfmtPlugin] as unknown as PluginEntry[]];
  return new UniverWorkbook(await assemble({ plugins }, snapshot, settings));
}

export type { FunctionSettings, UniverWorkbook };
