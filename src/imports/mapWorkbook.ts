import { describeRegion } from "./describeRegion";
import { outlines } from "./layout/outlines";
import type { SheetGrid } from "./sheetGrid";
import { withScaleQuestions } from "./units/scaleQuestions";
import type { SheetMap, WorkbookMap } from "./workbookMap";

/**
 * Finds its way in a workbook: the tables on every sheet, what each column is and what must be asked before they are used.
 *
 * @param grids - The used range of every sheet.
 */
export function mapWorkbook(grids: readonly SheetGrid[]): WorkbookMap {
  const sheets = grids.map((grid): SheetMap => ({
    sheetId: grid.id, sheetName: grid.name, isVisible: grid.isVisible,
    regions: outlines(grid).map((outline, index) => describeRegion(grid, outline, `${grid.id}#${outline.tableId ?? index}`)),
  }));
  return { sheets: withScaleQuestions(sheets) };
}
