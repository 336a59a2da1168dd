import { WorkbookError } from "./workbook";

/** Cells that cannot be selected, because their sheet is hidden. */
export function hiddenSheet(name: string, address: string): WorkbookError {
  return new WorkbookError("sheet-hidden", `The sheet "${name}" is hidden.`, address);
}
