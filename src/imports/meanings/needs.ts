import { MEASURES, type Meaning, type RegionKind } from "./meaning";
import { OFFER, OFFER_DAY } from "./thresholds";

/** What a job reads of a region: one of the meanings is enough. */
export interface Need {
  readonly anyOf: readonly Meaning[];
  /** Without it the job cannot run. */
  readonly isRequired: boolean;
  /** Where no column has it, those are offered that could have it with this confidence. */
  readonly offerFrom: number;
}

const need = (...anyOf: Meaning[]): Need => ({ anyOf, isRequired: true, offerFrom: OFFER });
/** Days decide in which period a row counts, so what nearly is one is asked for. */
const day = (...anyOf: Meaning[]): Need => ({ anyOf, isRequired: false, offerFrom: OFFER_DAY });
/** Two columns that could be it are asked about; none is all right. */
const wish = (...anyOf: Meaning[]): Need => ({ anyOf, isRequired: false, offerFrom: Infinity });
const OWNER = need("person", "employeeId", "team", "region");

/** What targets, commissions and rankings read of each kind of region. Of these meanings nobody may guess. */
export const NEEDS: Readonly<Record<RegionKind, readonly Need[]>> = {
  orders: [need("person", "employeeId"), need(...MEASURES), day("date", "period"), wish("team"), wish("region")],
  targets: [OWNER, need("target", "quota"), wish("period", "date")],
  "targets-by-month": [OWNER],
  "results-by-month": [OWNER],
  people: [need("person", "employeeId")],
  bands: [need("bandFrom"), need("rate")],
  payments: [need("collected"), need("person", "employeeId", "customer", "orderId"), day("paidDate", "date")],
  pipeline: [need("person", "employeeId"), need("amount", "netAmount"), need("stage", "probability"), day("date")],
  unknown: [],
};

/** Every meaning that a job could read of a kind. */
export function neededMeanings(kind: RegionKind): ReadonlySet<Meaning> {
  return new Set(NEEDS[kind].flatMap(({ anyOf }) => anyOf));
}
