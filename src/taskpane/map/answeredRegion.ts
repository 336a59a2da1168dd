import { applyChoices, type ColumnChoice, type Meaning, type Question, type Region } from "../../imports";
import { questionKey, type RegionDraft } from "../state/mapping";

/** The answer "none of these". */
export const noColumn = "none";

/** The region as it would be stored now: what was proposed, after the user's answers and corrections. */
export function answeredRegion(region: Region, draft: RegionDraft | undefined): Region {
  const base = draft?.reread ?? region;
  const columns = draft ? choicesOf(base, draft) : [];
  if (columns.length === 0) return base;
  const { sheetId, sheetName, id } = base;
  return applyChoices({ sheets: [{ sheetId, sheetName, isVisible: true, regions: [base] }] }, [{ region: id, columns }], []).sheets[0].regions[0];
}

function choicesOf(region: Region, { answers, columns }: RegionDraft): readonly ColumnChoice[] {
  const choices = new Map<number, ColumnChoice>();
  const own = new Map(region.columns.map((column) => [column.column, column]));
  const choose = (column: number, choice: { readonly meaning?: Meaning; readonly factor?: number }): void => {
    const { meaning, unit } = { ...own.get(column), ...choices.get(column) };
    const next = choice.meaning ?? meaning ?? "ignore";
    const isPercent = unit?.isPercent ?? next === "rate";
    choices.set(column, { column, meaning: next, ...(choice.factor !== undefined ? { unit: { factor: choice.factor, isPercent } } : choices.get(column)?.unit && { unit: choices.get(column)?.unit }) });
  };
  for (const question of region.questions) {
    const answer = answers[questionKey(question)];
    if (answer !== undefined) for (const [column, choice] of chosenBy(question, answer)) choose(column, choice);
  }
  for (const [column, edit] of Object.entries(columns)) choose(Number(column), edit);
  return [...choices.values()];
}

type Chosen = readonly (readonly [number, { readonly meaning?: Meaning; readonly factor?: number }])[];

/** What an answer says of the columns that the question is about. */
function chosenBy({ code, meaning, candidates }: Question, answer: string): Chosen {
  switch (code) {
    case "which-measure":
      // Each keeps what it is; of several measures only the chosen one is used, so that no job can take another.
      return candidates.map((column) => [column, String(column) === answer ? {} : { meaning: "ignore" }]);
    case "which-column":
    case "is-this-the-meaning":
      return answer === noColumn || meaning === undefined ? [] : [[Number(answer), { meaning }]];
    case "unit-unclear":
      return candidates.map((column) => [column, { factor: Number(answer) }]);
    case "values-across-unclear":
      return candidates.map((column) => [column, { meaning: answer as Meaning }]);
    case "which-header-row":
    case "kind-unclear":
      // They are answered by reading the region anew.
      return [];
  }
}
