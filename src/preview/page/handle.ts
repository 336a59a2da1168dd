import { parseRectangle, splitSheetName } from "../workbook/address";
import type { ExcelServer } from "../objectModel/createExcelServer";
import type { Area, CellValue, WorkbookModel } from "../workbook/model";

/** What the end-to-end tests, the bench and a curious developer find at `window.salesheetPreview`. Addresses are like `Reps!D9:D25`. */
export interface PreviewHandle {
  readonly isReady: boolean;
  readonly model: WorkbookModel;
  readonly server: ExcelServer;
  settled(): Promise<void>;
  values(address: string): CellValue[][];
  formulas(address: string): CellValue[][];
  select(address: string): void;
  type(address: string, input: CellValue): void;
  snapshot(): Record<string, { values: CellValue[][]; formulas: CellValue[][] }>;
  /** Members that the add-in asked for and did not get, with the reason. */
  unanswered(): string[];
}

export function previewHandle(model: WorkbookModel, server: ExcelServer): PreviewHandle {
  return {
    isReady: true,
    model,
    server,
    settled: () => model.whenSettled(),
    values: (address) => model.values(areaAt(model, address)),
    formulas: (address) => model.formulas(areaAt(model, address)),
    select: (address) => model.select(areaAt(model, address)),
    type: (address, input) => model.write(areaAt(model, address), [[input]]),
    snapshot: () =>
      Object.fromEntries(
        model.sheets().map((sheet) => {
          const area = model.usedArea(sheet.id, true);
          return [sheet.name, { values: area ? model.values(area) : [], formulas: area ? model.formulas(area) : [] }];
        }),
      ),
    unanswered: () => [...server.unimplemented.keys()],
  };
}

function areaAt(model: WorkbookModel, address: string): Area {
  const { sheetName, local } = splitSheetName(address);
  const sheet = model.sheets().find(({ id, name }) => (sheetName === undefined ? id === model.activeSheetId() : name === sheetName));
  const rectangle = parseRectangle(local);
  if (!sheet || !rectangle) throw new Error(`${address} is no address in this workbook.`);
  return { sheetId: sheet.id, ...rectangle };
}
