import type { Layout, Reason } from "../workbookMap";
import { MEASURES, type Meaning, type RegionKind } from "./meaning";
import { ACCEPT_KIND } from "./thresholds";
import type { TitleWords } from "./titleWords";

/** A kind that a region could be. */
export interface KindCandidate {
  readonly kind: RegionKind;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** What decides the kind: the meanings of its columns, its layout, its size and what its title says. */
export interface RegionFacts {
  readonly meanings: ReadonlySet<Meaning>;
  readonly layout: Layout;
  /** Targets stand below the periods. */
  readonly isTargetAcross: boolean;
  readonly rowCount: number;
  readonly title: TitleWords;
}

/** What was reached in a period. */
const RESULTS: readonly Meaning[] = [...MEASURES, "grossProfit", "actual"];

/** A plan has so many bands at the most. */
const MOST_BANDS = 40;
const OWNERS: readonly Meaning[] = ["person", "employeeId", "team", "region"];
const SOLD: readonly Meaning[] = ["date", "customer", "orderId", "product", "productLine", "quantity", "unitPrice"];

/** What a region could be, the likeliest first; unknown where nothing speaks for a kind. */
export function regionKinds(facts: RegionFacts): KindCandidate[] {
  const found = [bands(facts), targetsByMonth(facts), resultsByMonth(facts), pipeline(facts), payments(facts), orders(facts), targets(facts), people(facts)]
    .filter(({ confidence }) => confidence >= ACCEPT_KIND)
    .sort((one, other) => other.confidence - one.confidence);
  return found.length > 0 ? found : [{ kind: "unknown", confidence: 0.5, reasons: [] }];
}

function seen(kind: RegionKind, confidence: number, facts: RegionFacts, signs: readonly Meaning[], more: readonly Reason[] = []): KindCandidate {
  const reasons = signs.filter((sign) => facts.meanings.has(sign)).map((sign): Reason => ({ code: "has-meaning", text: sign }));
  return { kind, confidence: Math.min(0.98, confidence), reasons: [...reasons, ...more] };
}

const any = (facts: RegionFacts, meanings: readonly Meaning[]): boolean => meanings.some((meaning) => facts.meanings.has(meaning));
const count = (facts: RegionFacts, meanings: readonly Meaning[]): number => meanings.filter((meaning) => facts.meanings.has(meaning)).length;

function bands(facts: RegionFacts): KindCandidate {
  const isTable = facts.meanings.has("rate") && facts.meanings.has("bandFrom") && facts.rowCount <= MOST_BANDS;
  return seen("bands", isTable ? 0.95 - 0.3 * count(facts, ["person", "customer", "date"]) : 0, facts, ["bandFrom", "rate"]);
}

function targetsByMonth(facts: RegionFacts): KindCandidate {
  if (facts.layout !== "months-across") return seen("targets-by-month", 0, facts, []);
  const across: Reason = { code: "months-across" };
  if (facts.isTargetAcross) return seen("targets-by-month", 0.95, facts, ["target", "quota"], [across]);
  return seen("targets-by-month", any(facts, RESULTS) ? 0.3 : 0.55, facts, [], [across]);
}

/** Beside targets of the same periods, results are what the targets are compared with. */
function resultsByMonth(facts: RegionFacts): KindCandidate {
  const isResult = facts.layout === "months-across" && any(facts, RESULTS) && !facts.isTargetAcross;
  return seen("results-by-month", isResult ? 0.95 : 0, facts, RESULTS, [{ code: "months-across" }]);
}

function pipeline(facts: RegionFacts): KindCandidate {
  const sign = facts.meanings.has("stage") ? 0.9 : facts.meanings.has("probability") ? 0.75 : 0;
  return seen("pipeline", any(facts, MEASURES) ? sign : sign * 0.7, facts, ["stage", "probability", ...MEASURES]);
}

function payments(facts: RegionFacts): KindCandidate {
  const isPaid = facts.meanings.has("collected") && !any(facts, ["amount", "netAmount"]);
  return seen("payments", isPaid ? (any(facts, ["paidDate", "dueDate"]) ? 0.9 : 0.6) : 0, facts, ["collected", "paidDate", "dueDate"]);
}

function orders(facts: RegionFacts): KindCandidate {
  const signs = count(facts, SOLD);
  if (facts.layout === "months-across" || !any(facts, MEASURES) || signs === 0) return seen("orders", 0, facts, []);
  const isPayment = facts.meanings.has("collected") && !any(facts, ["amount", "netAmount", "invoiced"]);
  return seen("orders", (isPayment ? 0.45 : 0.6) + 0.08 * signs, facts, [...MEASURES, ...SOLD]);
}

function targets(facts: RegionFacts): KindCandidate {
  const isTarget = facts.layout === "list" && any(facts, ["target", "quota"]) && any(facts, OWNERS);
  const title: Reason[] = facts.title.targets ? [{ code: "title-says", text: facts.title.targets }] : [];
  const sold = count(facts, ["customer", "orderId", "quantity", "unitPrice"]);
  return seen("targets", isTarget ? 0.85 + 0.1 * title.length - 0.25 * sold - (facts.title.people ? 0.2 : 0) : 0, facts, ["target", "quota", ...OWNERS], title);
}

function people(facts: RegionFacts): KindCandidate {
  if (facts.layout !== "list" || !any(facts, ["person", "employeeId"]) || any(facts, [...MEASURES, "date", "orderId", "customer", "stage", "product"])) return seen("people", 0, facts, []);
  const title: Reason[] = facts.title.people ? [{ code: "title-says", text: facts.title.people }] : [];
  const base = any(facts, ["target", "quota", "attainment"]) ? 0.5 : 0.75;
  return seen("people", base + 0.3 * title.length + 0.05 * count(facts, ["team", "region"]), facts, ["person", "employeeId", "team", "region"], title);
}
