import { ObjectMatrix } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import type { BaseReferenceObject } from "@univerjs/engine-formula";

export interface Bounds {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

type Cells = ObjectMatrix<Nullable<ICellData>>;

/**
 * The cells of a reference while formulas are being calculated: what this calculation has already computed, then spills, then stored cells.
 * The same layers as the reference's own getCellData, which builds two matrices for every cell it reads.
 */
export class CellGrid {
  private readonly computed: Cells | undefined;
  private readonly computedSpills: Cells | undefined;
  private readonly spills: Cells | undefined;
  private readonly stored: Cells | undefined;
  private readonly replaced: readonly Bounds[];

  constructor(private readonly reference: BaseReferenceObject) {
    this.computed = reference.getCurrentRuntimeSheetData() ?? undefined;
    this.computedSpills = reference.getCurrentRuntimeActiveArrayFormulaCellData() ?? undefined;
    this.spills = reference.getCurrentActiveArrayFormulaCellData() ?? undefined;
    this.stored = reference.getCurrentActiveSheetData()?.cellData as Cells | undefined;
    this.replaced = replacedSpills(reference);
  }

  at(row: number, column: number): Nullable<ICellData> {
    const computed = this.computed?.getValue(row, column) || this.computedSpills?.getValue(row, column) || this.reference.getRuntimeFeatureCellValue(row, column);
    if (computed) return computed;
    const spilled = this.spills?.getValue(row, column);
    if (spilled) return this.replaced.some((bounds) => isInside(bounds, row, column)) ? null : spilled;
    return this.stored?.getValue(row, column);
  }

  /** Whole columns and rows end with the sheet's grid; cut to what is used, so that A:A is not a million cells. */
  bounds(): Bounds {
    const range = this.reference.getRangePosition();
    const { startRow, endRow, startColumn, endColumn } = this.reference.getRangeData();
    const lastRow = this.reference.getActiveSheetRowCount() - 1;
    const lastColumn = this.reference.getActiveSheetColumnCount() - 1;
    const isWholeColumn = Number.isNaN(startRow) || Number.isNaN(endRow) || (startRow === 0 && endRow >= lastRow);
    const isWholeRow = Number.isNaN(startColumn) || Number.isNaN(endColumn) || (startColumn === 0 && endColumn >= lastColumn);
    if (!isWholeColumn && !isWholeRow) return range;
    const used = this.usedEnd();
    return {
      startRow: range.startRow,
      startColumn: range.startColumn,
      endRow: isWholeColumn ? Math.max(range.startRow, Math.min(range.endRow, used.row)) : range.endRow,
      endColumn: isWholeRow ? Math.max(range.startColumn, Math.min(range.endColumn, used.column)) : range.endColumn,
    };
  }

  private usedEnd(): { row: number; column: number } {
    const end = { row: 0, column: 0 };
    for (const layer of [this.stored, this.spills, this.computed, this.computedSpills]) {
      layer?.forValue((row, column, cell) => {
        if (cell?.v === undefined && cell?.f === undefined) return;
        end.row = Math.max(end.row, row);
        end.column = Math.max(end.column, column);
      });
    }
    return end;
  }
}

/** Where a spill stood before; its anchor has been computed anew in this calculation. */
function replacedSpills(reference: BaseReferenceObject): Bounds[] {
  const before = new ObjectMatrix<Bounds>(reference.getCurrentActiveArrayFormulaRange() ?? {});
  const now = new ObjectMatrix<Bounds>(reference.getCurrentRuntimeActiveArrayFormulaRange() ?? {});
  const result: Bounds[] = [];
  before.forValue((row, column, bounds) => {
    if (bounds && now.getValue(row, column)) result.push(bounds);
  });
  return result;
}

function isInside(bounds: Bounds, row: number, column: number): boolean {
  return row >= bounds.startRow && row <= bounds.endRow && column >= bounds.startColumn && column <= bounds.endColumn;
}
