import { toldFault, type ToldFault } from "../locales/faultTexts";
import { catalogue } from "../taskpane/functions/catalogue";
import type { CatalogueEntry } from "../taskpane/functions/catalogue/entry";
import { computeFormula } from "./computeFormula";
import { commissions as commissionExamples } from "./examples/commissions";
import { customers as customerExamples } from "./examples/customers";
import type { Example, Examples } from "./examples/example";
import { forecast as forecastExamples } from "./examples/forecast";
import { pipeline as pipelineExamples } from "./examples/pipeline";
import { progress as progressExamples } from "./examples/progress";
import { rankings as rankingExamples } from "./examples/rankings";
import { targets as targetExamples } from "./examples/targets";
import { HostError } from "./functionHost";
import type { LoadedFunction } from "./loadFunctions";
import { mistakesOfAnyFunction } from "./mistakes/anyFunction";
import { commissions as commissionMistakes } from "./mistakes/commissions";
import { customers as customerMistakes } from "./mistakes/customers";
import { forecast as forecastMistakes } from "./mistakes/forecast";
import type { Mistakes } from "./mistakes/mistakes";
import { pipeline as pipelineMistakes } from "./mistakes/pipeline";
import { progress as progressMistakes } from "./mistakes/progress";
import { rankings as rankingMistakes } from "./mistakes/rankings";
import { targets as targetMistakes } from "./mistakes/targets";

const EXAMPLES: Examples = { ...targetExamples, ...commissionExamples, ...rankingExamples, ...progressExamples, ...customerExamples, ...pipelineExamples, ...forecastExamples };
const MISTAKES: Mistakes = { ...targetMistakes, ...commissionMistakes, ...rankingMistakes, ...progressMistakes, ...customerMistakes, ...pipelineMistakes, ...forecastMistakes };

/** A formula that goes wrong, and what the cell then says. */
export interface MadeMistake {
  readonly formula: string;
  readonly errorValue: string;
  readonly sentence: string;
  readonly fault: ToldFault;
}

/** All that stands in no language: one function with its examples and mistakes. */
export interface HelpSubject {
  readonly entry: CatalogueEntry;
  readonly examples: readonly [Example, Example];
  readonly mistakes: readonly MadeMistake[];
}

/**
 * What each function's page is about, in the order of the metadata.
 *
 * @throws Error where a function of the metadata lacks its examples, its mistakes or its place in the catalogue: a page that is not there stops the build.
 */
export function helpSubjects(functions: readonly LoadedFunction[]): readonly HelpSubject[] {
  const entries: readonly CatalogueEntry[] = catalogue;
  return functions.map(({ id }) => ({
    entry: found(entries.find((entry) => entry.id === id), id, "entry in the catalogue"),
    examples: found(EXAMPLES[id], id, "examples in src/help/examples"),
    mistakes: found(MISTAKES[id], id, "mistakes in src/help/mistakes").map((formula) => madeMistake(formula, functions)),
  }));
}

export function anyMistakes(functions: readonly LoadedFunction[]): readonly MadeMistake[] {
  return mistakesOfAnyFunction.map((formula) => madeMistake(formula, functions));
}

export function found<T>(value: T | undefined, id: string, what: string): T {
  if (value === undefined) throw new Error(`The help page of ${id} lacks: ${what}.`);
  return value;
}

function madeMistake(formula: string, functions: readonly LoadedFunction[]): MadeMistake {
  const error = computeFormula(formula, [], functions).rows.flat().find((cell): cell is HostError => cell instanceof HostError);
  const fault = error && toldFault(error.message);
  if (error === undefined || fault === undefined) throw new Error(`${formula} is listed as a mistake, but answers with no sentence of src/domain/faults.`);
  return { formula, errorValue: error.code, sentence: error.message, fault };
}
