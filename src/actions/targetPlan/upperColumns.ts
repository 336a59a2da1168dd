import { cellReference, rangeReference, type CellStyle } from "../sheetCanvas";
import { sumOf } from "../soldFormulas";
import type { SectionRows } from "./layout";
import type { Drafting } from "./levelSection";
import { upperMonths } from "./upperPeriods";

/**
 * Before the periods: the sums of the quarters or months that they begin in, and what those differ from the sum of all.
 *
 * The periods are found by their dates, so that the sums stay right when a person changes the first day.
 *
 * @param sections - With the rows of the members first.
 */
export function putUpperPeriods(drafting: Drafting, sections: readonly SectionRows[]): void {
  const { canvas, styles, request: { texts, periods }, layout: { columns } } = drafting;
  if (columns.upperCount === 0) return;
  putFirstDays(drafting);
  const check = columns.firstUpper + columns.upperCount;
  for (const section of sections) {
    canvas.put(section.title, columns.firstUpper, periods.grain === "month" ? texts.quarters : periods.grain === "week" ? texts.monthsOfWeeks : texts.months, { look: "section" });
    canvas.put(section.heading, check, texts.difference, { look: "header" });
    for (let upper = 0; upper < columns.upperCount; upper += 1) putColumn(drafting, section, columns.firstUpper + upper);
    for (let row = section.first; row <= section.sum; row += 1) {
      canvas.put(row, check, `=ROUND(${sumOf(row, columns.firstUpper, 1, columns.upperCount)}-${sumOf(row, columns.firstPeriod, 1, columns.periodCount)},6)`, styles.proof);
    }
  }
}

/** Below the headings: the quarter or month that the first period begins in, then so many months on. */
function putFirstDays({ canvas, request: { periods }, layout: { columns, sections, weightsRow } }: Drafting): void {
  const months = upperMonths[periods.grain];
  const first = cellReference(sections[sections.length - 1].heading, columns.firstPeriod);
  for (let upper = 0; upper < columns.upperCount; upper += 1) {
    const column = columns.firstUpper + upper;
    const month = months === 1 ? `MONTH(${first})` : `${months}*INT((MONTH(${first})-1)/${months})+1`;
    canvas.put(weightsRow, column, upper === 0 ? `=DATE(YEAR(${first}),${month},1)` : `=EDATE(${cellReference(weightsRow, column - 1)},${months})`, { look: "live", format: "yyyy-mm-dd" });
  }
}

function putColumn({ canvas, styles, request: { periods }, layout: { columns, sections, weightsRow } }: Drafting, section: SectionRows, column: number): void {
  const heading = sections[sections.length - 1].heading;
  const from = cellReference(weightsRow, column, { row: true });
  const days = rangeReference(heading, columns.firstPeriod, 1, columns.periodCount);
  const until = `EDATE(${from},${upperMonths[periods.grain]})`;
  const label: readonly [string, CellStyle] = periods.grain === "month" ? [`=YEAR(${from})&" Q"&ROUNDUP(MONTH(${from})/3,0)`, { look: "header" }] : [`=${from}`, { look: "header", format: "yyyy-mm" }];
  canvas.put(section.heading, column, ...label);
  for (let row = section.first; row < section.sum; row += 1) {
    canvas.put(row, column, `=SUMIFS(${rangeReference(row, columns.firstPeriod, 1, columns.periodCount)},${days},">="&${from},${days},"<"&${until})`, styles.live);
  }
  canvas.put(section.sum, column, `=${sumOf(section.first, column, section.count, 1)}`, styles.proof);
}
