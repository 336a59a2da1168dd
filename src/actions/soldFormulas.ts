import { rangeReference } from "./sheetCanvas";

/** Where the workbook keeps what was sold: references as formulas need them, such as `Orders[Amount]` or `Orders!F2:F900`. */
export interface SalesSource {
  readonly amounts: string;
  readonly dates?: string;
  /** A column for each name that a row is found by, in the order of the names. */
  readonly names: readonly string[];
  /** What one of the column's numbers is worth in the unit of the sheet: 10,000 for a column in 万元. */
  readonly scale: number;
}

/** From one day to the day before another: references or expressions. */
export interface SoldDays {
  readonly from: string;
  readonly before: string;
}

/** A name and the cell that holds it. */
export interface NameCell {
  readonly name: string;
  readonly reference: string;
}

/** A text as formulas hold it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** What was sold under these names; in all days where the source has no dates. */
export function soldBy(source: SalesSource, names: readonly NameCell[], days: SoldDays | undefined): string {
  return sumIfs(source, names.flatMap((cell, index) => [source.names[index], isName(cell)]), days);
}

/** What was sold altogether. */
export function soldInAll(source: SalesSource, days: SoldDays | undefined): string {
  return source.dates === undefined || days === undefined ? `SUM(${source.amounts})${scaled(source)}` : sumIfs(source, [], days);
}

function sumIfs(source: SalesSource, names: readonly string[], days: SoldDays | undefined): string {
  const span = source.dates === undefined || days === undefined ? [] : [source.dates, `">="&${days.from}`, source.dates, `"<"&${days.before}`];
  return `SUMIFS(${[source.amounts, ...names, ...span].join(",")})${scaled(source)}`;
}

function scaled({ scale }: SalesSource): string {
  return scale === 1 ? "" : `*${scale}`;
}

/** A condition of SUMIFS for one name in a cell. */
function isName({ name, reference }: NameCell): string {
  return `"="&${literally(reference, [name])}`;
}

/** The text of a cell where Excel takes patterns: stars, question marks and tildes stand for themselves, if any of the names has one. */
export function literally(reference: string, names: readonly string[]): string {
  if (!names.some((name) => /[*?~]/.test(name))) return reference;
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${reference},"~","~~"),"*","~*"),"?","~?")`;
}

/** Sum of a rectangle. */
export function sumOf(row: number, column: number, rowCount: number, columnCount: number): string {
  return `SUM(${rangeReference(row, column, rowCount, columnCount)})`;
}
