import { textNumber } from "../../domain";
import { isBlank } from "../layout/cells";
import { MONEY, type Meaning } from "../meanings/meaning";
import { isErrorCell } from "../meanings/valueProfile";
import type { ColumnMap, TotalRow } from "../workbookMap";
import { columnName, type DataRegion } from "./dataRegion";
import { differenceOf, type SumOf } from "./differenceOf";
import type { Finding } from "./finding";

const ADDED: readonly Meaning[] = [...MONEY, "quantity"];
/** Such a formula leaves out hidden rows or other totals, or is no sum at all: what it shows is right by itself. */
const OTHER_FORMULA = /SUBTOTAL|AGGREGATE|AVERAGE|MEDIAN|COUNT|MAX|MIN/iu;

/** Totals and subtotals that are not the sum of their rows. */
export function totals(data: DataRegion): readonly Finding[] {
  if (data.region.totals.length === 0) return [];
  return data.region.columns.filter(({ meaning }) => ADDED.includes(meaning)).flatMap((column) => inColumn(data, column));
}

function inColumn(data: DataRegion, column: ColumnMap): readonly Finding[] {
  const sums = new Sums();
  let next = 0;
  return data.region.totals.flatMap((total): readonly Finding[] => {
    for (; next < data.rows.length && data.rows[next] < total.row; next++) sums.add(numberIn(data, data.rows[next], column.column));
    const found = checked(data, column, total, sums);
    sums.close(total.kind);
    return found;
  });
}

/** NaN where a cell shows an error: then nothing can be said of the sum. */
function numberIn(data: DataRegion, row: number, column: number): number {
  const cell = data.cell(row, column);
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || isBlank(cell)) return 0;
  return isErrorCell(cell) ? NaN : (textNumber(cell) ?? 0);
}

function checked(data: DataRegion, column: ColumnMap, { row, kind }: TotalRow, sums: Sums): readonly Finding[] {
  const total = data.cell(row, column.column);
  if (typeof total !== "number" || OTHER_FORMULA.test(data.formula(row, column.column))) return [];
  const difference = differenceOf(total, sums.candidates(kind));
  if (difference === undefined) return [];
  const values = { column: columnName(column), total, sum: difference.sum };
  return [data.finding(difference.isRounding ? "total-rounding" : "total-differs", difference.isRounding ? "hint" : "error", [{ row, column: column.column }], values)];
}

/** What a total could add up: the rows since the last subtotal, since the last total, or all. */
class Sums {
  private readonly part: SumOf = { sum: 0, count: 0, decimals: 0 };
  private readonly whole: SumOf = { sum: 0, count: 0, decimals: 0 };
  private readonly all: SumOf = { sum: 0, count: 0, decimals: 0 };

  add(value: number): void {
    for (const sum of [this.part, this.whole, this.all]) {
      sum.sum += value;
      sum.count++;
      sum.decimals = Math.max(sum.decimals, decimalsOf(value));
    }
  }

  close(kind: TotalRow["kind"]): void {
    for (const sum of kind === "total" ? [this.part, this.whole] : [this.part]) Object.assign(sum, { sum: 0, count: 0, decimals: 0 });
  }

  /** The likeliest first. */
  candidates(kind: TotalRow["kind"]): readonly SumOf[] {
    return (kind === "total" ? [this.whole, this.all, this.part] : [this.part, this.whole]).filter(({ count }) => count > 0);
  }
}

function decimalsOf(value: number): number {
  return (String(value).split(".")[1] ?? "").length;
}
