import type { Area } from "../lane/area";
import type { Block } from "../lane/block";

/** Money as whole cents, which a spreadsheet computes exactly. */
export function cents(cell: string): string {
  return `ROUND(${cell}*100,0)`;
}

/** A column of money as whole cents. */
export function centsOf(block: Block, money: Area): Area {
  return block.down(money.rows, (row) => cents(money.at(row)));
}
