import { KIND_NAMES } from "./columns";
import { compare, growthRow, type Row } from "./measure";
import { given, type Question } from "./question";
import { commissionQuestions } from "./questions/commissions";
import { customerQuestions } from "./questions/customers";
import { forecastQuestions } from "./questions/forecast";
import { pipelineQuestions } from "./questions/pipeline";
import { progressQuestions } from "./questions/progress";
import { rankingQuestions } from "./questions/rankings";
import { targetQuestions } from "./questions/targets";
import type { Shipped } from "./shipped";

/** Every function, in the order of the catalogue; a test says that none is forgotten. */
export const questions: readonly Question[] = [...targetQuestions, ...commissionQuestions, ...rankingQuestions, ...progressQuestions, ...customerQuestions, ...pipelineQuestions, ...forecastQuestions];

const SIZES: readonly number[] = [25_000, 50_000, 100_000];
const MILLION = 1_000_000;

/** Each kind against a plain loop, the growth of the first kind, and a million rows where that is promised. */
export function* rowsOf(question: Question, functions: Shipped): Generator<Row> {
  const { kinds, sizes = SIZES, mostRatio, million } = question;
  const largest = sizes[sizes.length - 1];
  for (const kind of kinds) yield comparison(question, functions, kind, largest, { mostRatio });
  const asks = sizes.map((rows) => question.prepare(functions, given(kinds[0], rows)).ask);
  yield growthRow(`${question.id}, growth: ${sizes.map((rows) => rows.toLocaleString("en")).join(", ")}`, sizes, asks);
  if (!million) return;
  for (const kind of kinds) yield comparison(question, functions, kind, MILLION, { mostRatio: million.ratio, mostSeconds: million.seconds });
}

function comparison(question: Question, functions: Shipped, kind: Question["kinds"][number], rows: number, most: { mostRatio?: number; mostSeconds?: number }): Row {
  const { ask, plain } = question.prepare(functions, given(kind, rows));
  const what = `${rows.toLocaleString("en")} ${question.rows} ${KIND_NAMES[kind]}`.trim();
  return compare({ what: [question.id, what, question.way ?? []].flat().join(", "), work: ask, against: question.against ?? "plain loop", plain, ...most });
}
