import type { Breakdown, Line } from "../domain";
import { BLANK } from "./cells";
import type { HeaderTexts } from "./headers";

/** The working as a table: a row per line and the total. A line already credited says so where its band would start. */
export function explainRows({ lines, amount, total }: Breakdown, texts: HeaderTexts): (number | string)[][] {
  const rows = lines.map((line) => [...bandCells(line, texts), line.amount, line.rate, line.commission]);
  return [...rows, [texts.total, BLANK, amount, BLANK, total]];
}

function bandCells({ kind, from, to }: Line, { credited }: HeaderTexts): (number | string)[] {
  return kind === "credited" ? [credited, BLANK] : [from, to ?? BLANK];
}
