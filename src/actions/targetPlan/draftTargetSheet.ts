import type { SheetDraft } from "../../workbook/sheetDraft";
import { SheetCanvas } from "../sheetCanvas";
import { putInputs } from "./inputCells";
import { planLayout, type PlanLayout } from "./layout";
import { putLevel, type Drafting } from "./levelSection";
import { putPeriods } from "./periodColumns";
import { planStyles } from "./planStyles";
import type { TargetPlanRequest } from "./request";
import type { PlanTree } from "./tree";

/**
 * Drafts a sheet of targets: live formulas from the year's target down to the periods of each member, with a line that
 * proves the sum at every level.
 *
 * A section a level, in the order of the levels, those of one parent next to each other: one SALES.SPLIT cuts the
 * parent's target among them. The last level is spread over the periods. Every number a person may change is a cell of
 * its own and looks like one.
 *
 * @param tree - The request's members and limits.
 * @param periodCount - How many periods `request.periods` touches.
 */
export function draftTargetSheet(request: TargetPlanRequest, tree: PlanTree, periodCount: number): SheetDraft {
  const layout = planLayout(request, tree, periodCount);
  const drafting: Drafting = { canvas: new SheetCanvas(), styles: planStyles(request.unit), request, tree, layout };
  putInputs(drafting.canvas, request, layout);
  request.levels.forEach((_, level) => putLevel(drafting, level));
  putPeriods(drafting);
  return drafting.canvas.draft(request.sheetName, { widths: widths(layout.columns), freeze: { rows: 0, columns: request.levels.length }, print: { orientation: "landscape" } });
}

/** In characters: the first column also holds the labels of the inputs, the gaps before the periods are narrow and the difference before them has a long heading. */
function widths({ firstFactor, difference, flag, firstPeriod }: PlanLayout["columns"]): readonly number[] {
  const gaps = [flag + 1, firstPeriod - 1];
  return Array.from({ length: firstPeriod }, (_, column) => (column === difference ? 28 : column === 0 ? 24 : column < firstFactor ? 20 : gaps.includes(column) ? 3 : 16));
}
