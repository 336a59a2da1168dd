import { exactSum } from "../../domain";
import type { Workbook } from "../../workbook/workbook";
import { ActionProblem } from "../actionProblem";
import type { BoardDays } from "../boardSheet/request";
import { isFoundByFormulas } from "../foundByFormulas";
import { columnOf, isWithin, refuseTextDates, refuseUnsoundAmounts, scaleOf, summand } from "../regionColumns";
import { readRegion } from "../regionData";
import type { SalesSource } from "../soldFormulas";
import type { TargetColumns } from "./draft";
import { targetDayColumn, targetDays } from "./targetDays";

/** The target of one person. */
interface PersonTarget {
  /** As the table of targets writes it first. */
  readonly name: string;
  /** Money: all rows of the person that count. */
  readonly target: number;
  /** Rows of the sheet; periods side by side are one. */
  readonly rowCount: number;
  /** All spellings are this one but for capitals, so that a formula finds them by it. */
  readonly spelling: string | undefined;
}

export interface BoardTargets {
  /** By `alikeName`. */
  readonly byName: ReadonlyMap<string, PersonTarget>;
  /** True where every row counts, whatever the days. */
  readonly isWhole: boolean;
  /** Undefined where formulas cannot read them. */
  readonly source: SalesSource | undefined;
}

/** A name as people mean it: full-width letters, capitals and spaces make no other person. */
export function alikeName(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

/**
 * Reads targets by person. Where their table has dates, or a period a column, those within the days count.
 *
 * @throws {ActionProblem} `amounts-as-text`, `dates-as-text`, `amounts-error`, `targets-closed`
 */
export async function boardTargets(workbook: Workbook, { region, person, target }: TargetColumns, days: BoardDays | undefined): Promise<BoardTargets> {
  const dayCells = days && targetDayColumn(region);
  const data = await readRegion(workbook, region, [person, target, ...(dayCells === undefined ? [] : [dayCells])], days);
  refuseUnsoundAmounts(region, target, data);
  if (dayCells !== undefined && columnOf(region, dayCells)?.meaning === "date") refuseTextDates(region, dayCells, data);
  const dated = days && dayCells !== undefined ? targetDays(region, data, { days: dayCells, target }, days) : undefined;
  if (days !== undefined && dated !== undefined && days.from < (region.openFrom ?? -Infinity)) throw new ActionProblem("targets-closed", undefined, region.sheetName);
  const [names, amounts] = [data.column(person).map(String), data.column(target)];
  const rowsOf = new Map<string, number[]>();
  names.forEach((name, row) => {
    if (name.trim() === "" || (days !== undefined && dated !== undefined && !isWithin(dated[row], days.from, days.to))) return;
    const own = rowsOf.get(alikeName(name));
    if (own) own.push(row);
    else rowsOf.set(alikeName(name), [row]);
  });
  const scale = scaleOf(region, target);
  const byName = new Map([...rowsOf].map(([key, rows]): [string, PersonTarget] => {
    const spellings = new Set(rows.map((row) => names[row].toLowerCase()));
    const sum = exactSum(Float64Array.from(rows, (row) => summand(amounts[row])));
    return [key, { name: names[rows[0]], target: sum * scale, rowCount: new Set(rows.map((row) => data.rows[row])).size, spelling: spellings.size === 1 ? [...spellings][0] : undefined }];
  }));
  const dates = dated && dayCells;
  const isLive = (dates === undefined || areDays(data.column(dates))) && isFoundByFormulas(region, data, { columns: [person], paths: names.map((name) => [name]) }, [target, ...(dates === undefined ? [] : [dates])]);
  return { byName, isWhole: dated === undefined, source: isLive ? { amounts: data.reference(target), names: [data.reference(person)], scale, ...(dates !== undefined && { dates: data.reference(dates) }) } : undefined };
}

/** Formulas find days by dates, and no month in words. */
function areDays(cells: readonly unknown[]): boolean {
  return cells.every((cell) => typeof cell === "number" || cell === "");
}
