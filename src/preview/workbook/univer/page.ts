import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import type { WorkbookSnapshot } from "../snapshot";
import type { PluginEntry, PreviewLocale } from "./engine";
import { assemble } from "./parts";
import type { FunctionSettings } from "./parts";
import { SheetView } from "./sheetView";
import { loadTexts } from "./texts";
import { UniverWorkbook } from "./univerWorkbook";

export interface PageSettings extends FunctionSettings {
  readonly container: HTMLElement;
  readonly locale?: PreviewLocale;
  readonly darkMode?: boolean;
}

/** The workbook with its grid in the page. Resolves when every native formula has been calculated; custom functions may still show #BUSY!. */
export async function createUniverPage(snapshot: WorkbookSnapshot, settings: PageSettings): Promise<{ readonly model: UniverWorkbook; readonly view: SheetView }> {
  const { container, locale = "en-US", darkMode = false } = settings;
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: true, formulaBar: true, footer: {}, contextMenu: true }),
    UniverSheetsTablePreset(), UniverSheetsConditionalFormattingPreset(), UniverSheetsDataValidationPreset(), UniverSheetsFilterPreset(), UniverSheetsSortPreset(), UniverSheetsNotePreset(),
  ];
  const plugins = presets.map((preset) => preset.plugins as unknown as PluginEntry[]);
  const parts = await assemble({ plugins, locale, darkMode, texts: await loadTexts(locale) }, snapshot, settings);
  return { model: new UniverWorkbook(parts), view: new SheetView(parts.engine, container) };
}
