import type { ErrorCell } from "../../actions/previewFunction";
import type { Translator } from "../../locales/messages";
import type { CellValue } from "../../workbook/workbook";

type Kind = "ratio" | "date";

/** Columns of results that hold ratios or dates, counted from 0, from the end where below 0; a number for every column. */
const kinds: Readonly<Record<string, Kind | Readonly<Record<number, Kind>>>> = {
  ATTAINMENT: "ratio", GROWTH: "ratio", TIMEPASSED: "ratio", WEIGHTS: "ratio", PAYOUTCURVE: "ratio", RETENTION: "ratio", REVISIT: "date",
  PROGRESS: { 0: "ratio", 1: "ratio", 2: "ratio" }, LEADERBOARD: { [-2]: "ratio" }, EXPLAIN: { 3: "ratio" }, PHASE: { 0: "date" }, RFM: { 1: "date" },
  FUNNEL: { [-1]: "ratio", [-2]: "ratio" }, AGING: { [-1]: "ratio" }, DECLINE: { 0: "ratio" },
};

/** Digits after the point that a preview shows; the cell has them all. */
const shownDecimals = 1e6;

export interface ShownCell {
  readonly text: string;
  readonly kind: "number" | "text" | "error";
  /** Shown otherwise than a cell without a format would. */
  readonly isFormatted: boolean;
}

/** A cell of a result as the preview shows it, in the user's language. */
export function shownCell(translator: Translator, id: string, cell: CellValue | ErrorCell, column: number, columnCount: number): ShownCell {
  if (typeof cell === "object") return { text: cell.error, kind: "error", isFormatted: false };
  if (typeof cell !== "number") return { text: typeof cell === "boolean" ? String(cell).toUpperCase() : cell, kind: "text", isFormatted: false };
  const kind = kindOf(id, column, columnCount);
  return { text: numberText(translator, cell, kind), kind: "number", isFormatted: kind !== undefined };
}

function kindOf(id: string, column: number, columnCount: number): Kind | undefined {
  const known = kinds[id];
  return typeof known === "object" ? (known[column] ?? known[column - columnCount]) : known;
}

function numberText(translator: Translator, value: number, kind: Kind | undefined): string {
  if (kind === "ratio") return translator.percent(value);
  if (kind === "date") return translator.day(value);
  const rounded = Math.round(value * shownDecimals) / shownDecimals;
  return translator.number(Number.isFinite(rounded) && rounded !== 0 ? rounded : value);
}
