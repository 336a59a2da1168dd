import { columnIndex, columnName, sheetColumns, sheetRows } from "../workbook/address";

/** The formula as it reads after its cell was copied: relative references move along, absolute ones stay. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  // Texts, quoted sheet names and table references are kept as they are; a name or function is no reference.
  const pattern = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])|[\p{L}_\\][\p{L}\p{N}_.\\]*/giu;
  return formula.replace(pattern, (whole, columnFixed: string | undefined, column: string | undefined, rowFixed: string | undefined, row: string | undefined) => {
    if (column === undefined || row === undefined) return whole;
    const newColumn = columnFixed ? columnIndex(column) : columnIndex(column) + columns;
    const newRow = rowFixed ? Number(row) - 1 : Number(row) - 1 + rows;
    if (newColumn < 0 || newRow < 0 || newColumn >= sheetColumns || newRow >= sheetRows) return "#REF!";
    return `${columnFixed ?? ""}${columnName(newColumn)}${rowFixed ?? ""}${newRow + 1}`;
  });
}
