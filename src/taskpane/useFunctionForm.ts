import { useEffect, useReducer, useRef, type Dispatch } from "react";
import type { CatalogueEntry } from "./functions/catalogue/entry";
import { draftBeside, functionDraftIn, functionDraftKey, storedFunctionDraft } from "./state/functionDraft";
import { emptyForm, functionForm, type FunctionForm, type FunctionFormAction } from "./state/functionForm";
import type { Preferences } from "./state/preferences";

/**
 * The form of one function, with what was typed into it when it was open last, and as it reads beside the selected sheet.
 *
 * @param sheetName - The sheet that the formula goes into; undefined while none is known.
 */
export function useFunctionForm(preferences: Preferences, entry: CatalogueEntry, sheetName: string | undefined): readonly [FunctionForm, Dispatch<FunctionFormAction>] {
  const [form, dispatch] = useReducer(functionForm, preferences, (kept) => ({ ...emptyForm, ...functionDraftIn(kept.read(functionDraftKey(entry)), entry) }));
  const { draft, sheetName: typedBeside } = form;
  const opened = useRef(draft);
  useEffect(() => {
    // Opening a form is no reason to keep anything.
    if (draft !== opened.current) preferences.write(functionDraftKey(entry), storedFunctionDraft({ draft, sheetName: typedBeside }));
  }, [preferences, entry, draft, typedBeside]);
  return [{ ...form, draft: draftBeside(form, sheetName) }, dispatch];
}
