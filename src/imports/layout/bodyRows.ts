import type { SheetGrid } from "../sheetGrid";
import type { Reason } from "../workbookMap";
import { cellAt, isBlank, isDash, textOf } from "./cells";
import type { GridText, Outline } from "./outline";
import { RowSums } from "./rowSums";
import { totalLabel } from "./totalLabel";

/** A row that adds up others, from 0 in its grid. */
interface TotalFound {
  readonly row: number;
  readonly kind: "total" | "subtotal";
  readonly reasons: readonly Reason[];
}

/** What the rows below a header are. */
export interface BodyRows {
  readonly lastRow: number;
  readonly totals: readonly TotalFound[];
  /** Rows without data: blank ones, section titles, the header again. */
  readonly skipped: readonly number[];
  readonly notes: readonly GridText[];
}

interface RowLook {
  readonly filled: number;
  readonly texts: number;
  readonly numbers: number;
  readonly label?: "total" | "subtotal";
  readonly labelText?: string;
  readonly firstText?: GridText;
}

/** Narrower tables have rows of one text that are data. */
const WIDE = 4;
const NOTE = /^(?:注|备注|備註|说明|說明|附注|资料来源|数据来源|制表|製表|审核|核准|note|notes|source|remark|remarks|prepared|\*|※|#(?!\w))/iu;
const LONG_TEXT = 12;

/** Walks the rows below a header once and tells data, totals, rows without data and the notes at the end apart. */
export function bodyRows(grid: SheetGrid, outline: Outline): BodyRows {
  const sums = new RowSums(outline.lastColumn - outline.firstColumn + 1);
  const totals: TotalFound[] = [];
  const skipped: number[] = [];
  const lone: GridText[] = [];
  const headerTexts = headersOf(grid, outline);
  let lastRow = outline.firstRow - 1;
  for (let row = outline.firstRow; row <= outline.lastRow; row++) {
    const look = lookAt(grid, outline, row);
    const total = totalIn(grid, outline, row, look, sums);
    if (total) {
      totals.push(total);
      sums.close(total.kind);
    } else if (look.firstText && isNote(look, look.firstText.text, outline, lastRow, totals)) lone.push(look.firstText);
    else if (isWithoutData(grid, outline, row, look, headerTexts)) skipped.push(row);
    else {
      lastRow = row;
      sums.add(grid, outline, row);
    }
  }
  return { lastRow, totals, skipped: [...skipped, ...lone.map(({ row }) => row)].filter((row) => row <= lastRow).sort((one, other) => one - other), notes: lone.filter(({ row }) => row > lastRow) };
}

function headersOf(grid: SheetGrid, { headerRows, firstColumn, lastColumn }: Outline): readonly string[] {
  const [row] = headerRows.slice(-1);
  return row === undefined ? [] : Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => textOf(cellAt(grid, row, firstColumn + index)));
}

function lookAt(grid: SheetGrid, { firstColumn, lastColumn }: Outline, row: number): RowLook {
  let [filled, texts, numbers] = [0, 0, 0];
  let [label, labelText, firstText]: [RowLook["label"], string?, GridText?] = [undefined];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const cell = cellAt(grid, row, column);
    if (isBlank(cell)) continue;
    filled++;
    if (typeof cell === "number") numbers++;
    if (typeof cell !== "string" || isDash(cell)) continue;
    texts++;
    firstText ??= { row, column, text: textOf(cell) };
    if (label !== undefined) continue;
    label = totalLabel(cell);
    if (label) labelText = textOf(cell);
  }
  return { filled, texts, numbers, label, labelText, firstText };
}

/** A label is believed where the row holds little else in words, or where the numbers prove it. */
function totalIn(grid: SheetGrid, outline: Outline, row: number, look: RowLook, sums: RowSums): TotalFound | undefined {
  if (row === outline.totalsRow) return { row, kind: "total", reasons: [{ code: "label-says-total", text: look.labelText }] };
  if (look.filled === 0 || (look.label === undefined && look.texts > 0)) return undefined;
  const proof = sums.proofOf(grid, outline, row);
  const isWritten = sums.hasSumFormula(grid, outline, row);
  const reasons: Reason[] = [
    ...(look.label ? [{ code: "label-says-total", text: look.labelText } as const] : []),
    ...(isWritten ? [{ code: "formula-sums" } as const] : []),
    ...(proof ? [{ code: "values-sum", count: proof.columns } as const] : []),
  ];
  if (look.label) {
    const others = look.texts - 1;
    return others <= 1 || isWritten || proof || look.numbers === 0 ? { row, kind: look.label, reasons } : undefined;
  }
  return isWritten || (proof && proof.rows > 1) ? { row, kind: proof?.kind ?? "total", reasons } : undefined;
}

function isNote(look: RowLook, text: string, outline: Outline, lastRow: number, totals: readonly TotalFound[]): boolean {
  const width = outline.lastColumn - outline.firstColumn + 1;
  if (look.filled !== look.texts || look.texts > Math.min(2, width - 1) || width < 3) return false;
  return NOTE.test(text) || text.length > LONG_TEXT || /[:：]/u.test(text) || totals.some(({ row, kind }) => kind === "total" && row > lastRow);
}

function isWithoutData(grid: SheetGrid, outline: Outline, row: number, look: RowLook, headers: readonly string[]): boolean {
  const width = outline.lastColumn - outline.firstColumn + 1;
  if (look.filled === 0 || (look.filled === 1 && look.texts === 1 && width >= WIDE)) return true;
  if (look.texts < 2 || look.firstText === undefined || look.firstText.text !== headers[look.firstText.column - outline.firstColumn]) return false;
  return headers.every((header, index) => header === "" || textOf(cellAt(grid, row, outline.firstColumn + index)) === header);
}
