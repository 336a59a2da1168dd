import { formatAddress, parseAddress } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import { cellAt, offset, union } from "../../workbook/area";
import { literalText } from "../../workbook/cellText";
import type { PlannedBlock, TableGrowth } from "../../workbook/journal";
import type { TableReading, Workbook } from "../../workbook/workbook";
import { columnReference, rowText } from "../formulaText";
import { hiddenLines } from "../hiddenLines";
import type { Line } from "../line";
import type { ProposalNote } from "../proposal";
import type { RankedBy } from "./paidRanks";
import { columnName, freeHeading, growthOf, mostRankedRows } from "./tableColumn";
import { placeTable } from "./tablePlace";

export interface ColumnDraft {
  readonly table: TableReading;
  readonly amounts: Line;
  readonly heading: string;
  readonly rank: { readonly by: RankedBy; readonly heading: string } | undefined;
  readonly unit: number;
  readonly sources: readonly Area[];
}

/** The new columns of a table, before it is known what the formula of a row is. */
export interface PlannedColumns {
  readonly growth: TableGrowth;
  /** The cells of the commissions, and the one that heads them. */
  readonly area: Area;
  readonly headingArea: Area;
  /** Everything that the write fills: bands go beyond it. */
  readonly results: Area;
  /** The ranks, with their heading, where they are asked for. */
  readonly rank: { readonly area: Area; readonly heading: string; readonly formula: string } | undefined;
  readonly notes: readonly ProposalNote[];
  readonly blocks: (formula: string) => readonly PlannedBlock[];
}

/** Plans one column for the commissions, and one for their ranks: in the table where its rows are few, else one block beyond it. */
export async function planColumns(workbook: Workbook, draft: ColumnDraft): Promise<PlannedColumns> {
  const { table, unit } = draft;
  const body = parseAddress(table.bodyAddress);
  const heading = freeHeading(draft.heading, table.columns);
  const rank = draft.rank && { ...rankFormulas(draft, draft.rank.by, heading), heading: freeHeading(draft.rank.heading, [...table.columns, heading]) };
  const isRankInside = rank !== undefined && body.rowCount <= mostRankedRows;
  const headings = isRankInside ? [heading, rank.heading] : [heading];
  const growth = growthOf(table, headings);
  const added = parseAddress(growth.address);
  const area = { ...body, column: added.column, columnCount: 1 };
  const outside = rank && !isRankInside ? await placeTable(workbook, { rowCount: body.rowCount + 1, columnCount: 1 }, { place: undefined, results: { ...added, rowCount: body.rowCount + 1 }, isDown: true, sources: draft.sources }) : undefined;
  const rankArea = isRankInside ? { ...added, column: added.column + 1, columnCount: 1, rowCount: body.rowCount + 1 } : outside;
  return {
    growth,
    area,
    headingArea: cellAt(added, { row: 0, column: 0 }),
    results: outside ? union(added, outside) : added,
    rank: rank && rankArea && { area: rankArea, heading: rank.heading, formula: isRankInside ? rank.inRow : rank.forAll },
    notes: [...await hiddenRows(workbook, table), ...(outside ? [{ code: "rank-outside" as const, address: formatAddress(outside) }] : [])],
    blocks: (formula) => [
      { address: formatAddress({ ...added, rowCount: 1 }), contents: [headings.map(literalText)] },
      columnBlock(area, formula, payFormat(unit)),
      ...(isRankInside ? [columnBlock(offset(area, 0, 1), rank.inRow, "0")] : []),
      ...(rank && outside ? rankBlocks(outside, rank) : []),
    ],
  };
}

/** Both qualified by the table: so they mean the same wherever they stand. */
function rankFormulas({ table, amounts }: ColumnDraft, by: RankedBy, heading: string): { readonly inRow: string; readonly forAll: string } {
  const column = by === "commission" ? heading : columnName(amounts, table);
  const all = columnReference(table.name, column);
  return { inRow: `=SALES.RANK(${rowText(column)},${all})`, forAll: `=SALES.RANK(${all})` };
}

/** The same in every cell: the journal keeps such a block as one formula, however many rows it has. */
function columnBlock(area: Area, formula: string, numberFormat: string): PlannedBlock {
  const each = <T>(entry: T): T[][] => Array.from({ length: area.rowCount }, () => [entry]);
  return { address: formatAddress(area), contents: each(formula), numberFormats: each(numberFormat) };
}

function rankBlocks(area: Area, { heading, forAll }: { readonly heading: string; readonly forAll: string }): readonly PlannedBlock[] {
  const ranks = { ...offset(area, 1, 0), rowCount: area.rowCount - 1 };
  return [
    { address: formatAddress(cellAt(ranks, { row: 0, column: 0 })), contents: [[forAll]], spill: formatAddress(ranks) },
    { address: formatAddress(cellAt(area, { row: 0, column: 0 })), contents: [[literalText(heading)]] },
  ];
}

/** A filter does not keep a row from getting its formula. */
async function hiddenRows(workbook: Workbook, { bodyAddress }: TableReading): Promise<readonly ProposalNote[]> {
  const { rows: count } = await hiddenLines(workbook, parseAddress(bodyAddress));
  return count > 0 ? [{ code: "hidden-rows", count }] : [];
}

/** A new column has no format of its own: whole amounts where commissions are whole, cents where they are not. */
function payFormat(unit: number): string {
  return Number.isInteger(unit) && unit > 0 ? "#,##0" : "#,##0.00";
}
