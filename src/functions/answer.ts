import { PlanError } from "../domain";
import { MOST_SENTENCES } from "./cellFaults";
import { placeIn, type NumberCells, type Oddity, type Shape } from "./cells";
import { withoutStacks } from "./withoutStacks";

/** Runs a function and hands its faults to the cell. A fault of the program itself is not dressed up. */
export function answer(work: () => unknown[][]): unknown[][] {
  try {
    return withoutStacks(work);
  } catch (fault) {
    if (fault instanceof PlanError) throw cellError(fault);
    // The program is at fault. What runs is pure, so it fails again, with the stack this time.
    return work();
  }
}

/** What a function may put into a cell. */
export type Answer = number | string | boolean;

/**
 * A result cell by cell: what `odd` says where it says something, else the answer. A fault of one cell stays in it.
 * Only finite numbers, texts and errors leave here: inside a returned array a host would turn NaN, Infinity, null
 * and undefined into 0 without a word.
 */
export function answerEach(cells: Shape, odd: ReadonlyMap<number, Oddity>, answerAt: (index: number) => Answer | Oddity): unknown[][] {
  const placedAt = placer(cells);
  const at = (index: number): unknown => {
    const oddity = odd.size > 0 ? odd.get(index) : undefined;
    return oddity === undefined ? answerOf(index, answerAt, placedAt) : answerCell(oddity);
  };
  const result: unknown[][] = new Array(cells.rows);
  // A literal of one is several times as fast as a sized array, and a column is what most people have.
  if (cells.columns === 1) for (let row = 0; row < cells.rows; row++) result[row] = [at(row)];
  else for (let row = 0; row < cells.rows; row++) result[row] = rowOf(cells, row, at);
  return result;
}

function rowOf({ columns }: Shape, row: number, at: (index: number) => unknown): unknown[] {
  const answers: unknown[] = [];
  for (let column = 0; column < columns; column++) answers.push(at(row * columns + column));
  return answers;
}

function answerOf(index: number, answerAt: (index: number) => Answer | Oddity, placedAt: (fault: PlanError, index: number) => PlanError): unknown {
  try {
    return answerCell(answerAt(index));
  } catch (fault) {
    if (fault instanceof PlanError) return cellError(placedAt(fault, index));
    throw fault;
  }
}

/** Tells faults at the cells where they were found, for as many as anybody reads. */
function placer(cells: Shape): (fault: PlanError, index: number) => PlanError {
  let told = 0;
  return (fault, index) => (told++ < MOST_SENTENCES ? placed(fault, cells, index) : fault);
}

function placed(fault: PlanError, shape: Shape, index: number): PlanError {
  return fault.place === undefined ? fault : fault.at(placeIn(shape, fault.place.parameter, index));
}

/** A result that is a table of its own shape, under the same rules: each cell is an answer, a blank, or what spoils it alone. */
export function answerTable(rows: readonly (readonly (Answer | Oddity)[])[]): unknown[][] {
  // A row that may leave as it is is not copied: a million of them are a third of the time.
  return rows.map((row) => (isPlainRow(row) ? (row as unknown[]) : row.map(answerCell)));
}

function isPlainRow(row: readonly (Answer | Oddity)[]): boolean {
  for (let column = 0; column < row.length; column++) if (!isPlain(row[column])) return false;
  return true;
}

function isPlain(found: Answer | Oddity): boolean {
  return typeof found === "number" ? Number.isFinite(found) : typeof found !== "object";
}

function answerCell(found: Answer | Oddity): unknown {
  // Numbers first: a million of them pass here.
  if (typeof found === "number") return Number.isFinite(found) ? found : cellError(new PlanError("result-too-large"));
  return found instanceof PlanError ? cellError(found) : found;
}

/** Tells a fault at a place of a list as row and column of the range that the list was read from; a single cell stands for all places. */
export function inPlaces<T>(cells: NumberCells, work: () => T): T {
  try {
    return work();
  } catch (fault) {
    const isInside = fault instanceof PlanError && fault.place?.index !== undefined && fault.place.parameter === cells.parameter;
    throw isInside ? placed(fault, cells, cells.values.length === 1 ? 0 : fault.place.index) : fault;
  }
}

/** The error of a fault that many cells share is made once. */
let latest: { readonly fault: PlanError; readonly error: CustomFunctions.Error } | undefined;

function cellError(fault: PlanError): CustomFunctions.Error {
  if (latest?.fault !== fault) latest = { fault, error: errorOf(fault) };
  return latest.error;
}

function errorOf(fault: PlanError): CustomFunctions.Error {
  if (fault.code === "cell-error") return passedOn(String(fault.details.found), fault.message);
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(fault.isUnavailable ? notAvailable : invalidValue, fault.message);
}

/** An error from a cell goes on as it is, where a function may answer with it; sentences go with two codes only. */
function passedOn(errorValue: string, sentence: string): CustomFunctions.Error {
  const { invalidValue, notAvailable, divisionByZero, invalidNumber, nullReference } = CustomFunctions.ErrorCode;
  if (errorValue === notAvailable) return new CustomFunctions.Error(notAvailable, sentence);
  const code = [divisionByZero, invalidNumber, nullReference].find((known) => known === errorValue);
  return code === undefined ? new CustomFunctions.Error(invalidValue, sentence) : new CustomFunctions.Error(code);
}
