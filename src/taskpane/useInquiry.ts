import { useEffect, useReducer } from "react";
import { describeError, type Problem } from "../locales/problems";
import { inquiry, nothingAsked, type Inquiry, type InquiryAction } from "./state/inquiry";

/** Long enough not to ask at every key, short enough not to be waited for. */
const pause = 250;

interface Asked<Question, Answer> {
  /** The last answer, with what it answers: kept on the screen until the next one is there. */
  readonly last: { readonly question: Question; readonly answer: Answer } | undefined;
  /** True where `last` answers the question as it is now. */
  readonly isCurrent: boolean;
  /** True where `last` answers the same question, even if what it is about has changed since. */
  readonly isSameQuestion: boolean;
  readonly problem: Problem | undefined;
}

/**
 * Asks again after each change of the question or of what it is about, once things are quiet.
 *
 * @param question - Plain data; undefined where there is nothing to ask.
 * @param version - Counts the changes of what the question is about.
 */
export function useInquiry<Question, Answer>(ask: (question: Question) => Promise<Answer>, question: Question | undefined, version: number): Asked<Question, Answer> {
  const [state, dispatch] = useReducer<Inquiry<Question, Answer>, [InquiryAction<Question, Answer>]>(inquiry, nothingAsked);
  const words = question === undefined ? undefined : JSON.stringify(question);
  const key = `${version} ${words}`;
  useEffect(() => {
    if (words === undefined) return undefined;
    const timer = setTimeout(() => {
      const asked = JSON.parse(words) as Question;
      dispatch({ type: "asked", key });
      ask(asked).then(
        (answer) => dispatch({ type: "answered", key, question: asked, answer }),
        (error: unknown) => dispatch({ type: "failed", key, problem: describeError(error) }),
      );
    }, pause);
    return () => clearTimeout(timer);
  }, [ask, words, key]);
  const isAsked = words !== undefined;
  return {
    last: isAsked ? state.last : undefined,
    isCurrent: isAsked && state.last?.key === key,
    isSameQuestion: isAsked && JSON.stringify(state.last?.question) === words,
    problem: isAsked && state.failed?.key === key ? state.failed.problem : undefined,
  };
}
