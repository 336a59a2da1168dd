import { HostError } from "../functionHost";

/** A result in one line: cells of a row by comma, rows by semicolon, a single column as a row. An error brings its sentence. */
export function resultText(rows: readonly (readonly unknown[])[]): string {
  const isColumn = rows.every((row) => row.length === 1);
  return rows.map((row) => row.map(cellOf).join(", ")).join(isColumn ? ", " : "; ");
}

function cellOf(cell: unknown): string {
  if (cell instanceof HostError) return cell.message === "" ? cell.code : `${cell.code} (${cell.message})`;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(Number(cell.toPrecision(10)));
  return cell === "" ? "(blank)" : String(cell);
}
