import { headerMeanings } from "../headers/headerMeanings";
import type { Reason } from "../workbookMap";
import type { Candidate, ColumnFacts } from "./columnFacts";
import type { Meaning } from "./meaning";
import { ACCEPT } from "./thresholds";
import type { ValueProfile } from "./valueProfile";

const NUMBERS: readonly Meaning[] = [
  "quantity", "unitPrice", "discount", "amount", "netAmount", "collected", "invoiced", "cost", "grossProfit", "target", "quota", "actual", "attainment", "rate", "bandFrom", "probability",
];
const DATES: readonly Meaning[] = ["date", "dueDate", "paidDate"];
const NAMES: readonly Meaning[] = ["person", "customerType", "channel", "stage", "note", "region", "team", "productLine"];

/** Days of a workbook from 2000 to 2060: whole numbers between them may be dates that lost their format. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 58_500;

const MOSTLY = 0.8;
const HALF = 0.5;
const FITS = 1.03;
const PARTLY = 0.9;
const DOES_NOT_FIT = 0.5;
const MOST = 0.98;

/** What values alone suggest; always below the threshold of acceptance, so that they are offered and never taken silently. */
const BY_VALUES = { date: 0.5, stage: 0.55, amount: 0.3, target: 0.25, person: 0.2, customer: 0.2 } as const;

/** Meanings of a column by its header and its values, the likeliest first. */
export function candidates(facts: ColumnFacts): Candidate[] {
  const byHeader = headerMeanings(facts.normalised, facts.bracketed).map(({ meaning, confidence, word, isWhole }): Candidate => {
    const fit = fitOf(meaning, facts.values);
    const reasons: Reason[] = [{ code: isWhole ? "header-known" : "header-contains", text: isWhole ? facts.header : word }, ...fit.reasons];
    return { meaning, confidence: Math.min(MOST, confidence * fit.factor), reasons };
  });
  const known = new Set(byHeader.map(({ meaning }) => meaning));
  // A header that is clear, also one of bookkeeping, is not offered again for what its values look like.
  const isClear = byHeader.some(({ confidence }) => confidence >= ACCEPT);
  const byValues = isClear ? [] : valueCandidates(facts.values).filter(({ meaning }) => !known.has(meaning));
  return [...byHeader, ...byValues].sort((one, other) => other.confidence - one.confidence);
}

interface Fit {
  readonly factor: number;
  readonly reasons: readonly Reason[];
}

function fitOf(meaning: Meaning, values: ValueProfile): Fit {
  if (values.filled === 0) return { factor: 1, reasons: [] };
  if (NUMBERS.includes(meaning)) return fitBy(values.number + values.textNumber, "values-are-numbers");
  if (DATES.includes(meaning)) return looksLikeSerials(values) ? { factor: PARTLY, reasons: [{ code: "values-are-dates", share: values.number }] } : fitBy(values.date + values.textDate + values.looseDate, "values-are-dates");
  if (NAMES.includes(meaning)) return fitBy(values.text + (meaning === "person" ? 0 : values.textNumber + values.boolean + values.number), "values-are-texts");
  return { factor: 1, reasons: [] };
}

function fitBy(share: number, code: Reason["code"]): Fit {
  if (share >= MOSTLY) return { factor: FITS, reasons: [{ code, share }] };
  return share >= HALF ? { factor: PARTLY, reasons: [{ code, share }] } : { factor: DOES_NOT_FIT, reasons: [{ code: "values-do-not-fit", share: 1 - share }] };
}

function looksLikeSerials(values: ValueProfile): boolean {
  return values.number >= MOSTLY && values.median >= FIRST_SERIAL && values.largest <= LAST_SERIAL;
}

function valueCandidates(values: ValueProfile): Candidate[] {
  const numbers = values.number + values.textNumber;
  const dates = values.date + values.textDate;
  if (dates >= MOSTLY) return [byValues("date", { code: "values-are-dates", share: dates })];
  if (values.stage >= MOSTLY) return [byValues("stage", { code: "values-are-stages", share: values.stage })];
  if (numbers >= MOSTLY && values.percent < HALF) return (["amount", "target"] as const).map((meaning) => byValues(meaning, { code: "values-are-numbers", share: numbers }));
  if (values.text >= MOSTLY) return (["person", "customer"] as const).map((meaning) => byValues(meaning, values.distinct < 1 ? { code: "names-repeat", share: 1 - values.distinct } : { code: "values-are-texts", share: values.text }));
  return [];
}

function byValues(meaning: keyof typeof BY_VALUES, reason: Reason): Candidate {
  return { meaning, confidence: BY_VALUES[meaning], reasons: [{ code: "header-unknown" }, reason] };
}
