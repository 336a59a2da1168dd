import { BatchInterpreter } from "../protocol/batch";
import type { ClassTable, ClassTables, HostObject } from "../protocol/classTable";
import type { HostProfile, ObjectModelDescription } from "../protocol/description";
import { FaultSwitchboard } from "../protocol/faults";
import { RichApiGateway } from "../protocol/gateway";
import { RichError } from "../protocol/richError";
import { internalServiceClass, internalServices } from "../protocol/internalServices";
import { WorkbookRefusal, type WorkbookModel } from "../workbook/model";
import { applicationClass, cultureInfoClass, numberFormatInfoClass, runtimeClass } from "./classes/application";
import { autoFilterClass } from "./classes/autoFilter";
import { chartPartClasses } from "./classes/chartParts";
import { chartClass, chartCollectionClass, chartSeriesClass, chartSeriesCollectionClass } from "./classes/charts";
import { conditionalFormatClass, conditionalFormatCollectionClass, conditionalFormatPartClasses } from "./classes/conditionalFormats";
import { namedItemClass, namedItemCollectionClass } from "./classes/names";
import { headerFooterClasses, pageLayoutClass } from "./classes/pageLayout";
import { rangeClass } from "./classes/range";
import { rangeAreasClass, rangeCollectionClass } from "./classes/rangeAreas";
import { rangeBorderClass, rangeBorderCollectionClass } from "./classes/rangeBorders";
import { formatProtectionClass, rangeFillClass, rangeFontClass, rangeFormatClass } from "./classes/rangeFormat";
import { settingClass, settingCollectionClass } from "./classes/settings";
import { worksheetFreezePanesClass, worksheetProtectionClass } from "./classes/sheetParts";
import { tableClass } from "./classes/table";
import { tableCollectionClass, tableScopedCollectionClass } from "./classes/tableCollection";
import { tableColumnClass, tableColumnCollectionClass } from "./classes/tableColumns";
import { tableRowClass, tableRowCollectionClass } from "./classes/tableRowsClasses";
import { singleton, workbookClass } from "./classes/workbook";
import { worksheetClass } from "./classes/worksheet";
import { worksheetCollectionClass } from "./classes/worksheetCollection";
import { EventPump, heldRanges } from "./eventPump";
import { ExcelHost } from "./excelHost";
import type { RangeObject } from "./objects";
import type { SheetExtras } from "./sheetExtras";

export interface ExcelServerOptions {
  readonly model: WorkbookModel;
  readonly description: ObjectModelDescription;
  readonly profile: HostProfile;
  readonly locale?: string;
  /** Settings that the workbook brings along, key -> JSON text. The map is written to. */
  readonly settings?: Map<string, string>;
  /** More objects that the client asks for by name, with their classes, such as the custom-function service. */
  readonly services?: Readonly<Record<string, HostObject>>;
  readonly serviceClasses?: readonly (readonly [string, ClassTable<HostObject>])[];
}

/** The server half of Excel over one workbook: batches in, answers and events out. */
export interface ExcelServer {
  readonly gateway: RichApiGateway;
  readonly interpreter: BatchInterpreter;
  readonly faults: FaultSwitchboard;
  readonly events: EventPump;
  readonly settings: Map<string, string>;
  readonly profile: HostProfile;
  /** Charts and the like, for who draws them. */
  readonly extras: SheetExtras;
  /** Members that were asked for and not answered: "Worksheet.charts" -> how often. Empty in a healthy run. */
  readonly unimplemented: ReadonlyMap<string, number>;
  /** Forgets what the add-in held: to be called when its frame is loaded anew. */
  reset(): void;
  dispose(): void;
}

export function createExcelServer(options: ExcelServerOptions): ExcelServer {
  const settings = options.settings ?? new Map<string, string>();
  const host = new ExcelHost(options.model, options.profile, options.locale ?? "en-US", settings);
  const held = (): Iterable<RangeObject> => heldRanges(host, interpreter);
  const interpreter: BatchInterpreter = new BatchInterpreter({
    description: options.description,
    tables: excelClasses(host, held, options.serviceClasses ?? []),
    profile: options.profile,
    root: singleton("Workbook"),
    services: { ...internalServices, ...options.services },
    beforeRead: () => options.model.whenCalculated(),
    translateError,
  });
  const faults = new FaultSwitchboard();
  const events = new EventPump(host, interpreter);
  return {
    gateway: new RichApiGateway(interpreter, faults),
    interpreter,
    faults,
    events,
    settings,
    profile: options.profile,
    extras: host.extras,
    unimplemented: interpreter.unimplemented,
    reset: () => {
      interpreter.references.clear();
      host.events.clear();
    },
    dispose: () => events.dispose(),
  };
}

function excelClasses(host: ExcelHost, held: () => Iterable<RangeObject>, services: readonly (readonly [string, ClassTable<HostObject>])[]): ClassTables {
  return new Map([
    workbookClass(host), applicationClass(host), cultureInfoClass(host), numberFormatInfoClass(host), runtimeClass(host),
    worksheetCollectionClass(host), worksheetClass(host), worksheetProtectionClass(host), worksheetFreezePanesClass(host), autoFilterClass(host),
    rangeClass(host, held), rangeAreasClass(host), rangeCollectionClass(),
    rangeFormatClass(host), rangeFillClass(host), rangeFontClass(host), formatProtectionClass(host), rangeBorderCollectionClass(), rangeBorderClass(host),
    tableCollectionClass(host), tableScopedCollectionClass(host), tableClass(host),
    tableColumnCollectionClass(host), tableColumnClass(host), tableRowCollectionClass(host), tableRowClass(host),
    namedItemCollectionClass(host), namedItemClass(host), settingCollectionClass(host), settingClass(host),
    chartCollectionClass(host), chartClass(host), chartSeriesCollectionClass(), chartSeriesClass(host), ...chartPartClasses(host),
    conditionalFormatCollectionClass(host), conditionalFormatClass(host), ...conditionalFormatPartClasses(host), pageLayoutClass(host), ...headerFooterClasses(host),
    internalServiceClass(), ...services,
  ]);
}

function translateError(error: unknown): RichError | undefined {
  return error instanceof WorkbookRefusal ? new RichError(error.code, error.message) : undefined;
}
