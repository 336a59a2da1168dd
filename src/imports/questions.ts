import { MEASURES, type Meaning } from "./meanings/meaning";
import { NEEDS, neededMeanings } from "./meanings/needs";
import type { KindCandidate } from "./meanings/regionKind";
import { ACCEPT, CLOSE, CLOSE_KINDS } from "./meanings/thresholds";
import { unitQuestions } from "./units/unitQuestions";
import type { ColumnMap, Question, Region } from "./workbookMap";

/** A region before its questions. */
export type Unasked = Omit<Region, "questions" | "missing">;

/** What else is known of it. */
export interface Doubts {
  readonly kinds: readonly KindCandidate[];
  /** Absolute row. */
  readonly rivalHeaderRow?: number;
  /** Nothing says whether the periods across hold targets or results. */
  readonly areValuesUnclear: boolean;
}

/** What must be asked before the region is used; empty where the proposal can be taken as it is. */
export function questionsOf(region: Unasked, doubts: Doubts): Question[] {
  if (region.kind === "unknown") return [];
  return [
    ...headerQuestion(region, doubts),
    ...kindQuestion(region, doubts),
    ...rivalQuestions(region),
    ...measureQuestion(region),
    ...missingQuestions(region),
    ...unitQuestions(region),
  ];
}

/** Meanings that a job could not do without and that no column has, nor could have. */
export function missingOf(region: Unasked): Meaning[] {
  return NEEDS[region.kind].filter(({ anyOf, isRequired }) => isRequired && !anyOf.some((meaning) => holds(region, meaning))).map(({ anyOf }) => anyOf[0]);
}

function holds(region: Unasked, meaning: Meaning): boolean {
  return region.columns.some((column) => column.meaning === meaning);
}

function headerQuestion({ id, headerRows }: Unasked, { rivalHeaderRow }: Doubts): Question[] {
  return rivalHeaderRow === undefined ? [] : [{ code: "which-header-row", region: id, candidates: [], rows: [...headerRows, rivalHeaderRow], reasons: [] }];
}

function kindQuestion(region: Unasked, { kinds, areValuesUnclear }: Doubts): Question[] {
  if (areValuesUnclear) return [{ code: "values-across-unclear", region: region.id, candidates: region.columns.filter(({ period, meaning }) => period && meaning !== "ignore").map(({ column }) => column), reasons: region.reasons }];
  const close = kinds.filter(({ confidence }) => kinds[0].confidence - confidence < CLOSE_KINDS);
  return close.length < 2 ? [] : [{ code: "kind-unclear", region: region.id, candidates: [], kinds: close.map(({ kind }) => kind), reasons: close.flatMap(({ reasons }) => reasons) }];
}

/** How sure a column could have a meaning, whether it has it or lost it to another column. */
function confidenceFor(column: ColumnMap, meaning: Meaning): number {
  if (column.meaning === meaning) return column.confidence;
  return column.alternatives.find((alternative) => alternative.meaning === meaning)?.confidence ?? 0;
}

function surest(columns: readonly ColumnMap[], meaning: Meaning): ColumnMap[] {
  return [...columns].sort((one, other) => confidenceFor(other, meaning) - confidenceFor(one, meaning));
}

/** Two columns that could be the same thing, both likely enough to be it alone. */
function rivalQuestions(region: Unasked): Question[] {
  return [...neededMeanings(region.kind)].flatMap((meaning): Question[] => {
    const holder = region.columns.find((column) => column.meaning === meaning && !column.period);
    if (!holder) return [];
    const rivals = region.columns.filter((column) => column.meaning === "ignore" && isRivalOf(column, holder, meaning));
    if (rivals.length === 0) return [];
    return [{ code: "which-column", region: region.id, meaning, candidates: surest([holder, ...rivals], meaning).map(({ column }) => column), reasons: rivals.flatMap(({ reasons }) => reasons.slice(0, 1)) }];
  });
}

function isRivalOf(column: ColumnMap, holder: ColumnMap, meaning: Meaning): boolean {
  const confidence = confidenceFor(column, meaning);
  return confidence >= ACCEPT && holder.confidence - confidence < CLOSE && column.alternatives[0]?.meaning === meaning;
}

/** Signed or collected, gross or net, target or quota: each column is clear, the one that the job should use is not. */
function measureQuestion(region: Unasked): Question[] {
  const families: readonly (readonly Meaning[])[] = region.layout === "months-across" ? [] : [MEASURES, ["target", "quota"]];
  const needed = neededMeanings(region.kind);
  return families.flatMap((family): Question[] => {
    const rivals = region.columns.filter(({ meaning }) => family.includes(meaning) && needed.has(meaning));
    const meanings = new Set(rivals.map(({ meaning }) => meaning));
    return meanings.size < 2 ? [] : [{ code: "which-measure", region: region.id, meaning: family[0], candidates: rivals.map(({ column }) => column), reasons: rivals.map(({ header }) => ({ code: "header-known", text: header })) }];
  });
}

/** A meaning that the job needs, that no column has for sure, but that some could have. */
function missingQuestions(region: Unasked): Question[] {
  return NEEDS[region.kind].flatMap(({ anyOf, offerFrom }): Question[] => {
    if (anyOf.some((meaning) => holds(region, meaning))) return [];
    const [meaning] = anyOf;
    const possible = surest(region.columns.filter((column) => column.meaning === "ignore" && Math.max(...anyOf.map((one) => confidenceFor(column, one))) >= offerFrom), meaning);
    return possible.length === 0 ? [] : [{ code: "is-this-the-meaning", region: region.id, meaning, candidates: possible.map(({ column }) => column), reasons: possible[0].reasons }];
  });
}
