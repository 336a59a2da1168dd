import type { InsertDraft } from "../actions/insertFunction";
import { wholeErrorOf, type FunctionCall, type FunctionPreview, type ResultSize } from "../actions/previewFunction";
import type { Problem } from "../locales/problems";
import { formatAddress, parseAddress } from "../workbook/address";
import type { WorkbookError } from "../workbook/workbook";
import type { CatalogueEntry, Parameter } from "./functions/catalogue/entry";
import { argumentTexts, parameterAround, type BuiltFormula, type FormulaDraft } from "./functions/formula";
import { liveValue, type LiveValue } from "./functions/liveValue";
import { useTranslator } from "./language";
import type { PaneServices, Room } from "./services";
import { useChanges } from "./useChanges";
import { useInquiry } from "./useInquiry";

interface Form {
  readonly services: Pick<PaneServices, "previewFunction" | "findRoom" | "watchChanges">;
  readonly entry: CatalogueEntry;
  readonly draft: FormulaDraft;
  readonly formula: BuiltFormula;
  readonly target: string | undefined;
  readonly sheetName: string | undefined;
  readonly onProblem: (error: unknown) => void;
}

interface Overlap {
  readonly parameter: string;
  readonly address: string;
  /** True where the formula's own cell lies in the argument, false where only its result would run into it. */
  readonly isCellItself: boolean;
}

interface FormPreview {
  liveOf(parameter: Parameter): LiveValue | undefined;
  /** The last preview, to be shown until the next one is there. */
  readonly shown: FunctionPreview | undefined;
  /** The preview of the arguments as they are now, perhaps with the cells as they were a moment ago. */
  readonly current: FunctionPreview | undefined;
  readonly problem: Problem | undefined;
  /** Set where cells of an argument are not there, as their sheet is gone: the formula could only be an error. */
  readonly gone: WorkbookError | undefined;
  /** What the result fills, where that is known. */
  readonly size: ResultSize | undefined;
  readonly overlap: Overlap | undefined;
  readonly room: Room | undefined;
}

/** What a form's arguments hold, what comes out, and whether it has room; it follows the edits of the workbook and the selection. */
export function useFunctionPreview({ services, entry, draft, formula, target, sheetName, onProblem }: Form): FormPreview {
  const translator = useTranslator();
  const changes = useChanges(services.watchChanges, onProblem);
  const isComplete = Object.keys(formula.problems).length === 0;
  const texts = argumentTexts(entry, draft);
  const call: FunctionCall = { id: entry.id, parameters: entry.parameters.map(({ name, shape }, index) => ({ name, isRange: shape.kind === "cells" || shape.kind === "table", text: texts[index] ?? "" })), sheetName, isComplete };
  const asked = useInquiry(services.previewFunction, texts.some((text) => text !== "") ? call : undefined, changes);
  const current = asked.isCurrent ? asked.last?.answer : undefined;
  const size = current?.answer.state === "answered" ? { rowCount: current.answer.rowCount, columnCount: current.answer.columnCount } : undefined;
  const overlap = target === undefined ? undefined : overlapOf(entry, draft, target, size);
  // Nobody inserts an error on purpose: what is in its way can wait.
  const mayGoIn = isComplete && overlap === undefined && current !== undefined && wholeErrorOf(current.answer) === undefined;
  const draftHere: InsertDraft | undefined = mayGoIn && target !== undefined ? { formula: formula.text, address: target, size } : undefined;
  const place = useInquiry(services.findRoom, draftHere, changes);

  const liveOf = (parameter: Parameter): LiveValue | undefined => {
    const index = entry.parameters.indexOf(parameter);
    const isSame = asked.last?.question.parameters[index]?.text === texts[index];
    const reading = isSame && formula.problems[parameter.name] === undefined ? asked.last?.answer.readings[index] : undefined;
    return reading && liveValue(translator, parameter.shape, reading, draft[parameter.name] ?? "");
  };
  return {
    liveOf,
    shown: isComplete ? asked.last?.answer : undefined,
    current: isComplete && asked.isSameQuestion ? asked.last?.answer : undefined,
    problem: asked.problem ?? place.problem,
    gone: asked.isSameQuestion ? asked.last?.answer.readings.map((reading) => (reading.kind === "unreadable" ? reading.error : undefined)).find((error) => error?.code === "not-found") : undefined,
    size,
    overlap,
    room: place.isCurrent ? place.last?.answer : undefined,
  };
}

function overlapOf(entry: CatalogueEntry, draft: FormulaDraft, target: string, size: ResultSize | undefined): Overlap | undefined {
  const own = parameterAround(entry, draft, target);
  if (own !== undefined) return { parameter: own, address: target, isCellItself: true };
  if (size === undefined) return undefined;
  const address = formatAddress({ ...parseAddress(target), ...size });
  const parameter = parameterAround(entry, draft, address);
  return parameter === undefined ? undefined : { parameter, address, isCellItself: false };
}
