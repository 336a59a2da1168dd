/**
 * Why an action cannot make a proposal. The pane has a sentence for each; the names are for code, not for users.
 *
 * | code | meaning |
 * |---|---|
 * | total-missing | the total is no finite number |
 * | unit-negative | the unit is below 0 or no number |
 * | weights-empty | no weight in the range |
 * | weights-zero | every weight is 0 |
 * | weights-not-one-line | the range has several rows and several columns |
 * | weight-negative, weight-not-number, weight-error | the cell at `address` |
 * | place-in-weights | the parts would stand on their own weights or total |
 * | place-invalid | the place is no cell address |
 * | holidays-not-published | mainland China has not published the days off of the year in `found` |
 * | holidays-none | no public holiday is known for the year in `found` |
 * | group-weights-zero | nobody below the name in `found` weighs anything |
 * | limits-crossed, limits-off-unit | the minimum of the name in `found` is above its maximum; no multiple of the unit lies between them |
 * | minimums-too-high, maximums-too-low | the limits of the names in `found` are `amount` above or below what there is to hand out |
 * | amounts-empty, amounts-not-one-line | no amount in the range; the range has several rows and several columns |
 * | amount-not-number, quota-not-number, prior-not-number | the cell at `address` holds text, a yes or no, or an error |
 * | amounts-hold-sums | the amount at `address` stands in a row that is called a sum (`found`), among others that are not |
 * | units-differ | 1 stands for `found` in the cells at `address` and for `amount` in the amounts, as their headings say |
 * | quota-negative | the cell at `address` |
 * | quotas-shape, prior-shape | neither one cell nor one for each amount |
 * | bands-empty, bands-columns | no band in the range; neither two nor three columns |
 * | band-blank, band-not-number | the cell at `address` |
 * | band-is-span, bands-with-upper | a text such as "0-100k"; a second column of upper bounds where rates belong, both at `address` |
 * | band-negative-from, band-equal-from | the band at `address` starts below 0, or where another one does |
 * | place-in-source | the result would stand on cells that its formula refers to |
 * | places-overlap | the result and its band table would stand on each other |
 * | levels-missing, factors-missing | a plan without anybody who gets a target, or without a weight |
 * | factor-column-unmatched | the table of a weight has no column for the names of `found` |
 * | levels-empty | no row names anybody in the columns of `found` |
 * | unit-not-positive, over-allocation-invalid | a unit of 0 or less; less handed out than there is |
 * | period-invalid | the last day is before the first, or the periods are too many |
 * | fixed-plan-too-large | fixed sums for `found` cells, or for too many people or periods |
 * | plan-gone | the sheet is no sheet of targets any more |
 * | closed-invalid | the number for `address` is none from 0 to `found` |
 * | holidays-unreadable | `found` is no range of a sheet |
 * | holidays-not-date | the cell at `address`, one of the holidays |
 * | season-impossible | what was sold gives the periods of a plan no weight |
 * | plan-too-large | a sheet of `found` cells |
 * | amounts-as-text | the cell at `address` holds a number as text, which sums pass over |
 * | dates-as-text | the cell at `address` holds a date as text, which no period counts |
 * | repair-outdated | the cell at `address` no longer holds what was found in it |
 * | amounts-error | the cell at `address`, one of the amounts, shows an error |
 * | measures-missing, measure-weight-invalid | people compared by nothing; a measure that weighs 0 or less |
 * | score-with-targets | several measures make a score, which has no target |
 * | targets-none | nobody on the board has a target in the column `found` |
 * | targets-closed | periods of the sheet of targets in `found` are closed among the days: their targets are what was sold |
 * | days-reversed | the last day is before the first |
 * | top-invalid, grades-invalid, prizes-invalid | no whole number from 1; shares without labels or below 0; prizes below 0, or larger ones further down |
 * | board-too-large | a board of `found` people |
 * | not-a-formula | the text does not begin with "=" |
 */
export type ActionProblemCode =
  | "total-missing" | "unit-negative" | "weights-empty" | "weights-zero" | "weights-not-one-line"
  | "weight-negative" | "weight-not-number" | "weight-error" | "place-in-weights" | "place-invalid" | "not-a-formula"
  | "holidays-not-published" | "holidays-none"
  | "group-weights-zero" | "limits-crossed" | "limits-off-unit" | "minimums-too-high" | "maximums-too-low" | "levels-missing" | "factors-missing" | "factor-column-unmatched" | "levels-empty" | "unit-not-positive"
  | "over-allocation-invalid" | "period-invalid" | "holidays-unreadable" | "holidays-not-date" | "season-impossible" | "plan-too-large" | "fixed-plan-too-large" | "plan-gone" | "closed-invalid" | "amounts-as-text" | "dates-as-text"
  | "amounts-empty" | "amounts-not-one-line" | "amount-not-number" | "amounts-hold-sums" | "quotas-shape" | "quota-not-number" | "quota-negative"
  | "prior-shape" | "prior-not-number" | "bands-empty" | "bands-columns" | "band-blank" | "band-not-number" | "band-is-span" | "bands-with-upper" | "units-differ" | "band-negative-from" | "band-equal-from"
  | "place-in-source" | "places-overlap" | "repair-outdated"
  | "amounts-error" | "measures-missing" | "measure-weight-invalid" | "score-with-targets" | "targets-none" | "targets-closed" | "days-reversed"
  | "top-invalid" | "grades-invalid" | "prizes-invalid" | "board-too-large";

/** An action's one error: a code of the closed list, the cells it is about, and what the cell shows. */
export class ActionProblem extends Error {
  constructor(
    readonly code: ActionProblemCode,
    readonly address?: string,
    /** What the cell at `address` shows. */
    readonly found?: string,
    /** Money. */
    readonly amount?: number,
  ) {
    super([code, address, found].filter((part) => part !== undefined).join(" "));
    this.name = "ActionProblem";
  }
}
