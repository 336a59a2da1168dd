import type { Rectangle } from "../../../src/preview/workbook/address";
import { shiftArea, type Shift } from "../../../src/preview/objectModel/shifting";
import { WorkbookRefusal, type Area, type CellValue, type CellValueType, type NameInfo, type SheetInfo, type TableInfo, type WorkbookEvent } from "../../../src/preview/workbook/model";
import type { CellStyle } from "../../../src/preview/workbook/snapshot";

interface Cell {
  value: CellValue;
  formula?: string;
  format: string;
  style: CellStyle;
}

export interface ToySheet {
  id: string;
  name: string;
  visibility: SheetInfo["visibility"];
  cells: Map<string, Cell>;
  merges: Area[];
  isProtected: boolean;
  freeze: { rows: number; columns: number };
  widths: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  filteredRows: Set<number>;
}

/** What the toy workbook remembers, and the look-ups that all its parts share. */
export function toyState() {
  const sheets: ToySheet[] = [];
  const tables: { id: string; name: string; area: Area }[] = [];
  const names: NameInfo[] = [];
  const spills: { anchor: Area; filled: Area }[] = [];
  const listeners = new Set<(event: WorkbookEvent) => void>();

  const emit = (event: WorkbookEvent): void => listeners.forEach((listener) => listener(event));
  const sheetOf = (id: string): ToySheet => {
    const found = sheets.find((sheet) => sheet.id === id);
    if (!found) throw new WorkbookRefusal("ItemNotFound", "No such sheet.");
    return found;
  };
  const key = (row: number, column: number): string => `${row},${column}`;
  const cellAt = (area: Area, row: number, column: number): Cell | undefined => sheetOf(area.sheetId).cells.get(key(area.row + row, area.column + column));
  const ensure = (area: Area, row: number, column: number): Cell => {
    const { cells } = sheetOf(area.sheetId);
    const at = key(area.row + row, area.column + column);
    const cell = cells.get(at) ?? { value: "", format: "General", style: {} };
    cells.set(at, cell);
    return cell;
  };
  const grid = <T>(area: Rectangle, read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: area.rowCount }, (_, row) => Array.from({ length: area.columnCount }, (_unused, column) => read(row, column)));
  const typeOf = (value: CellValue): CellValueType => {
    if (value === "") return "Empty";
    if (typeof value === "string") return value.startsWith("#") ? "Error" : "String";
    return typeof value === "number" ? "Double" : "Boolean";
  };
  const checkWritable = (area: Area): void => {
    if (!sheetOf(area.sheetId).isProtected) return;
    grid(area, (row, column) => {
      if (!cellAt(area, row, column)?.style.isUnlocked) throw new WorkbookRefusal("AccessDenied", "The cell is protected.");
    });
  };
  const tableInfo = ({ id, name, area }: { id: string; name: string; area: Area }): TableInfo => ({
    id, name, area, hasTotals: false,
    columns: Array.from({ length: area.columnCount }, (_, column) => String(cellAt(area, 0, column)?.value ?? "")),
  });
  const tableOf = (id: string): { id: string; name: string; area: Area } => {
    const found = tables.find((table) => table.id === id);
    if (!found) throw new WorkbookRefusal("ItemNotFound", "No such table.");
    return found;
  };
  const shiftCells = (area: Area, shift: Shift): void => {
    checkWritable({ ...area, rowCount: Math.min(area.rowCount, 1), columnCount: Math.min(area.columnCount, 1) });
    const sheet = sheetOf(area.sheetId);
    const moved = new Map<string, Cell>();
    for (const [at, cell] of sheet.cells) {
      const [row, column] = at.split(",").map(Number);
      const place = shiftArea({ sheetId: area.sheetId, row, column, rowCount: 1, columnCount: 1 }, area, shift);
      if (place) moved.set(key(place.row, place.column), cell);
    }
    sheet.cells = moved;
    for (const table of tables) table.area = shiftArea(table.area, area, shift) ?? table.area;
    const isInsert = shift === "Down" || shift === "Right";
    const whole = area.columnCount === 16384 ? "Row" : area.rowCount === 1048576 ? "Column" : "Cell";
    emit({ kind: "changed", area, changeType: `${whole}${isInsert ? "Inserted" : "Deleted"}` });
  };
  return { sheets, tables, names, spills, listeners, emit, sheetOf, cellAt, ensure, grid, typeOf, checkWritable, tableInfo, tableOf, shiftCells };
}
