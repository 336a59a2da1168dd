import type { Band } from "../../domain";
import { formatAddress, parseAddress } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import { cellAddress, covers, intersect } from "../../workbook/area";
import { isFormula } from "../../workbook/cellText";
import type { CellValue, RangeReading, Workbook } from "../../workbook/workbook";
import { absoluteAddress } from "../absoluteAddress";
import { ActionProblem } from "../actionProblem";
import { addressOf } from "./reference";

/** A band table in the workbook. */
export interface BandRange {
  /** In the order of the sheet; `row` counts the rows of `area`. */
  readonly rows: readonly Band[];
  /** Without headings. */
  readonly area: Area;
  /** What the formula names it by. */
  readonly argument: string;
}

/**
 * Reads a band table: from, rate, and a fixed sum where there is a third column. A heading row is left out.
 *
 * A name or a table stays what the formula refers to, so that bands added to the table take part.
 *
 * @throws {ActionProblem} `bands-empty`, `bands-columns`, `bands-with-upper`, `band-blank`, `band-is-span`, `band-not-number`
 */
export async function readBandRange(workbook: Workbook, reference: string): Promise<BandRange> {
  const address = await addressOf(workbook, reference);
  const selection = await workbook.read(address);
  const table = (await workbook.readTables(selection.address))[0];
  const whole = parseAddress(selection.address);
  if (whole.columnCount < 2 || whole.columnCount > 3) throw new ActionProblem("bands-columns", selection.address);
  const body = table && covers(parseAddress(table.address), whole) ? intersect(whole, parseAddress(table.bodyAddress)) : withoutHeading(whole, selection);
  if (!body) throw new ActionProblem("bands-empty", selection.address);
  const area = withoutBlankEnd(body, selection);
  const reading = formatAddress(area) === selection.address ? selection : await workbook.read(formatAddress(area));
  refuseUpperBounds(reading);
  const rows = bandRows(reading);
  if (rows.length === 0) throw new ActionProblem("bands-empty", selection.address);
  const isWholeTable = table !== undefined && formatAddress(parseAddress(table.bodyAddress)) === formatAddress(body);
  return { rows, area, argument: address !== reference ? reference.trim() : isWholeTable ? table.name : absoluteAddress(area) };
}

/** "0-100k", "20万以上", "above 200k": text that says where a band ends, or that it does not. */
const SPAN = /\d.*(?:[-–—~～至到]|\bto\b).*\d|\d.*(?:以上|以下|以内|以內|\+$|and above|or more)|^(?:above|over|below|under|up to|more than|less than|超过|超過|高于|高於|低于|低於|大于|大於|小于|小於|[<>≤≥]).*\d/iu;

/** A from, a to and a rate: where each second number is where the next band starts, nobody is paid at that rate. */
function refuseUpperBounds({ values, address }: RangeReading): void {
  const rows = values.filter((cells) => cells.length === 3 && cells.some((cell) => cell !== ""));
  const isUpper = rows.length >= 2 && rows.slice(0, -1).every(([from, to], row) => typeof to === "number" && to > Number(from) && isNextTo(to, rows[row + 1]?.[0]));
  if (isUpper) throw new ActionProblem("bands-with-upper", formatAddress({ ...parseAddress(address), column: parseAddress(address).column + 1, columnCount: 1 }));
}

/** 100,000 or 99,999.99 before 100,000. */
function isNextTo(to: number, from: CellValue | undefined): boolean {
  return typeof from === "number" && (from === to || (to >= 10 && from > to && from - to <= 1));
}

function withoutHeading(area: Area, { values, errors }: RangeReading): Area | undefined {
  const isHeading = values[0]?.every((value) => typeof value === "string") === true && values[0].some((value) => value !== "") && !errors.some(({ row }) => row === 0);
  if (!isHeading) return area;
  return area.rowCount === 1 ? undefined : { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
}

/** Blank rows below the bands are room for more, as in a whole column; cells with a formula are not blank. */
function withoutBlankEnd(body: Area, { values, formulas, address }: RangeReading): Area {
  const first = body.row - parseAddress(address).row;
  const isFilled = (row: number): boolean => (values[row] ?? []).some((value, column) => value !== "" || isFormula(formulas[row]?.[column] ?? "", value));
  let rowCount = body.rowCount;
  while (rowCount > 1 && !isFilled(first + rowCount - 1)) rowCount -= 1;
  return { ...body, rowCount };
}

function bandRows(reading: RangeReading): readonly Band[] {
  const area = parseAddress(reading.address);
  const numberAt = (row: number, column: number): number => {
    const value = reading.values[row]?.[column];
    const place = cellAddress(area, { row, column });
    if (value === "") throw new ActionProblem("band-blank", place);
    if (typeof value !== "number") throw new ActionProblem(column === 0 && SPAN.test(String(value)) ? "band-is-span" : "band-not-number", place, reading.texts[row]?.[column]);
    return value;
  };
  const isBlank = (row: number): boolean => reading.values[row]?.every((value) => value === "") === true;
  return reading.values.flatMap((cells, row): Band[] => {
    if (isBlank(row)) return [];
    const hasFixed = cells.length > 2 && cells[2] !== "";
    return [{ from: numberAt(row, 0), rate: numberAt(row, 1), fixed: hasFixed ? numberAt(row, 2) : 0, row: row + 1 }];
  });
}
