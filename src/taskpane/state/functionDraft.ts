import type { CatalogueEntry, Parameter } from "../functions/catalogue/entry";
import type { FormulaDraft } from "../functions/formula";
import { namedSheet } from "../functions/sheetAddresses";
import { storedObject } from "./storedObject";

/** Room for a table of constants or a nested formula; longer texts are not kept. */
const longestArgument = 2_000;
/** The longest name that Excel gives a sheet. */
const longestSheetName = 31;

/** What was typed and chosen for the arguments of one function. */
export interface FunctionDraft {
  readonly draft: FormulaDraft;
  /** The sheet that was selected at the last edit: addresses without a sheet are meant there. */
  readonly sheetName: string | undefined;
}

/** Where what was typed for a function is kept among the preferences. */
export function functionDraftKey({ id }: CatalogueEntry): string {
  return `draft.function.${id}`;
}

/** A draft as it is kept; another version's, or anything else, is read as far as it is understood. */
export function functionDraftIn(stored: string | undefined, { parameters }: CatalogueEntry): FunctionDraft {
  const kept = storedObject(stored);
  const texts = typeof kept.arguments === "object" && kept.arguments !== null ? (kept.arguments as Readonly<Record<string, unknown>>) : {};
  const known = parameters.flatMap((parameter) => {
    const value = texts[parameter.name];
    return typeof value === "string" && isKept(value) && mayHold(parameter, value) ? [[parameter.name, value] as const] : [];
  });
  const { sheet } = kept;
  return { draft: Object.fromEntries(known), sheetName: typeof sheet === "string" && sheet !== "" && sheet.length <= longestSheetName ? sheet : undefined };
}

export function storedFunctionDraft({ draft, sheetName }: FunctionDraft): string {
  return JSON.stringify({ sheet: sheetName, arguments: Object.fromEntries(Object.entries(draft).filter(([, value]) => isKept(value))) });
}

/**
 * The draft as it reads beside another sheet than the one it was typed beside: what means cells of that one names it.
 *
 * @param here - The sheet that the formula goes into; undefined while none is known.
 */
export function draftBeside({ draft, sheetName }: FunctionDraft, here: string | undefined): FormulaDraft {
  if (sheetName === undefined || sheetName === here) return draft;
  return Object.fromEntries(Object.entries(draft).map(([name, value]) => [name, namedSheet(value, sheetName)]));
}

function isKept(value: string): boolean {
  return value !== "" && value.length <= longestArgument;
}

function mayHold({ shape }: Parameter, value: string): boolean {
  return shape.kind !== "word" || shape.choices.some(({ word }) => word === value);
}
