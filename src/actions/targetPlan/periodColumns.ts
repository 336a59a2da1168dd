import { cellReference, rangeReference } from "../sheetCanvas";
import { soldBy, sumOf } from "../soldFormulas";
import { putFixedPeriods } from "./fixedPeriods";
import { inputReference } from "./inputReference";
import type { SectionRows } from "./layout";
import { nameCells, putNames, type Drafting } from "./levelSection";
import { closedCount } from "./openPeriods";
import type { PlanPeriods } from "./request";
import { putUpperPeriods } from "./upperColumns";
import { literalText } from "../../workbook/cellText";

/** Beside the last level: the year cut into periods, what each period weighs, and what each member is to sell in it. */
export function putPeriods(drafting: Drafting): void {
  const { canvas, styles, request: { texts, periods, fixesPeriods }, layout, layout: { sections, columns, weightsRow } } = drafting;
  const members = sections[sections.length - 1];
  const dates = { row: members.heading, column: columns.firstPeriod, rowCount: 2, columnCount: columns.periodCount };
  canvas.putSpill(`=TRANSPOSE(${periodWeights(drafting, periods)})`, dates, { look: "header", format: dateFormat(periods) });
  for (let period = 0; period < columns.periodCount; period += 1) canvas.put(weightsRow, columns.firstPeriod + period, null, { look: "live", format: "0.0%" });
  canvas.put(weightsRow, columns.firstPeriod - 2, texts.periodWeight, { look: "label" });
  if (fixesPeriods) putFixedPeriods(drafting, members);
  else putMemberRows(drafting, members);
  const sums = members.sum + (fixesPeriods ? 1 : 0);
  for (let period = 0; period < columns.periodCount; period += 1) {
    const column = columns.firstPeriod + period;
    const sum = sumOf(members.first, column, members.count, 1);
    canvas.put(sums, column, fixesPeriods ? `=ROUND(${sum}-${cellReference(members.sum, column)},6)` : `=${sum}`, styles.proof);
  }
  if (fixesPeriods) canvas.put(sums, columns.firstPeriod - 2, texts.difference, { look: "label" });
  putActuals(drafting, layout.actuals, members);
  putUpperPeriods(drafting, [members, layout.actuals]);
}

/** Exact shares of the whole, a row for each period with its first day. */
function periodWeights({ layout }: Drafting, { grain, days, holidays, season }: PlanPeriods): string {
  const span = [inputReference(layout, "firstDay"), inputReference(layout, "lastDay")];
  return `SALES.PHASE(1,${span.join(",")},"${grain}",${season ?? ""},"${days}",${holidays ?? ""},0${season === undefined ? "" : ',"calendar"'})`;
}

function dateFormat({ grain }: PlanPeriods): string {
  return grain === "month" || grain === "quarter" ? "yyyy-mm" : "yyyy-mm-dd";
}

/** A formula a member: closed periods keep what was sold in them, what is left of the target goes to the open ones. */
function putMemberRows({ canvas, styles, layout, layout: { columns, weightsRow, actuals } }: Drafting, members: SectionRows): void {
  const inPeriods = (row: number): string => rangeReference(row, columns.firstPeriod, 1, columns.periodCount);
  for (let index = 0; index < members.count; index += 1) {
    const row = members.first + index;
    const parts = [cellReference(row, columns.target, { column: true }), inPeriods(actuals.first + index), inPeriods(weightsRow), closedCount(layout), inputReference(layout, "unit")];
    canvas.putSpill(`=SALES.RESPREAD(${parts.join(",")})`, { row, column: columns.firstPeriod, rowCount: 1, columnCount: columns.periodCount }, styles.live);
  }
}

/** What each member sold in each period: worked out from the orders where they have dates, typed in where not. */
function putActuals(drafting: Drafting, actuals: SectionRows, members: SectionRows): void {
  const { canvas, styles, request: { texts, history, levels }, tree, layout, layout: { columns } } = drafting;
  canvas.put(actuals.title, 0, texts.actual, { look: "section" });
  putNames(drafting, actuals, levels.length - 1);
  canvas.put(actuals.heading, columns.target, texts.soldInPeriod, { look: "header" });
  for (let period = 0; period < columns.periodCount; period += 1) {
    const column = columns.firstPeriod + period;
    canvas.put(actuals.heading, column, `=${cellReference(members.heading, column)}`, { look: "header", format: dateFormat(drafting.request.periods) });
    canvas.put(actuals.sum, column, `=${sumOf(actuals.first, column, actuals.count, 1)}`, styles.proof);
  }
  canvas.put(actuals.sum, 0, texts.total, { look: "proof" });
  canvas.put(actuals.sum, columns.target, `=${sumOf(actuals.first, columns.target, actuals.count, 1)}`, styles.proof);
  tree.members.forEach(({ path }, index) => {
    const row = actuals.first + index;
    path.forEach((name, above) => canvas.put(row, above, literalText(name)));
    canvas.put(row, columns.target, `=${sumOf(row, columns.firstPeriod, 1, columns.periodCount)}`, styles.live);
    for (let period = 0; period < columns.periodCount; period += 1) {
      const days = { from: cellReference(members.heading, columns.firstPeriod + period, { row: true }), before: endOf(period) };
      const content = history?.dates === undefined ? null : `=${soldBy(history, nameCells(row, path), days)}`;
      canvas.put(row, columns.firstPeriod + period, content, content === null ? styles.input : styles.live);
    }
  });

  function endOf(period: number): string {
    if (period === columns.periodCount - 1) return `${inputReference(layout, "lastDay")}+1`;
    return cellReference(members.heading, columns.firstPeriod + period + 1, { row: true });
  }
}
