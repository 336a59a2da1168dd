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
  "weight-negative": "{place} is {found}. Weights are 0 or more.",
  "weights-zero": "All {place} are 0. At least one weight must be above 0.",
  "bounds-crossed": "{place} has no whole number of units between its minimum {minimum} and its maximum {maximum}. Widen the bounds or use a smaller unit.",
  "minimums-too-high": "The minimums add up to {found}, which is {excess} more than the total. Lower them by that much.",
  "maximums-too-low": "The maximums leave room for {found} only, which is {excess} less than the total. Raise them by that much.",
  "quota-negative": "{place} is {found}. A quota is above 0.",
  "no-quota": "No quota: {place} is blank or 0.",
  "nothing-to-rank": "Nothing to rank: within holds no number for this value.",
  "share-negative": "{place} is {found}. Shares are 0 or more.",
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

const UNAVAILABLE: ReadonlySet<PlanErrorCode> = new Set(["no-quota", "nothing-to-rank", "nothing-to-list", "no-share"]);

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
