import type { Problem } from "../../locales/problems";
import type { Room } from "../services";
import { draftBeside, type FunctionDraft } from "./functionDraft";
import type { Run } from "./run";

/** Its proposal is the place that already holds something, found when the formula was about to go in. */
type InsertRun = Run<Room, { readonly address: string }, Problem>;

export interface FunctionForm extends FunctionDraft {
  /** Arguments that were left or tried: only those show what they miss. */
  readonly visited: ReadonlySet<string>;
  /** Counts the tries to insert a formula that has problems: each leads to the first of them. */
  readonly tries: number;
  readonly run: InsertRun;
}

export type FunctionFormAction =
  /** `sheetName` is the sheet that is selected meanwhile. */
  | { readonly type: "edit"; readonly parameter: string; readonly value: string; readonly sheetName: string | undefined }
  | { readonly type: "restart" }
  | { readonly type: "leave"; readonly parameter: string }
  | { readonly type: "tried"; readonly parameters: readonly string[] }
  | { readonly type: "checking" }
  | { readonly type: "occupied"; readonly room: Room }
  | { readonly type: "writing"; readonly room: Room }
  | { readonly type: "inserted"; readonly address: string }
  | { readonly type: "failed"; readonly problem: Problem };

export const emptyForm: FunctionForm = { draft: {}, sheetName: undefined, visited: new Set(), tries: 0, run: { state: "idle" } };

export function functionForm(form: FunctionForm, action: FunctionFormAction): FunctionForm {
  switch (action.type) {
    case "edit":
      return { ...form, draft: { ...draftBeside(form, action.sheetName), [action.parameter]: action.value }, sheetName: action.sheetName, run: { state: "idle" } };
    case "restart":
      return emptyForm;
    case "leave":
      return { ...form, visited: new Set([...form.visited, action.parameter]) };
    case "tried":
      return { ...form, tries: form.tries + 1, visited: new Set([...form.visited, ...action.parameters]) };
    case "checking":
      return { ...form, run: { state: "loading" } };
    case "occupied":
      return { ...form, run: { state: "ready", proposal: action.room } };
    case "writing":
      return { ...form, run: { state: "writing", proposal: action.room } };
    case "inserted":
      return { ...form, run: { state: "done", write: { address: action.address } } };
    case "failed":
      return { ...form, run: { state: "failed", problem: action.problem } };
  }
}
