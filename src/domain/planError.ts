/** A place in the caller's data: which argument, and where in it. Rows and columns count from 1, `index` from 0. */
export interface Place {
  readonly parameter: string;
  readonly row?: number;
  readonly column?: number;
  readonly index?: number;
}

type Details = Readonly<Record<string, string | number>>;

/**
 * Every sentence a calculation can answer with. `unavailable` means that no answer exists; everything else is a
 * wrong argument. Texts stand here alone, so that they can be translated in one place.
 */
const FAULTS = {
  "argument-missing": "{place} is missing. Give a value or a range.",
  "range-empty": "{place} is empty. Give at least one cell.",
  "range-ragged": "{place} has rows of different lengths. Give a rectangular range.",
  "not-one-value": "{place} must be one value, but a range of {found} was given.",
  "shape-differs": "{place} is {found}, but {other} is {expected}. Give the same shape or one value.",
  "whole-column-needed": "{place} needs the whole column, but within is {found} and values is {expected}. Give both the same shape, or leave within out.",
  "not-a-number": "{place} is {found}, which is not a number. Write a plain number there.",
  "not-yes-or-no": "{place} is {found}. Write TRUE or FALSE.",
  "word-unknown": "{place} is {found}. Use one of: {known}.",
  "unit-negative": "{place} is {found}. Use 0 (not rounded) or a positive step such as 0.01 or 1.",
  "result-too-large": "The result is larger than a cell can hold. Use smaller amounts or a smaller rate.",
  "bands-columns": "{place} has {found} column(s). Use two or three: from, rate, fixed.",
  "bands-empty": "{place} has no band. Give at least one row with from and rate.",
  "bands-blank-cell": "{place} is blank. Every band needs from and rate; write 0 where nothing is paid.",
  "bands-negative-from": "{place} is {found}. The first band of a commission starts at 0 or above.",
  "bands-equal-from": "{place} starts at {found}, and so does row {other}. Every band needs its own from.",
  "bands-no-result": "{place} holds no result. Write a number or a text there.",
  "below-first-band": "{place} is below the first band, which starts at {from}. Add a lower band, or give otherwise.",
  "weight-negative": "{place} is {found}. Weights are 0 or more.",
  "weights-zero": "All {place} are 0. At least one weight must be above 0.",
  "bounds-crossed": "{place} has no whole number of units between its minimum {minimum} and its maximum {maximum}. Widen the bounds or use a smaller unit.",
  "minimums-too-high": "The minimums add up to {found}, which is {excess} more than the total. Lower them by that much.",
  "maximums-too-low": "The maximums leave room for {found} only, which is {excess} less than the total. Raise them by that much.",
  "not-one-line": "{place} is {found}. Give one row or one column.",
  "closed-out-of-range": "{place} is {found}. Give the number of closed periods: a whole number from 0 to {most}.",
  "open-weights-zero": "All {place} of the open periods are 0. At least one must be above 0 to carry what remains.",
  "factors-too-many": "{place} has {found} columns. Use {most} at most.",
  "factor-negative": "{place} is {found}. Factors and their importance are 0 or more.",
  "factor-zero": "Column {column} of {place} has no value above 0, so nobody has a share of it. Leave it out, or give it an importance of 0.",
  "importance-count": "{place} has {found} value(s), but factors has {expected} column(s). Give one for each column.",
  "importance-zero": "Every {place} is 0. At least one must be above 0.",
  "totals-mixed": "{place} is {found}, but another total is negative. Give totals of one sign.",
  "totals-differ": "The row totals add up to {rows}, the column totals to {columns}. Make the two sums equal.",
  "total-no-multiple": "{place} is {found}, which is no multiple of the unit {unit}. Round it, or use a smaller unit.",
  "grid-too-fine": "The totals add up to {found} units, and {most} can be divided at most. Use a larger unit.",
  "grid-too-large": "The grid would have {rows} rows and {columns} columns. Up to {cells} cells and {side} rows or columns can be divided at once.",
  "seed-cannot-carry": "The zeros in {place} leave {found} of the totals without a cell. Put a number above 0 in a cell that may take it.",
  "quota-negative": "{place} is {found}. A quota is above 0.",
  "quota-shape": "{place} is {found}, but amounts is {expected}. Give one value, or one quota for each row of amounts; a single column of amounts takes one.",
  "share-negative": "{place} is {found}. Shares are 0 or more.",
  "shares-shape": "{place} is {found}, but there are {amounts} amounts. Give one row or one column of shares for all, or one row of shares for each amount.",
  "draw-negative": "{place} is {found}. A draw is 0 or more.",
  "opening-negative": "{place} is {found}. Write what is owed at the start as 0 or more.",
  "points-columns": "{place} has {found} column(s). Use two: attainment, payout.",
  "points-empty": "{place} has no point. Give at least one row with attainment and payout.",
  "points-blank-cell": "{place} is blank. Every point needs attainment and payout; write 0 where nothing is paid.",
  "points-third": "{place} is a third point at {found}. Two points at one attainment make a step; remove one of the three.",
  "cap-negative": "{place} is {found}. A cap is 0 or more; leave it out for none.",
  "no-quota": "No quota: {place} is blank or 0.",
  "nothing-to-rank": "Nothing to rank: within holds no number for this value.",
  "no-target": "No target: {place} is blank or 0.",
  "target-negative": "{place} is {found}. A target is above 0.",
  "date-missing": "{place} is missing. Give a date.",
  "not-a-date": "{place} is {found}, which is not a date. Write a date, or a text such as 2026-01-31.",
  "end-before-start": "{place} is {found}, which is before start, {other}. Exchange the two dates.",
  "no-working-day": "No working day lies between start and end. Move one of them, or look through holidays.",
  "holidays-columns": "{place} has {found} columns. Use one column of dates off, and a second one with TRUE beside make-up working days.",
  "holidays-both": "{place} is {found}, which row {other} lists too: once as off, once as a make-up working day. Remove one of the two rows.",
  "no-previous": "Nothing to compare with: {place} is blank or 0.",
  "shares-zero": "All {place} are 0. At least one share must be above 0.",
  "labels-count": "{place} has {found} cell(s), but shares has {expected}. Give one label for each share.",
  "label-unusable": "{place} is {found}. Write a text or a number there.",
  "prize-negative": "{place} is {found}. Prizes are 0 or more.",
  "count-not-whole": "{place} is {found}. Give a whole number from 1, or leave it out.",
  "nothing-to-list": "Nothing to list: {place} holds no number.",
  "no-share": "No share: the {place} add up to 0.",
  "metrics-count": "{place} has {found} cell(s), but metrics has {expected} column(s). Give one for each column, or one value for all.",
  "direction-unknown": "{place} is {found}. Write 1 where more is better and -1 where less is better.",
  "direction-weighted": "{place} is -1, but the method weighted adds values up as they are. Use another method, or turn that metric round.",
  "cap-not-weighted": "{place} works with the method weighted only, not with {found}. Leave it out.",
} as const;

/** The closed list of codes. */
export type PlanErrorCode = keyof typeof FAULTS;

const UNAVAILABLE: ReadonlySet<PlanErrorCode> = new Set(["no-quota", "nothing-to-rank", "nothing-to-list", "no-share", "below-first-band", "no-target", "no-previous", "no-working-day"]);

function placeText({ parameter, row, column, index }: Place): string {
  if (index !== undefined) return `${parameter}, value ${index + 1},`;
  if (row === undefined) return parameter;
  return column === undefined ? `${parameter}, row ${row},` : `${parameter}, row ${row}, column ${column},`;
}

/** The one error of the domain: a code from a closed list, a sentence that names the fix, and a place. */
export class PlanError extends Error {
  override readonly name = "PlanError";
  readonly code: PlanErrorCode;
  readonly place: Place | undefined;
  private readonly details: Details;

  constructor(code: PlanErrorCode, place?: Place, details: Details = {}) {
    const words: Details = { place: place ? placeText(place) : "", ...details };
    super(FAULTS[code].replace(/\{(\w+)\}/g, (slot, name: string) => String(words[name] ?? slot)));
    this.code = code;
    this.place = place;
    this.details = details;
  }

  /** The same fault, told with the place as the user sees it. */
  at(place: Place): PlanError {
    return new PlanError(this.code, place, this.details);
  }

  /** True when the question is sound but has no answer; false when an argument is wrong. */
  get isUnavailable(): boolean {
    return UNAVAILABLE.has(this.code);
  }
}
