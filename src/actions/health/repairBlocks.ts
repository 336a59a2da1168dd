import type { RepairedCell } from "../../imports";
import { formatAddress } from "../../workbook/address";
import { literalText } from "../../workbook/cellText";
import type { CellBlock, CellValue } from "../../workbook/workbook";

/** Cells to write, and cells between them that no block may cover: a formula from elsewhere fills them. */
export interface RepairedColumn {
  readonly column: number;
  /** In the order of their rows. */
  readonly cells: readonly RepairedCell[];
  readonly closedRows: ReadonlySet<number>;
}

/** A block asks Excel four times, whatever its size: scattered cells are gathered until there are no more than this. */
const MOST_BLOCKS = 100;

/** The blocks that write the cells of a sheet; cells between them stay as they are. */
export function repairBlocks(sheetName: string, columns: readonly RepairedColumn[]): readonly CellBlock[] {
  const gaps = columns.flatMap(({ cells }) => cells.slice(1).map(({ row }, index) => row - cells[index].row)).filter((gap) => gap > 1).sort((one, other) => other - one);
  const widest = gaps[MOST_BLOCKS - columns.length] ?? 1;
  return columns.flatMap((column) => runs(column, widest).map((cells) => blockOf(sheetName, cells)));
}

function runs({ cells, closedRows }: RepairedColumn, widest: number): readonly (readonly RepairedCell[])[] {
  const found: RepairedCell[][] = [];
  for (const cell of cells) {
    const last = found.at(-1)?.at(-1);
    if (last && cell.row - last.row <= Math.max(1, widest) && !isClosed(last.row, cell.row, closedRows)) found.at(-1)?.push(cell);
    else found.push([cell]);
  }
  return found;
}

function isClosed(from: number, to: number, closedRows: ReadonlySet<number>): boolean {
  for (let row = from + 1; row < to; row++) if (closedRows.has(row)) return true;
  return false;
}

function blockOf(sheetName: string, cells: readonly RepairedCell[]): CellBlock {
  const { row, column } = cells[0];
  const rowCount = cells[cells.length - 1].row - row + 1;
  const contents: (CellValue | null)[][] = Array.from({ length: rowCount }, () => [null]);
  const numberFormats: (string | null)[][] = Array.from({ length: rowCount }, () => [null]);
  for (const { row: at, after, numberFormat } of cells) {
    contents[at - row] = [typeof after === "string" ? literalText(after) : after];
    numberFormats[at - row] = [numberFormat ?? null];
  }
  const hasFormats = numberFormats.some(([format]) => format !== null);
  return { address: formatAddress({ sheetName, row, column, rowCount, columnCount: 1 }), contents, ...(hasFormats && { numberFormats }) };
}
