import type { Problem } from "../../locales/problems";

/** A question that is asked anew whenever something changes, and the last answer that came in time. */
export interface Inquiry<Question, Answer> {
  /** Names the question whose answer is waited for; every other answer is late. */
  readonly asked: string | undefined;
  readonly last: { readonly key: string; readonly question: Question; readonly answer: Answer } | undefined;
  readonly failed: { readonly key: string; readonly problem: Problem } | undefined;
}

export type InquiryAction<Question, Answer> =
  | { readonly type: "asked"; readonly key: string }
  | { readonly type: "answered"; readonly key: string; readonly question: Question; readonly answer: Answer }
  | { readonly type: "failed"; readonly key: string; readonly problem: Problem };

export const nothingAsked = { asked: undefined, last: undefined, failed: undefined } as const;

/** Late answers are dropped: they belong to arguments that are no longer there. */
export function inquiry<Question, Answer>(state: Inquiry<Question, Answer>, action: InquiryAction<Question, Answer>): Inquiry<Question, Answer> {
  if (action.type === "asked") return { ...state, asked: action.key };
  if (action.key !== state.asked) return state;
  if (action.type === "failed") return { ...state, failed: { key: action.key, problem: action.problem } };
  return { ...state, last: { key: action.key, question: action.question, answer: action.answer }, failed: undefined };
}
