import type { ExcelServer } from "../objectModel/createExcelServer";
import type { SheetExtras } from "../objectModel/sheetExtras";
import type { CellValue, WorkbookModel } from "../workbook/model";
import { areaAt } from "./areaAt";
import type { PreviewFaults } from "./faults";

/** What the end-to-end tests, the bench and a curious developer find at `window.salesheetPreview`. Addresses are like `Reps!D9:D25`. */
export interface PreviewHandle {
  readonly isReady: boolean;
  readonly model: WorkbookModel;
  readonly server: ExcelServer;
  readonly faults: PreviewFaults;
  settled(): Promise<void>;
  values(address: string): CellValue[][];
  formulas(address: string): CellValue[][];
  select(address: string): void;
  type(address: string, input: CellValue): void;
  snapshot(): Record<string, { values: CellValue[][]; formulas: CellValue[][]; extras: ReturnType<SheetExtras["snapshot"]> }>;
  /** Members that the add-in asked for and did not get, with the reason. */
  unanswered(): string[];
}

export function previewHandle(model: WorkbookModel, server: ExcelServer, faults: PreviewFaults): PreviewHandle {
  return {
    isReady: true,
    model,
    server,
    faults,
    settled: () => model.whenSettled(),
    values: (address) => model.values(areaAt(model, address)),
    formulas: (address) => model.formulas(areaAt(model, address)),
    select: (address) => model.select(areaAt(model, address)),
    type: (address, input) => model.write(areaAt(model, address), [[input]]),
    snapshot: () =>
      Object.fromEntries(
        model.sheets().map((sheet) => {
          const area = model.usedArea(sheet.id, true);
          return [sheet.name, { values: area ? model.values(area) : [], formulas: area ? model.formulas(area) : [], extras: server.extras.snapshot(sheet.id) }];
        }),
      ),
    unanswered: () => [...server.unimplemented.keys()],
  };
}
