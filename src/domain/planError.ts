import { cellFaults } from "./faults/cells";
import { commissionFaults } from "./faults/commission";
import { customerFaults } from "./faults/customers";
import { dateFaults } from "./faults/dates";
import { forecastFaults } from "./faults/forecast";
import { pipelineFaults } from "./faults/pipeline";
import { rankingFaults } from "./faults/ranking";
import { targetFaults } from "./faults/targets";
import { trackingFaults } from "./faults/tracking";

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
 * wrong argument. Texts stand in `faults/` alone, so that they can be translated in one place.
 */
const FAULTS = { ...cellFaults, ...dateFaults, ...targetFaults, ...commissionFaults, ...rankingFaults, ...trackingFaults, ...customerFaults, ...forecastFaults, ...pipelineFaults } as const;

/** The closed list of codes. */
export type PlanErrorCode = keyof typeof FAULTS;

const UNAVAILABLE: ReadonlySet<PlanErrorCode> = new Set(["no-quota", "nothing-to-rank", "nothing-to-list", "no-share", "below-first-band", "no-target", "no-previous", "no-working-day", "season-empty", "season-zero", "too-few-customers", "nothing-to-class", "no-interval", "nobody-before", "history-too-short", "periods-too-few", "nothing-before", "no-conversion"]);

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
  /** What the sentence was filled with. */
  readonly details: Details;

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

/** The sentences with their `{slots}`, for those who tell them in other words. */
export { FAULTS as faultSentences };
