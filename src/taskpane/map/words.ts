import type { ColumnMap, Meaning, QuestionCode, Reason, ReasonCode } from "../../imports";
import type { MessageKey, Translator } from "../../locales/messages";
import { columnLetters } from "../../workbook/address";

/** Factors that people write numbers in; the names of their units are texts. */
export const unitFactors = [1, 1000, 10_000, 1_000_000, 100_000_000] as const;

/** What a 1 in a column of ratios can be: a whole, or one percent. */
export const ratioFactors = [1, 0.01] as const;

const reasonSentences: Readonly<Record<ReasonCode, MessageKey>> = {
  "header-known": "map.reason.header-known",
  "header-contains": "map.reason.header-contains",
  "header-unknown": "map.reason.header-unknown",
  "header-is-period": "map.reason.header-is-period",
  "header-blank": "map.reason.header-blank",
  "values-are-dates": "map.reason.values-are-dates",
  "values-are-numbers": "map.reason.values-are-numbers",
  "values-are-texts": "map.reason.values-are-texts",
  "values-are-stages": "map.reason.values-are-stages",
  "values-do-not-fit": "map.reason.values-do-not-fit",
  "values-small": "map.reason.values-small",
  "values-large": "map.reason.values-large",
  "names-repeat": "map.reason.names-repeat",
  "id-beside-name": "map.reason.id-beside-name",
  "another-column-fits-better": "map.reason.another-column-fits-better",
  "as-likely-as-another": "map.reason.as-likely-as-another",
  "below-threshold": "map.reason.below-threshold",
  "label-says-total": "map.reason.label-says-total",
  "formula-sums": "map.reason.formula-sums",
  "values-sum": "map.reason.values-sum",
  "title-says": "map.reason.title-says",
  "sheet-name-says": "map.reason.sheet-name-says",
  "has-meaning": "map.reason.has-meaning",
  "months-across": "map.reason.months-across",
  "unit-in-header": "map.reason.unit-in-header",
  "unit-in-note": "map.reason.unit-in-note",
  "unit-in-format": "map.reason.unit-in-format",
  "unit-not-stated": "map.reason.unit-not-stated",
  "unlike-other-sheet": "map.reason.unlike-other-sheet",
  "chosen-by-user": "map.reason.chosen-by-user",
};

const questionSentences: Readonly<Record<QuestionCode, MessageKey>> = {
  "which-column": "map.question.which-column",
  "which-measure": "map.question.which-measure",
  "which-header-row": "map.question.which-header-row",
  "is-this-the-meaning": "map.question.is-this-the-meaning",
  "unit-unclear": "map.question.unit-unclear",
  "kind-unclear": "map.question.kind-unclear",
  "values-across-unclear": "map.question.values-across-unclear",
};

/** A reason as a sentence. */
export function reasonText({ text, percent }: Translator, { code, text: seen = "%", share = 1, count = 0 }: Reason): string {
  const said = code === "has-meaning" ? text(`meaning.${seen as Meaning}`) : seen;
  return text(reasonSentences[code], { text: said, share: percent(Math.round(share * 100) / 100), count });
}

/** A question as a sentence. */
export function questionText({ text, list }: Translator, code: QuestionCode, meaning: Meaning | undefined, columns: readonly string[]): string {
  if (code === "which-measure" && (meaning === "target" || meaning === "quota")) return text("map.question.which-target");
  if (code === "unit-unclear" && meaning === "rate") return text("map.question.rate-unclear", { columns: list(columns) });
  const named = columns.length > 3 ? text("map.fromTo", { first: columns[0], last: columns[columns.length - 1] }) : list(columns);
  return text(questionSentences[code], { meaning: meaning === undefined ? "" : text(`meaning.${meaning}`), columns: named });
}

/** Above this a proposal is called sure, above the other likely: what a header or the values say without a doubt begins there. */
const [sure, likely] = [0.85, 0.6];

export function confidenceKey({ confidence }: Pick<ColumnMap, "confidence">): MessageKey {
  if (confidence >= sure) return "map.confidence.sure";
  return confidence >= likely ? "map.confidence.likely" : "map.confidence.unsure";
}

/** "C · 万元": where a column stands and in which unit its numbers are. */
export function columnPlace({ text }: Translator, { column, unit, valueKind }: ColumnMap): string {
  const letters = columnLetters(column);
  const isNumeric = valueKind === "number" || valueKind === "text-number";
  const factor = unitFactors.find((one) => one === unit.factor);
  if (!isNumeric || unit.isPercent || factor === undefined || factor === 1) return text("map.column", { letters });
  return text("map.columnIn", { letters, unit: text(`map.unit.${factor}`) });
}
