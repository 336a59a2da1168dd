import { cellReference, type CellStyle, type SheetCanvas } from "../sheetCanvas";
import { soldInAll, sumOf } from "../soldFormulas";
import type { InputKey, PlanLayout } from "./layout";
import { inputReference } from "./inputReference";
import { openFromFormula } from "./openPeriods";
import { planStyles } from "./planStyles";
import type { TargetPlanRequest } from "./request";

const day: CellStyle = { look: "input", format: "yyyy-mm-dd" };
const percent: CellStyle = { look: "input", format: "0.0%" };

/** The year's target as the parts are cut from it: what the last level gets is a multiple of it. */
export function wholeReference(layout: PlanLayout, isLastLevel: boolean): string {
  const total = inputReference(layout, "yearTotal");
  return isLastLevel ? `${total}*${inputReference(layout, "overAllocation")}` : total;
}

/** The days that count as last year; undefined where the history has no dates. */
export function historyDays(layout: PlanLayout): { readonly from: string; readonly before: string } | undefined {
  if (!layout.inputs.has("historyFrom")) return undefined;
  return { from: inputReference(layout, "historyFrom"), before: `${inputReference(layout, "historyTo")}+1` };
}

/** Title, what a person may change, and the two lines that prove the whole. */
export function putInputs(canvas: SheetCanvas, request: TargetPlanRequest, layout: PlanLayout): void {
  const { texts } = request;
  const { proof } = planStyles(request.unit);
  canvas.put(0, 0, texts.title, { look: "title" });
  canvas.put(1, 0, texts.note, { look: "note" });
  for (const [key, row] of layout.inputs) {
    canvas.put(row, 0, texts[key], { look: "label" });
    const { content, style } = inputCell(request, layout, key);
    canvas.put(row, layout.valueColumn, content, style);
    if (key === "closedPeriods") canvas.put(row, layout.valueColumn + 1, texts.closedNote, { look: "note" });
  }
  const { proofs, valueColumn, columns } = layout;
  const members = layout.sections[layout.sections.length - 1];
  canvas.put(proofs.assigned, 0, texts.assigned, { look: "label" });
  canvas.put(proofs.assigned, valueColumn, `=${sumOf(members.first, columns.target, members.count, 1)}`, proof);
  canvas.put(proofs.difference, 0, texts.difference, { look: "label" });
  canvas.put(proofs.difference, valueColumn, `=ROUND(${cellReference(proofs.assigned, valueColumn)}-${wholeReference(layout, true)},6)`, proof);
}

function inputCell({ total, unit, overAllocation, history, periods }: TargetPlanRequest, layout: PlanLayout, key: InputKey): { readonly content: string | number; readonly style: CellStyle } {
  const { input: money, proof } = planStyles(unit);
  switch (key) {
    case "historyFrom":
      return { content: history?.from ?? dayIn("MIN"), style: day };
    case "historyTo":
      return { content: history?.to ?? dayIn("MAX"), style: day };
    case "lastYear":
      return lastYearCell(total.kind === "growth" ? total.lastYear : undefined, history && `=${soldInAll(history, historyDays(layout))}`);
    case "growth":
      return { content: total.kind === "growth" ? total.growth : "", style: percent };
    case "yearTotal":
      return total.kind === "amount" ? { content: total.amount, style: money } : { content: `=${grown(layout)}`, style: proof };
    case "unit":
      return { content: unit, style: { look: "input" } };
    case "overAllocation":
      return { content: overAllocation, style: percent };
    case "firstDay":
      return { content: periods.start, style: day };
    case "lastDay":
      return { content: periods.end, style: day };
    case "closedPeriods":
      return { content: 0, style: { look: "input" } };
    case "openFrom":
      return { content: `=${openFromFormula(layout)}`, style: { look: "proof", format: "yyyy-mm-dd" } };
  }

  /** Where nobody said which days count: the first or last one that there is, also when others come. */
  function dayIn(end: "MIN" | "MAX"): string {
    return history?.dates === undefined ? "" : `=${end}(${history.dates})`;
  }

  function lastYearCell(known: number | undefined, formula: string | undefined) {
    return known === undefined && formula !== undefined ? { content: formula, style: proof } : { content: known ?? "", style: money };
  }
}

/** Last year's result and its growth, rounded to the unit, so that no part is left below it. */
function grown(layout: PlanLayout): string {
  const unit = inputReference(layout, "unit");
  return `ROUND(${inputReference(layout, "lastYear")}*(1+${inputReference(layout, "growth")})/${unit},0)*${unit}`;
}
