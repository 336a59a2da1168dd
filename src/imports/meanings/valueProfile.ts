import { dayOfText, textNumber } from "../../domain";
import { dayOfDigits } from "../health/readTextDate";
import { numbersOfTexts } from "../health/readTextNumber";
import { cellAt, formatAt, isBlank, isDash, textOf } from "../layout/cells";
import type { Cell, SheetGrid } from "../sheetGrid";
import { isDateFormat, isPercentFormat } from "../units/numberFormat";
import { isStageWord } from "./stageWords";

export type ValueKind = "number" | "text-number" | "date" | "text-date" | "text" | "boolean" | "mostly-blank" | "error";

/** What stands in a column, counted over a sample of its rows; shares are of the cells that hold something. */
export interface ValueProfile {
  readonly sampled: number;
  /** Share of the sampled rows that hold something other than a dash. */
  readonly filled: number;
  readonly number: number;
  readonly textNumber: number;
  readonly date: number;
  readonly textDate: number;
  /** Share of what the heading of a date alone makes a day: 20260304, 3/4. */
  readonly looseDate: number;
  readonly text: number;
  readonly boolean: number;
  readonly error: number;
  /** Share of the numbers that show in percent. */
  readonly percent: number;
  readonly stage: number;
  /** Different values divided by values: 1 where none repeats. */
  readonly distinct: number;
  /** The median of the numbers' sizes, 0 without numbers. */
  readonly median: number;
  readonly largest: number;
  /** The mean of the numbers' sizes, 0 without numbers. */
  readonly mean: number;
  readonly wholeNumbers: number;
  /** The number format of the first number. */
  readonly format: string;
}

const TEXT_DATE = /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[- ][a-z]{3,9}[-, ]+\d{2,4}|[a-z]{3,9}\.? \d{1,2},? \d{4})(?:[ t]\d{1,2}:\d{2}.*)?$/iu;
/** Days by the years of the Republic of China; without its name only years of three digits. */
const REPUBLIC_DATE = /^(?:(?:中華)?民國\s*\d{1,3}|1\d{2})[-/.年]\s*(?:1[0-2]|0?[1-9])[-/.月]\s*(?:3[01]|[12]\d|0?[1-9])日?(?:\s+\d{1,2}:\d{2}.*)?$/u;
/** A day without its year: below the heading of a date it is one, elsewhere it could be anything. */
const NO_YEAR = /^(?:1[0-2]|0?[1-9])(?:月(?:3[01]|[12]\d|0?[1-9])[日號号]|\/(?:3[01]|[12]\d|0?[1-9]))$/u;
const ERRORS = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/u;

/** True for a text that people read as a date, also where day and month could be mistaken for each other. */
export function isTextDate(text: string): boolean {
  if (text.length > 40) return false;
  const plain = text.normalize("NFKC").trim();
  return TEXT_DATE.test(plain) || REPUBLIC_DATE.test(plain) || dayOfText(text) !== undefined;
}

/** True for the text of an error value. */
export function isErrorCell(cell: Cell): boolean {
  return typeof cell === "string" && cell.startsWith("#") && ERRORS.test(cell.trim());
}

/** One cell's kind; blanks and dashes are none. */
export function kindOfCell(grid: SheetGrid, row: number, column: number): Exclude<ValueKind, "mostly-blank"> | undefined {
  const cell = cellAt(grid, row, column);
  if (typeof cell === "number") return isDateFormat(formatAt(grid, row, column)) ? "date" : "number";
  if (typeof cell === "boolean") return "boolean";
  return isBlank(cell) || isDash(cell) ? undefined : kindOfText(cell);
}

/** What a text that says something holds. */
export function kindOfText(cell: string): "error" | "text-date" | "text-number" | "text" {
  const text = cell.trim();
  if (isErrorCell(text)) return "error";
  if (isTextDate(text)) return "text-date";
  return isTextNumber(text) ? "text-number" : "text";
}

/** Also "(1,200)", "1.234,50" and "12.5万", which a table of texts holds beside plain numbers. */
function isTextNumber(text: string): boolean {
  return textNumber(text) !== undefined || numbersOfTexts([text], 1)[0] !== undefined;
}

function sizeOf(text: string): number {
  const [reading] = numbersOfTexts([text], 1);
  return Math.abs(textNumber(text) ?? (typeof reading === "object" ? reading.value : 0));
}

/** Counts what stands in the given rows of a column. */
export function valueProfile(grid: SheetGrid, column: number, rows: readonly number[]): ValueProfile {
  const counts = { number: 0, "text-number": 0, date: 0, "text-date": 0, text: 0, boolean: 0, error: 0 };
  const sizes: number[] = [];
  const seen = new Set<string>();
  let [percent, stages, whole, loose] = [0, 0, 0, 0];
  let format = "General";
  for (const row of rows) {
    const kind = kindOfCell(grid, row, column);
    if (kind === undefined) continue;
    const cell = cellAt(grid, row, column);
    counts[kind]++;
    seen.add(textOf(cell));
    if (isLooseDate(kind, textOf(cell))) loose++;
    if (kind === "text" && isStageWord(textOf(cell))) stages++;
    const size = kind === "number" ? Math.abs(cell as number) : kind === "text-number" ? sizeOf(String(cell)) : undefined;
    if (size === undefined) continue;
    if (sizes.length === 0) format = formatAt(grid, row, column);
    sizes.push(size);
    if (Number.isInteger(size)) whole++;
    if (isPercentFormat(formatAt(grid, row, column)) || (kind === "text-number" && String(cell).trim().endsWith("%"))) percent++;
  }
  const filled = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const share = (count: number, of = filled): number => (of === 0 ? 0 : count / of);
  sizes.sort((one, other) => one - other);
  return {
    sampled: rows.length, filled: share(filled, rows.length), number: share(counts.number), textNumber: share(counts["text-number"]), date: share(counts.date),
    textDate: share(counts["text-date"]), looseDate: share(loose), text: share(counts.text), boolean: share(counts.boolean), error: share(counts.error), percent: share(percent, sizes.length),
    stage: share(stages), distinct: share(seen.size), median: sizes[Math.floor(sizes.length / 2)] ?? 0, largest: sizes[sizes.length - 1] ?? 0,
    mean: share(sizes.reduce((sum, size) => sum + size, 0), sizes.length),
    wholeNumbers: share(whole, sizes.length), format,
  };
}

function isLooseDate(kind: ValueKind, text: string): boolean {
  if (kind === "text") return NO_YEAR.test(text.normalize("NFKC"));
  return (kind === "number" || kind === "text-number") && dayOfDigits(text) !== undefined;
}

/** Fewer cells filled than this, and the column says nothing about itself. */
const HARDLY_FILLED = 0.05;

/** The kind that most filled cells have. */
export function mainKind(profile: ValueProfile): ValueKind {
  if (profile.filled < HARDLY_FILLED) return "mostly-blank";
  const shares: (readonly [ValueKind, number])[] = [
    ["text", profile.text], ["number", profile.number], ["text-number", profile.textNumber], ["date", profile.date], ["text-date", profile.textDate],
    ["boolean", profile.boolean], ["error", profile.error],
  ];
  return shares.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
