import type { WorkbookModel } from "../../../../src/preview/workbook/model";

/** A new workbook "Toy.xlsx" with one empty sheet "Sheet1". */
export type OpenWorkbook = () => Promise<WorkbookModel>;
