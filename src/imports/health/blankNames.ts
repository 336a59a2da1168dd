import { isBlank } from "../layout/cells";
import { MEASURES, type Meaning } from "../meanings/meaning";
import type { ColumnMap } from "../workbookMap";
import { columnName, type DataRegion } from "./dataRegion";
import type { Finding } from "./finding";

const AMOUNTS: readonly Meaning[] = [...MEASURES, "target", "quota", "actual"];
/** Whose an amount is, by the first of these that the table has. */
const OWNERS: readonly Meaning[] = ["person", "employeeId", "team", "region", "customer"];
/** A column with more blanks than this is not meant to be filled. */
const MOSTLY_FILLED = 0.5;

/** Amounts beside a blank name: nobody will be paid for them. */
export function blankNames(data: DataRegion): readonly Finding[] {
  const amountColumns = data.columns(AMOUNTS);
  const owner = OWNERS.map((meaning) => data.columns([meaning])[0]).find((column) => column !== undefined);
  if (data.region.kind === "unknown" || !owner || owner.fillsDown || amountColumns.length === 0 || !isMostlyFilled(data, owner)) return [];
  const blank = data.rows.filter((row) => isBlank(data.cell(row, owner.column)) && amountColumns.some(({ column }) => isAmount(data.cell(row, column))));
  return blank.length === 0 ? [] : [data.finding("blank-name", "warning", blank.map((row) => ({ row, column: owner.column })), { column: columnName(owner) })];
}

function isAmount(cell: unknown): boolean {
  return typeof cell === "number" && cell !== 0;
}

function isMostlyFilled(data: DataRegion, { column }: ColumnMap): boolean {
  return data.rows.filter((row) => !isBlank(data.cell(row, column))).length >= MOSTLY_FILLED * data.rows.length;
}
