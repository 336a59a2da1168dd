import { cellAt, formatAt, isBlank } from "../layout/cells";
import type { Meaning } from "../meanings/meaning";
import type { Cell, SheetGrid } from "../sheetGrid";
import type { ColumnMap, Region, WorkbookMap } from "../workbookMap";
import { placesOf, type DataCode, type Finding, type Place, type Severity } from "./finding";

/** A region with its cells, as the checks read it; rows and columns are absolute. */
export class DataRegion {
  /** Rows with data: no totals, no blank ones. */
  readonly rows: readonly number[];

  constructor(readonly grid: SheetGrid, readonly region: Region) {
    const left = new Set([...region.skippedRows, ...region.totals.map(({ row }) => row)]);
    const rows: number[] = [];
    for (let row = region.firstRow; row <= region.lastRow; row++) if (!left.has(row)) rows.push(row);
    this.rows = rows;
  }

  cell(row: number, column: number): Cell {
    return cellAt(this.grid, row - this.grid.row, column - this.grid.column);
  }

  format(row: number, column: number): string {
    return formatAt(this.grid, row - this.grid.row, column - this.grid.column);
  }

  /** "" where the cell holds no formula. */
  formula(row: number, column: number): string {
    const formula = this.grid.formulas?.[row - this.grid.row]?.[column - this.grid.column];
    return typeof formula === "string" && formula.length > 1 && formula.startsWith("=") && formula !== this.cell(row, column) ? formula : "";
  }

  columns(meanings: readonly Meaning[]): readonly ColumnMap[] {
    return this.region.columns.filter(({ meaning }) => meanings.includes(meaning));
  }

  /** The cells of a column, one for each of `rows`; a blank below a name that was written once is that name. */
  filled({ column, fillsDown }: ColumnMap): readonly Cell[] {
    let above: Cell = "";
    return this.rows.map((row) => {
      const cell = this.cell(row, column);
      if (!fillsDown) return cell;
      if (!isBlank(cell)) above = cell;
      return above;
    });
  }

  finding(code: DataCode, severity: Severity, cells: readonly Place[], values: Finding["values"], repair: Finding["repair"] = []): Finding {
    const { id, name } = this.grid;
    return { code, severity, sheetId: id, sheetName: name, cells: placesOf(cells), values, ...(repair.length > 0 && { repair }) };
  }
}

/** The regions of a map, each with the grid that it was found in. */
export function dataRegions(grids: readonly SheetGrid[], map: WorkbookMap): readonly DataRegion[] {
  const byId = new Map(grids.map((grid) => [grid.id, grid]));
  return map.sheets.flatMap(({ sheetId, regions }) => {
    const grid = byId.get(sheetId);
    return grid ? regions.map((region) => new DataRegion(grid, region)) : [];
  });
}

/** How a sentence names a column: by its header, or not at all. */
export function columnName({ header }: Pick<ColumnMap, "header">): string {
  return header.replace(/\s+/gu, " ").trim();
}
