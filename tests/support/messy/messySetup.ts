import type { WorkbookSetup } from "../../workbook/workbookSetup";
import type { MessyWorkbook } from "./messy";

/** A messy workbook as the adapters are given it: texts stay texts, whatever they look like. */
export function messySetup({ sheets }: MessyWorkbook): WorkbookSetup {
  return {
    sheets: sheets.map(({ name, rows, merges, numberFormats }) => ({
      name, merges, numberFormats: Object.fromEntries(numberFormats),
      rows: rows.map((cells) => cells.map((cell) => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell))),
    })),
  };
}
