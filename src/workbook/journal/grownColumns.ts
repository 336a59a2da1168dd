import { formatAddress, parseAddress } from "../address";
import type { Area } from "../address";
import { cellAddress, covers, intersect, union } from "../area";
import { isSameContent } from "../cellText";
import type { CellBlock, TableReading, Workbook } from "../workbook";
import type { Decision, KeptCell } from "./decision";
import { gridEntry } from "./grid";
import type { OwnedBlock } from "./journalRecord";
import { contentsOf } from "./ownedCells";
import type { TableGrowth } from "./writePlan";

/** The columns that a table took in for a write, where they are now, from the header to the totals row. */
export interface GrownColumns {
  readonly table: string;
  readonly address: string;
  readonly hasHeaders: boolean;
  /** A cell of them is kept, or columns came behind them: the table cannot let them go. */
  readonly isStaying: boolean;
  /** Cells in them that neither the write nor its formula filled. */
  readonly kept: readonly KeptCell[];
  /** Rows that came later: the table filled them with the write's formula. */
  readonly filled: CellBlock | undefined;
}

/**
 * Finds the columns by the cells of the write, wherever they lie by now.
 *
 * @returns undefined where the table has not taken them in (yet), has let them go already, or is gone
 */
export async function columnsToRelease(workbook: Workbook, growth: TableGrowth, decisions: readonly Decision[], includeEdited: boolean): Promise<GrownColumns | undefined> {
  const inGrowth = decisions.filter(({ owned }) => owned.isInGrowth);
  const written = inGrowth.map(({ reading }) => parseAddress(reading.address));
  const [first, ...rest] = written;
  if (first === undefined) return undefined;
  const cells = rest.reduce(union, first);
  const table = tableAround((await workbook.readSheets()).flatMap(({ tables }) => tables), growth, cells);
  if (table === undefined) return undefined;
  const whole = parseAddress(table.address);
  const area = { ...whole, column: cells.column, columnCount: cells.columnCount };
  const { kept, filled } = await othersIn(workbook, area, inGrowth, includeEdited);
  const isLast = area.column + area.columnCount === whole.column + whole.columnCount && area.columnCount < whole.columnCount;
  const isStaying = !isLast || kept.length > 0 || inGrowth.some((decision) => decision.kept.length > 0);
  return { table: table.name, address: formatAddress(area), hasHeaders: table.hasHeaders, isStaying, kept, filled };
}

/** Ids outlive renames and names outlive what ids do not; where both are gone it is the table that holds the cells. */
function tableAround(tables: readonly TableReading[], { tableId, tableName }: TableGrowth, cells: Area): TableReading | undefined {
  const known = tables.find(({ id }) => id === tableId) ?? tables.find(({ name }) => name === tableName);
  return (known ? [known] : tables).find(({ address }) => covers(parseAddress(address), cells));
}

/** What stands in the columns besides the cells of the write. */
async function othersIn(workbook: Workbook, area: Area, decisions: readonly Decision[], includeEdited: boolean): Promise<Pick<GrownColumns, "kept" | "filled">> {
  const reading = await workbook.read(formatAddress(area));
  const blocks = decisions.map(({ owned }) => ({ owned, area: parseAddress(owned.address) }));
  const written = Array.from({ length: area.columnCount }, (_, index) => formulaCell(blocks, area.column + index));
  const isOwned = (row: number, column: number): boolean => blocks.some(({ owned, area: own }) => isIn(own, row, column) && (gridEntry(owned.after, row - own.row, column - own.column) ?? null) !== null);
  const kept: KeptCell[] = [];
  const contents = contentsOf(reading).map((row, r) => row.map((content, c) => {
    if (content === "" || isOwned(area.row + r, area.column + c)) return null;
    if (includeEdited || isSameContent(content, written[c]?.formula ?? "")) return "";
    kept.push({ address: cellAddress(area, { row: r, column: c }), text: reading.texts[r]?.[c] ?? "" });
    return null;
  }));
  const numberFormats = contents.map((row, r) => row.map((content, c) => (content !== null && reading.numberFormats[r]?.[c] === written[c]?.formatAfter ? (written[c]?.formatBefore ?? null) : null)));
  const isAny = contents.some((row) => row.some((entry) => entry !== null));
  return { kept, filled: isAny ? { address: reading.address, contents, numberFormats } : undefined };
}

interface FormulaCell {
  readonly formula: string;
  readonly formatBefore: string | null | undefined;
  readonly formatAfter: string | null | undefined;
}

/** The formula that the write gave a column of the sheet, the same in every row, and what became of its format. */
function formulaCell(blocks: readonly { readonly owned: OwnedBlock; readonly area: Area }[], column: number): FormulaCell | undefined {
  for (const { owned, area } of blocks) {
    for (let row = area.row; isIn(area, row, column); row += 1) {
      const at = [row - area.row, column - area.column] as const;
      const formula = gridEntry(owned.after, ...at);
      if (typeof formula === "string" && formula.startsWith("=")) return { formula, formatBefore: gridEntry(owned.formatsBefore, ...at), formatAfter: gridEntry(owned.formatsAfter, ...at) };
    }
  }
  return undefined;
}

function isIn({ row, column, rowCount, columnCount }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;
}

/**
 * Of a write that broke off nobody knows which cells it reached, and any formula passes for its own. Where somebody else's heading
 * stands above them, the columns are somebody else's.
 */
export function leaveToOthers(decisions: readonly Decision[]): void {
  const inGrowth = decisions.filter(({ owned }) => owned.isInGrowth).map((decision) => ({ ...decision, top: parseAddress(decision.reading.address).row }));
  const headingRow = Math.min(...inGrowth.map(({ top }) => top));
  if (!inGrowth.some(({ kept, top }) => kept.some(({ row }) => top + row === headingRow))) return;
  for (const { contents, kept } of inGrowth) contents.forEach((_, row) => keepRow(contents, kept, row));
}

/** A column that stays in its table keeps its heading: Excel knows no table column without one. */
export function keepHeadings({ address, hasHeaders }: GrownColumns, decisions: readonly Decision[]): void {
  const top = parseAddress(address).row;
  for (const { owned, reading, contents, kept } of hasHeaders ? decisions : []) {
    const row = top - parseAddress(reading.address).row;
    if (owned.isInGrowth) keepRow(contents, kept, row);
  }
}

function keepRow(contents: Decision["contents"], kept: Decision["kept"], row: number): void {
  contents[row]?.forEach((content, column, cells) => {
    if (content === null) return;
    cells[column] = null;
    kept.push({ row, column });
  });
}

/**
 * What is written before the table lets its columns go, and after it. Formulas go first: outside of the table they would
 * mean something else. A heading goes last: emptied inside the table it would be one that Excel chooses.
 */
export function withHeadingsLast(blocks: readonly CellBlock[], columns: GrownColumns | undefined): { readonly first: readonly CellBlock[]; readonly last: readonly CellBlock[] } {
  if (columns === undefined) return { first: blocks, last: [] };
  const headings = columns.hasHeaders ? { ...parseAddress(columns.address), rowCount: 1 } : undefined;
  const headingRow = ({ address }: CellBlock): number => (headings && intersect(parseAddress(address), headings) ? headings.row - parseAddress(address).row : -1);
  const first = blocks.map((block) => onlyRows(block, (row) => row !== headingRow(block)));
  const last = blocks.filter((block) => headingRow(block) >= 0).map((block) => onlyRows(block, (row) => row === headingRow(block)));
  return { first: columns.filled ? [...first, columns.filled] : first, last };
}

/** A block of the same cells that leaves the others alone. */
function onlyRows(block: CellBlock, isWanted: (row: number) => boolean): CellBlock {
  const wanted = <T>(rows: readonly (readonly (T | null)[])[]): (T | null)[][] => rows.map((row, index) => row.map((entry) => (isWanted(index) ? entry : null)));
  return { ...block, contents: wanted(block.contents), ...(block.numberFormats && { numberFormats: wanted(block.numberFormats) }) };
}
