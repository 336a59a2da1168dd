import { BooleanNumber, CellValueType, numfmt } from "@univerjs/core";
import type { ICellData, IStyleData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area, CellValue, CellValueType as ValueType } from "../model";
import { toArea } from "./engine";
import type { Engine } from "./engine";
import { isErrorText } from "./errors";

type Bounds = { startRow: number; endRow: number; startColumn: number; endColumn: number };
type Matrix<T> = Record<number, Record<number, T> | undefined> | undefined;

/** Typed values: what is stored in the cells, and over it what formulas have spilled. Never texts made by number formats. */
export class CellReader {
  constructor(private readonly engine: Engine) {}

  /** The stored cell; where it holds nothing, the spilled one. */
  cell(sheetId: string, row: number, column: number): ICellData | undefined {
    const stored = this.stored(sheetId, row, column);
    if (stored && (stored.f || stored.si || (stored.v !== undefined && stored.v !== null && stored.v !== ""))) return stored;
    return this.spilled(sheetId, row, column) ?? stored;
  }

  stored(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.engine.sheet(sheetId).getCellRaw(row, column) ?? undefined;
  }

  value(sheetId: string, row: number, column: number): CellValue {
    return valueOf(this.cell(sheetId, row, column));
  }

  type(sheetId: string, row: number, column: number): ValueType {
    const cell = this.cell(sheetId, row, column);
    const value = valueOf(cell);
    if (typeof value === "number") return "Double";
    if (typeof value === "boolean") return "Boolean";
    if (isErrorText(value) && cell?.t !== CellValueType.FORCE_STRING) return "Error";
    return value !== "" || cell?.f || cell?.si ? "String" : "Empty";
  }

  text(sheetId: string, row: number, column: number): string {
    const value = this.value(sheetId, row, column);
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    const pattern = this.style(sheetId, row, column)?.n?.pattern || "General";
    if (pattern === "General" && typeof value === "string") return value;
    try {
      return numfmt.format(pattern, value, { throws: false });
    } catch {
      return String(value);
    }
  }

  style(sheetId: string, row: number, column: number): IStyleData | undefined {
    const sheet = this.engine.sheet(sheetId);
    return sheet.getComposedCellStyle(row, column) ?? undefined;
  }

  formulaText(sheetId: string, row: number, column: number): string | undefined {
    const cell = this.stored(sheetId, row, column);
    if (!cell?.f && !cell?.si) return undefined;
    return this.formulas.getFormulaStringByCell(row, column, sheetId, this.engine.unitId) ?? undefined;
  }

  isUnlocked(sheetId: string, row: number, column: number): boolean {
    return this.stored(sheetId, row, column)?.custom?.unlocked === true;
  }

  /** The area that the formula at this cell fills; undefined unless it is larger than the cell. */
  spillFrom(sheetId: string, row: number, column: number): Area | undefined {
    const bounds = this.spillRanges(sheetId)?.[row]?.[column];
    const isShown = bounds && this.stored(sheetId, row, column)?.v !== "#SPILL!" && (bounds.endRow > bounds.startRow || bounds.endColumn > bounds.startColumn);
    return isShown ? toArea(sheetId, bounds) : undefined;
  }

  spillAnchor(sheetId: string, row: number, column: number): Area | undefined {
    if (!this.spilled(sheetId, row, column)) return undefined;
    const area = this.spills(sheetId).find((spill) => row >= spill.row && row < spill.row + spill.rowCount && column >= spill.column && column < spill.column + spill.columnCount);
    return area && (area.row !== row || area.column !== column) ? { ...area, rowCount: 1, columnCount: 1 } : undefined;
  }

  /** Every spill on the sheet, anchor included. */
  spills(sheetId: string): Area[] {
    const ranges = this.spillRanges(sheetId) ?? {};
    return Object.entries(ranges).flatMap(([row, columns]) =>
      Object.keys(columns ?? {}).flatMap((column) => this.spillFrom(sheetId, Number(row), Number(column)) ?? []),
    );
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined {
    const bounds = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
    const include = (area: Bounds): void => {
      bounds.startRow = Math.min(bounds.startRow, area.startRow);
      bounds.endRow = Math.max(bounds.endRow, area.endRow);
      bounds.startColumn = Math.min(bounds.startColumn, area.startColumn);
      bounds.endColumn = Math.max(bounds.endColumn, area.endColumn);
    };
    this.engine.sheet(sheetId).getCellMatrix().forValue((row, column, cell) => {
      const hasContent = cell && (valueOf(cell) !== "" || cell.f || cell.si);
      if (hasContent || (!valuesOnly && cell?.s)) include({ startRow: row, endRow: row, startColumn: column, endColumn: column });
    });
    for (const spill of this.spills(sheetId)) {
      include({ startRow: spill.row, endRow: spill.row + spill.rowCount - 1, startColumn: spill.column, endColumn: spill.column + spill.columnCount - 1 });
    }
    return bounds.endRow < 0 ? undefined : toArea(sheetId, bounds);
  }

  isHidden(hidden: BooleanNumber | undefined): boolean {
    return hidden === BooleanNumber.TRUE;
  }

  private spilled(sheetId: string, row: number, column: number): ICellData | undefined {
    const data = this.formulas.getArrayFormulaCellData()[this.engine.unitId]?.[sheetId] as Matrix<ICellData>;
    return data?.[row]?.[column] ?? undefined;
  }

  private spillRanges(sheetId: string): Matrix<Bounds> {
    return this.formulas.getArrayFormulaRange()[this.engine.unitId]?.[sheetId] as Matrix<Bounds>;
  }

  private get formulas(): FormulaDataModel {
    return this.engine.injector.get(FormulaDataModel);
  }
}

export function valueOf(cell: ICellData | null | undefined): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (cell?.t === CellValueType.NUMBER && value !== "") return Number(value);
  return value;
}
