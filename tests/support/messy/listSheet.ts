import type { Cell, Meaning, QuestionCode, RegionKind } from "../../../src/imports";
import { addressOf, emptySheet, type Dice, type MessySheet, type Truth } from "./messy";

/** A column of a list: what it is called, what it is and what stands in each row. */
export interface ListColumn {
  readonly header: string;
  readonly meaning: Meaning;
  readonly factor?: number;
  readonly format?: string;
  readonly cell: (row: number) => Cell;
}

/** How a list is written. */
export interface ListPlan {
  readonly name: string;
  readonly kind: RegionKind;
  readonly legitimate: readonly QuestionCode[];
  /** Rows above the header, each with its texts from the left. */
  readonly above: readonly (readonly Cell[])[];
  readonly columns: readonly ListColumn[];
  readonly rowCount: number;
  /** Rows of data after which a subtotal stands. */
  readonly subtotalAfter?: ReadonlySet<number>;
  readonly subtotal?: string;
  readonly total?: string;
  readonly blankAfter?: ReadonlySet<number>;
  readonly below: readonly string[];
  readonly startColumn: number;
}

/** Writes a list with its banners, totals and notes, and says what it really is. */
export function listSheet(plan: ListPlan): { sheet: MessySheet; truth: Truth } {
  const { columns, startColumn } = plan;
  const sheet = emptySheet(plan.name);
  const totalRows: number[] = [];
  const push = (cells: readonly Cell[]): number => sheet.rows.push([...Array<Cell>(startColumn).fill(""), ...cells]) - 1;
  plan.above.forEach((cells) => mergeTitle(sheet, push(cells), cells, startColumn, columns.length));
  const headerRow = push(columns.map(({ header }) => header));
  let [lastRow, groupFrom] = [headerRow, 0];
  const sums = (label: string, from: number, to: number): void => void totalRows.push(push(totalCells(columns, label, from, to)));
  for (let row = 0; row < plan.rowCount; row++) {
    lastRow = push(columns.map(({ cell }) => cell(row)));
    columns.forEach(({ format }, index) => format && sheet.numberFormats.set(addressOf(lastRow, startColumn + index), format));
    if (plan.subtotalAfter?.has(row)) {
      sums(plan.subtotal ?? "", groupFrom, row);
      groupFrom = row + 1;
    }
    if (plan.blankAfter?.has(row)) push([]);
  }
  if (plan.total) sums(plan.total, 0, plan.rowCount - 1);
  plan.below.forEach((text, index) => {
    if (index === 0 && plan.rowCount % 2 === 0) push([]);
    push([text]);
  });
  const truth: Truth = {
    sheet: plan.name, kind: plan.kind, layout: "list", headerRow, firstRow: headerRow + 1, lastRow, totalRows, legitimate: plan.legitimate,
    columns: new Map(columns.map(({ meaning, header, factor }, index) => [startColumn + index, { meaning, header, factor }])),
  };
  return { sheet, truth };
}

function mergeTitle(sheet: MessySheet, row: number, cells: readonly Cell[], left: number, width: number): void {
  if (cells.length === 1 && cells[0] !== "" && width > 1) sheet.merges.push(`${addressOf(row, left)}:${addressOf(row, left + width - 1)}`);
}

const ADDED: readonly Meaning[] = ["amount", "netAmount", "collected", "quantity", "target"];

function totalCells(columns: readonly ListColumn[], label: string, from: number, to: number): Cell[] {
  const place = columns.findIndex(({ meaning }) => !ADDED.includes(meaning));
  return columns.map(({ meaning, cell }, index) => {
    if (index === place) return label;
    if (!ADDED.includes(meaning)) return "";
    let sum = 0;
    for (let row = from; row <= to; row++) sum += Number(String(cell(row)).replace(/[$,]/g, "")) || 0;
    return Math.round(sum * 100) / 100;
  });
}

/** Junk that people leave above a table: as many rows as asked, the given ones among them and blank ones between. */
export function rowsAbove(dice: Dice, count: number, wanted: readonly (readonly Cell[])[]): (readonly Cell[])[] {
  const kept = wanted.slice(0, count);
  const rows: (readonly Cell[])[] = [...kept];
  while (rows.length < count) rows.splice(dice.between(Math.min(1, rows.length), rows.length), 0, []);
  return rows;
}
