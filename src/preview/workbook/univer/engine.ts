import { ICommandService, IUniverInstanceService, LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import type { IExecutionOptions, ILocales, Injector, IWorkbookData, Plugin, PluginCtor, Workbook, Worksheet } from "@univerjs/core";
import { WorkbookRefusal } from "../model";
import type { Area } from "../model";

/** A plug-in class, alone or with its settings, as a preset of the engine lists it. */
export type PluginEntry = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown];

export type PreviewLocale = "en-US" | "zh-CN" | "zh-TW";

export interface EngineSettings {
  /** One list per preset. Presets share plug-ins; the last entry of a plug-in wins. */
  readonly plugins: readonly (readonly PluginEntry[])[];
  readonly locale?: PreviewLocale;
  readonly texts?: ILocales[LocaleType];
  readonly darkMode?: boolean;
}

const localeTypes: Record<PreviewLocale, LocaleType> = { "en-US": LocaleType.EN_US, "zh-CN": LocaleType.ZH_CN, "zh-TW": LocaleType.ZH_TW };

/** The running spreadsheet engine with one workbook in it; everything else in this folder works through it. */
export class Engine {
  private constructor(
    private readonly univer: Univer,
    readonly injector: Injector,
    readonly commands: ICommandService,
    private opened: Workbook | undefined,
  ) {}

  /** Starts the engine without a workbook, so that listeners can be placed before the engine's own. */
  static start(settings: EngineSettings): Engine {
    const locale = localeTypes[settings.locale ?? "en-US"];
    const univer = new Univer({
      locale,
      locales: { [locale]: settings.texts ?? {} },
      logLevel: LogLevel.ERROR,
      darkMode: settings.darkMode ?? false,
    });
    const entries = new Map<string, readonly [PluginCtor<Plugin>, unknown]>();
    for (const entry of settings.plugins.flat()) {
      const [plugin, options] = isConfigured(entry) ? entry : [entry, undefined];
      entries.set(plugin.pluginName, [plugin, options]);
    }
    for (const [plugin, options] of entries.values()) univer.registerPlugin(plugin, options as never);
    const injector = univer.__getInjector();
    return new Engine(univer, injector, injector.get(ICommandService), undefined);
  }

  open(data: Partial<IWorkbookData>): void {
    this.opened = this.univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    // The undo history belongs to the focused workbook, which a page focuses by itself.
    this.injector.get(IUniverInstanceService).focusUnit(this.opened.getUnitId());
  }

  get workbook(): Workbook {
    if (!this.opened) throw new WorkbookRefusal("InvalidOperation", "No workbook is open.");
    return this.opened;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new WorkbookRefusal("ItemNotFound", "The sheet does not exist.");
    return sheet;
  }

  run(commandId: string, parameters: object, options?: IExecutionOptions): void {
    this.commands.syncExecuteCommand(commandId, parameters, options);
  }

  /** For the commands that the engine declares async although they do all their work before the first await. */
  runAsyncCommand(commandId: string, parameters: object): void {
    void this.commands.executeCommand(commandId, parameters);
  }

  target(sheetId: string): { unitId: string; subUnitId: string } {
    return { unitId: this.unitId, subUnitId: sheetId };
  }

  dispose(): void {
    this.univer.dispose();
  }
}

function isConfigured(entry: PluginEntry): entry is readonly [PluginCtor<Plugin>, unknown] {
  return Array.isArray(entry);
}

/** The engine's rectangles are inclusive at both ends. */
export function toRange(area: Area): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
  return { startRow: area.row, endRow: area.row + area.rowCount - 1, startColumn: area.column, endColumn: area.column + area.columnCount - 1 };
}

export function toArea(sheetId: string, range: { startRow: number; endRow: number; startColumn: number; endColumn: number }): Area {
  return { sheetId, row: range.startRow, column: range.startColumn, rowCount: range.endRow - range.startRow + 1, columnCount: range.endColumn - range.startColumn + 1 };
}

export function overlap(a: Area, b: Area): boolean {
  return a.sheetId === b.sheetId && a.row < b.row + b.rowCount && b.row < a.row + a.rowCount && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;
}

export function contains(outer: Area, inner: Area): boolean {
  return outer.sheetId === inner.sheetId && inner.row >= outer.row && inner.column >= outer.column && inner.row + inner.rowCount <= outer.row + outer.rowCount && inner.column + inner.columnCount <= outer.column + outer.columnCount;
}
