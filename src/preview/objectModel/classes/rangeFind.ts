import { RichError } from "../../protocol/richError";
import type { Area } from "../../workbook/model";
import { intersect } from "../../workbook/address";
import type { ExcelHost } from "../excelHost";
import { text } from "../values";

interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

/** The first cell, row by row, whose formula or constant has the text. */
export function findText(host: ExcelHost, area: Area, sought: unknown, criteria: unknown): Area | undefined {
  const { completeMatch = false, matchCase = false, searchDirection = "Forward" } = (criteria ?? {}) as SearchCriteria;
  if (searchDirection !== "Forward") throw new RichError("NotImplemented", "The preview does not implement Range.find backwards.");
  const used = host.model.usedArea(area.sheetId, true);
  const searched = used && intersect(used, area);
  if (!searched) return undefined;
  const fold = (value: unknown): string => (matchCase ? String(value) : String(value).toLowerCase());
  const target = fold(text(sought));
  const matches = (value: unknown): boolean => (completeMatch ? fold(value) === target : fold(value).includes(target));
  for (const [row, cells] of host.model.formulas(searched).entries()) {
    const column = cells.findIndex((cell) => cell !== "" && matches(cell));
    if (column >= 0) return { sheetId: searched.sheetId, row: searched.row + row, column: searched.column + column, rowCount: 1, columnCount: 1 };
  }
  return undefined;
}
