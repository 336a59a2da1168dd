import { parseRectangle, splitSheetName } from "../workbook/address";
import type { Area, WorkbookModel } from "../workbook/model";

/** An address such as `Reps!D9:D25`; without a sheet the active one is meant. */
export function areaAt(model: WorkbookModel, address: string): Area {
  const { sheetName, local } = splitSheetName(address);
  const sheet = model.sheets().find(({ id, name }) => (sheetName === undefined ? id === model.activeSheetId() : name === sheetName));
  const rectangle = parseRectangle(local);
  if (!sheet || !rectangle) throw new Error(`${address} is no address in this workbook.`);
  return { sheetId: sheet.id, ...rectangle };
}
