import type { Period } from "../layout/periodHeader";
import type { Alternative, Reason } from "../workbookMap";
import type { Meaning } from "./meaning";
import type { ValueKind, ValueProfile } from "./valueProfile";

/** What is seen of a column before anything is proposed. */
export interface ColumnFacts {
  /** From 0 inside its grid. */
  readonly column: number;
  readonly header: string;
  readonly group?: string;
  readonly normalised: string;
  /** What stood in brackets behind the header. */
  readonly bracketed: string;
  readonly occurrence: number;
  readonly period?: Period;
  /** What the header says beside the period. */
  readonly periodRest: string;
  readonly values: ValueProfile;
  readonly valueKind: ValueKind;
  readonly isFirstRowFilled: boolean;
}

/** A meaning that a column could have. */
export interface Candidate {
  readonly meaning: Meaning;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** What is proposed for a column. */
export interface Choice extends Candidate {
  readonly alternatives: readonly Alternative[];
}
