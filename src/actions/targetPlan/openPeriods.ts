import { rangeReference } from "../sheetCanvas";
import { inputReference } from "./inputReference";
import type { PlanLayout } from "./layout";

/** The first days of the periods. */
export function periodDays({ sections, columns }: PlanLayout): string {
  return rangeReference(sections[sections.length - 1].heading, columns.firstPeriod, 1, columns.periodCount);
}

/**
 * The first day of the periods that are open: those take what is left of the targets.
 *
 * Where none of them weighs anything, such as a weekend at the end of the year, nothing is left to take it and all count as closed:
 * then it is the day after the last one.
 */
export function openFromFormula(layout: PlanLayout): string {
  const { columns, weightsRow } = layout;
  const [days, weights] = [periodDays(layout), rangeReference(weightsRow, columns.firstPeriod, 1, columns.periodCount)];
  const closed = inputReference(layout, "closedPeriods");
  const [next, none] = [`INDEX(${days},MAX(0,${closed})+1)`, `${inputReference(layout, "lastDay")}+1`];
  return `IF(${closed}>=COUNT(${days}),${none},IF(SUMIF(${days},">="&${next},${weights})>0,${next},${none}))`;
}

/** How many periods are closed, as formulas count them. */
export function closedCount(layout: PlanLayout): string {
  return `COUNTIF(${periodDays(layout)},"<"&${inputReference(layout, "openFrom")})`;
}
