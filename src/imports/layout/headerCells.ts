import { textNumber } from "../../domain";
import { headerMeanings, nameMeanings } from "../headers/headerMeanings";
import { normaliseHeader } from "../headers/normaliseHeader";
import { isTextDate } from "../meanings/valueProfile";
import type { SheetGrid } from "../sheetGrid";
import { factorOfNote } from "../units/unitWords";
import { cellAt, formatAt, isBlank, textOf } from "./cells";
import { periodHeader, type PeriodHeader } from "./periodHeader";

/** A known word at the end of a text (0.81) makes it look like a header, one inside it (0.57) could be part of a title. */
const KNOWN = 0.6;
const LONGEST_HEADER = 40;

/** What a cell looks like to somebody who searches for the header row. */
export interface HeaderCell {
  readonly isFilled: boolean;
  /** Could be a header at all: a short text, or a period. */
  readonly isPossible: boolean;
  readonly isKnown: boolean;
  /** The whole text is a known word, not a part of it. */
  readonly isWhole: boolean;
  readonly period?: PeriodHeader;
  readonly text: string;
}

const BLANK: HeaderCell = { isFilled: false, isPossible: false, isKnown: false, isWhole: false, text: "" };

/** Looks at one cell as a header. */
export function headerCell(grid: SheetGrid, row: number, column: number): HeaderCell {
  const cell = cellAt(grid, row, column);
  if (isBlank(cell)) return BLANK;
  const text = textOf(cell);
  const found = periodHeader(cell, formatAt(grid, row, column));
  const period = found && isPeriodName(found) ? found : undefined;
  if (period) return { isFilled: true, isPossible: true, isKnown: true, isWhole: true, period, text };
  if (typeof cell !== "string" || text.length > LONGEST_HEADER) return { ...BLANK, isFilled: true, text };
  const normalised = normaliseHeader(text).text;
  const isPossible = !isTextDate(text) && textNumber(text) === undefined && factorOfNote(normalised) === undefined && !/[:：].*\S/u.test(text);
  const [meaning] = (isPossible ? nameMeanings(normalised) : undefined) ?? [];
  const isWhole = meaning !== undefined && meaning.isWhole;
  return { isFilled: true, isPossible, isKnown: isWhole || (meaning?.confidence ?? 0) >= KNOWN, isWhole, text };
}

/** What stands beside a period must be a measure or a unit: "1月目标" is a header, "May Smith" is a person. */
function isPeriodName({ rest }: PeriodHeader): boolean {
  if (rest === "") return true;
  const { text } = normaliseHeader(`x ${rest}`);
  const inner = text.replace(/^x\s*/u, "");
  return inner === "" || inner === "x" || (headerMeanings(inner)[0]?.confidence ?? 0) >= KNOWN;
}

/** So many whole numbers in a row, each one more than the one before and beginning at 1, are months without the word. */
const FEWEST_BARE_MONTHS = 6;

/** A row's cells as headers; 1, 2, 3 .. 12 among them are months, too, where the row has no other numbers. */
export function headerCellsOf(grid: SheetGrid, row: number, left: number, right: number): HeaderCell[] {
  const cells = Array.from({ length: right - left + 1 }, (_, index) => headerCell(grid, row, left + index));
  const numbers = cells.filter(({ isPossible, text }) => !isPossible && /^\d+$/.test(text));
  const areMonths = numbers.length >= FEWEST_BARE_MONTHS && numbers.length <= 12 && numbers.every(({ text }, index) => Number(text) === index + 1);
  if (!areMonths) return cells;
  return cells.map((cell) => (numbers.includes(cell) ? { ...cell, isPossible: true, isKnown: true, isWhole: true, period: { period: { grain: "month", index: Number(cell.text) }, rest: "" } } : cell));
}
