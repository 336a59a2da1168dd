import type { Cell, ColumnMap, Region, SheetGrid } from "../../imports";
import type { Translator } from "../../locales/messages";

/** The first different values of a column as people would read them, rows that add others up left out. */
export function exampleValues({ number, percent, day }: Translator, grid: SheetGrid | undefined, region: Region, { column, valueKind, values }: ColumnMap, most = 3): readonly string[] {
  const left = new Set([...region.totals.map(({ row }) => row), ...region.skippedRows]);
  const examples = new Set<string>();
  for (let row = region.firstRow; row <= region.lastRow && examples.size < most; row++) {
    const cell = grid?.values[row - grid.row]?.[column - grid.column] ?? "";
    if (!left.has(row) && cell !== "") examples.add(shown(cell));
  }
  return [...examples];

  function shown(cell: Cell): string {
    if (typeof cell !== "number") return String(cell);
    if (valueKind === "date") return day(cell);
    return values.percent >= 0.5 ? percent(cell) : number(cell);
  }
}
