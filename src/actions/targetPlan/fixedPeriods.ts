import { cellReference, rangeReference } from "../sheetCanvas";
import { sumOf } from "../soldFormulas";
import { inputReference } from "./inputReference";
import type { PlanLayout, SectionRows } from "./layout";
import type { Drafting } from "./levelSection";
import { periodDays } from "./openPeriods";

/** Beside what each member sold, where the sums of the periods are fixed: of it in closed periods, what is left of the target, and of that the whole units. */
function leftColumns({ columns: { share, below, difference } }: PlanLayout): { readonly closed: number; readonly left: number; readonly units: number } {
  return { closed: share, left: below, units: difference };
}

/**
 * The periods of a plan whose sums are fixed beside those of the members: both margins hold, whatever is closed.
 *
 * Closed periods are what was sold in them. What is left of the members' targets is cut over the open periods by their weights, and one
 * SALES.SPLITGRID fills them in. That takes whole units only: what is left of a target below one unit goes to the heaviest open period,
 * whose sum is kept large enough for it.
 */
export function putFixedPeriods(drafting: Drafting, members: SectionRows): void {
  const { canvas, styles, layout, layout: { columns, actuals, open } } = drafting;
  if (open === undefined) return;
  const at = leftColumns(layout);
  putLeft(drafting, members);
  const row = (of: number): string => rangeReference(of, columns.firstPeriod, 1, columns.periodCount);
  const area = (first: number, rowCount: number) => ({ row: first, column: columns.firstPeriod, rowCount, columnCount: columns.periodCount });
  const inRows = (column: number): string => rangeReference(actuals.first, column, actuals.count, 1);
  const cell = (of: number, column: number): string => cellReference(of, column, { row: true, column: true });
  const days = periodDays(layout);
  const unit = inputReference(layout, "unit");
  const isClosed = `${days}<${inputReference(layout, "openFrom")}`;
  const [weights, units] = [row(open.weights), row(open.units)];
  const isHeaviest = `(${days}=INDEX(${days},MATCH(MAX(${weights}),${weights},0)))`;
  const [left, unitsOfEach, unitsOfAll] = [cell(actuals.sum, at.left), cell(actuals.sum, at.units), cell(open.units, at.units)];
  // The units that the parts of several members below one unit add up to.
  const together = `ROUND(${unitsOfAll}-${unitsOfEach},6)`;

  canvas.put(open.weights, 0, drafting.request.texts.openWeight, { look: "label" });
  canvas.putSpill(`=IF(${isClosed},0,${row(layout.weightsRow)})`, area(open.weights, 1), { look: "live", format: "0.0%" });
  canvas.put(open.units, 0, drafting.request.texts.openUnits, { look: "label" });
  canvas.put(open.units, at.units, `=${wholeUnits(left, unit)}`, styles.live);
  canvas.putSpill(`=IF(SUM(${weights})=0,0*${weights},SALES.SPLIT(${unitsOfAll},${weights},${unit},IF(${isHeaviest}*(${together}>0),${together},"")))`, area(open.units, 1), styles.live);

  const sold = rangeReference(actuals.first, columns.firstPeriod, actuals.count, columns.periodCount);
  const grid = `SALES.SPLITGRID(${inRows(at.units)},${units}-${isHeaviest}*${together},,${unit})`;
  canvas.putSpill(`=IF(${isClosed},${sold},${grid}+${isHeaviest}*(${inRows(at.left)}-${inRows(at.units)}))`, area(members.first, members.count), styles.live);
  canvas.putSpill(`=IF(${isClosed},${row(actuals.sum)},${units}+${isHeaviest}*ROUND(${left}-${unitsOfAll},6))`, area(members.sum, 1), styles.live);
}

/** For each member: a target that is reached leaves nothing, and nobody else's falls for what is above it. */
function putLeft({ canvas, styles, request: { texts }, layout, layout: { columns, actuals } }: Drafting, members: SectionRows): void {
  const at = leftColumns(layout);
  const openFrom = inputReference(layout, "openFrom");
  for (const [column, text] of [[at.closed, texts.soldInClosed], [at.left, texts.left], [at.units, texts.leftInUnits]] as const) {
    canvas.put(actuals.heading, column, text, { look: "header" });
    canvas.put(actuals.sum, column, `=${sumOf(actuals.first, column, actuals.count, 1)}`, styles.proof);
  }
  for (let index = 0; index < actuals.count; index += 1) {
    const row = actuals.first + index;
    const target = cellReference(members.first + index, columns.target);
    const rest = `ROUND(${target}-${cellReference(row, at.closed)},6)`;
    canvas.put(row, at.closed, `=SUMIFS(${rangeReference(row, columns.firstPeriod, 1, columns.periodCount)},${periodDays(layout)},"<"&${openFrom})`, styles.live);
    canvas.put(row, at.left, `=IF(${openFrom}>${inputReference(layout, "lastDay")},0,IF(${target}<0,MIN(0,${rest}),MAX(0,${rest})))`, styles.live);
    canvas.put(row, at.units, `=${wholeUnits(cellReference(row, at.left), inputReference(layout, "unit"))}`, styles.live);
  }
}

/** Rounded first, as a division of decimals may end a hair below a whole number. */
function wholeUnits(amount: string, unit: string): string {
  return `ROUND(${unit}*TRUNC(ROUND(${amount}/${unit},9)),6)`;
}
