import { ValueType } from "exceljs";
import type { CellSnapshot, TableSnapshot } from "../workbook/snapshot";
import { addressOf, areaOf, covers, positionOf } from "./address";
import { cellStyleOf } from "./cellStyle";
import { shiftFormula } from "./formula/shift";
import { typedFormula } from "./formula/typedFormula";
import { numberFormatId, type FileCell, type FileRow } from "./lean";
import { isDateFormat } from "./numberFormats";
import type { Palette } from "./palette";
import type { StyleList } from "./styleList";

/** What the cells of a whole file share. */
export interface FileLook {
  readonly styles: StyleList;
  readonly palette: Palette;
  readonly numberFormats: ReadonlyMap<number, string>;
  readonly isFrom1904: boolean;
}

/** Days between the two ways of counting them. */
const daysTo1904 = 1462;

export function cellsOf(rows: readonly FileRow[], tables: readonly TableSnapshot[], look: FileLook): CellSnapshot[] {
  const cells = rows.flatMap((row) => row.cells);
  const masters = new Map(cells.map((cell) => [cell.address, cell]));
  const isSpilled = spilledCells(cells);
  return cells.flatMap((cell) => {
    const position = positionOf(cell.address);
    const { numberFormat, style } = styleOf(cell, look);
    const isOwn = !isSpilled(cell.address, position);
    const formula = isOwn ? formulaOf(cell, masters, tables.find(({ area }) => covers(area, position))) : undefined;
    const value = isOwn ? valueOf(cell, look.isFrom1904 && numberFormat !== undefined && isDateFormat(numberFormat)) : undefined;
    if (formula === undefined && value === undefined && style === undefined) return [];
    return [
      {
        ...position,
        ...(value !== undefined && { value }),
        ...(formula !== undefined && { formula }),
        ...(formula !== undefined && cell.shareType === "array" && { isArray: true }),
        ...(style !== undefined && { style }),
      },
    ];
  });
}

/** Tells the cells that an array formula fills: the file keeps their last values, the formula computes them again. */
function spilledCells(cells: readonly FileCell[]): (address: string, position: { row: number; column: number }) => boolean {
  const arrays = cells.filter(({ shareType, ref }) => shareType === "array" && ref?.includes(":"));
  const areas = arrays.map(({ address, ref = "" }) => ({ address, area: areaOf(ref) }));
  const size = ({ area }: (typeof areas)[number]): number => area.rowCount * area.columnCount;
  const filled = new Set<string>();
  for (const { address, area } of areas.filter((each) => size(each) <= 100_000)) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) filled.add(addressOf(row, column));
    }
    filled.delete(address);
  }
  const large = areas.filter((each) => size(each) > 100_000);
  return (address, position) => filled.has(address) || large.some((array) => array.address !== address && covers(array.area, position));
}

function styleOf(cell: FileCell, { styles, palette, numberFormats }: FileLook): { numberFormat: string | undefined; style: number | undefined } {
  const fileStyle = cell.style ?? {};
  const numberFormat = numberFormats.get(numberFormatId(fileStyle));
  return { numberFormat, style: styles.indexOf(cellStyleOf(fileStyle, numberFormat, palette)) };
}

function formulaOf(cell: FileCell, cells: ReadonlyMap<string, FileCell>, table: TableSnapshot | undefined): string | undefined {
  if (cell.type !== ValueType.Formula) return undefined;
  const master = cell.sharedFormula === undefined ? undefined : cells.get(cell.sharedFormula);
  const formula = cell.formula ?? (master?.formula === undefined ? undefined : movedFrom(master, cell));
  return formula === undefined || formula === "" ? undefined : `=${typedFormula(formula, table)}`;
}

function movedFrom(master: FileCell, cell: FileCell): string {
  const from = positionOf(master.address);
  const to = positionOf(cell.address);
  return shiftFormula(master.formula ?? "", to.row - from.row, to.column - from.column);
}

function valueOf(cell: FileCell, isDayFrom1904: boolean): string | number | boolean | undefined {
  const value = plain(cell.type === ValueType.Formula ? cell.result : cell.value);
  return isDayFrom1904 && typeof value === "number" ? value + daysTo1904 : value;
}

/** Rich text and errors as their texts. */
function plain(value: unknown): string | number | boolean | undefined {
  if (typeof value === "string" || typeof value === "boolean") return value === "" ? undefined : value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== "object" || value === null) return undefined;
  if ("error" in value) return String(value.error);
  if ("richText" in value && Array.isArray(value.richText)) return value.richText.map(({ text }: { text?: string }) => text ?? "").join("");
  return undefined;
}
