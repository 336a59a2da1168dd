import type { Area } from "../../workbook/model";
import type { ExcelHost } from "../excelHost";
import { usedWithin } from "./rangeFinders";

const pixelsPerCharacter = 7;
const padding = 8;

/** Sets each column as wide as its longest text. An estimate: Excel measures with the font. */
export function autofitColumns(host: ExcelHost, area: Area): void {
  const used = usedWithin(host, area, true);
  if (!used) return;
  const texts = host.model.texts(used);
  for (let column = 0; column < used.columnCount; column++) {
    const longest = texts.reduce((length, cells) => Math.max(length, cells[column].length), 0);
    if (longest > 0) host.model.setColumnWidth({ ...used, column: used.column + column, columnCount: 1 }, longest * pixelsPerCharacter + padding);
  }
}
