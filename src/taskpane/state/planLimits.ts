import type { PlanLimit } from "../../actions/targetPlan/request";
import type { Problem } from "../../locales/problems";
import { numberIn } from "../input/numbers";

export const limitFields = ["minimum", "maximum", "locked"] as const;
export type LimitField = (typeof limitFields)[number];

/** Limits of one name as typed. A locked amount stands for both others. */
export type LimitTexts = Readonly<Partial<Record<LimitField, string>>>;

/** By the names from the outermost level on. */
export type DraftLimits = Readonly<Record<string, LimitTexts>>;

export function limitKey(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** With one field typed anew; a name without any is left out. */
export function withLimit(limits: DraftLimits, key: string, field: LimitField, value: string): DraftLimits {
  const { [key]: before = {}, ...others } = limits;
  const texts = Object.fromEntries(Object.entries({ ...before, [field]: value }).filter(([, text]) => text.trim() !== ""));
  return Object.keys(texts).length === 0 ? others : { ...others, [key]: texts };
}

export function withoutLimits(limits: DraftLimits, key: string): DraftLimits {
  return Object.fromEntries(Object.entries(limits).filter(([other]) => other !== key));
}

/** What is wrong with the limits of one name by themselves. */
export function limitProblem(key: string, texts: LimitTexts): Problem | undefined {
  const name = pathOf(key).join(" / ");
  const unread = limitFields.find((field) => isTyped(texts[field]) && amountIn(texts[field]) === undefined);
  if (unread !== undefined) return { key: "plan.limitText", values: { name, text: texts[unread] ?? "" } };
  const { minimum, maximum } = boundsOf(texts);
  return minimum !== undefined && maximum !== undefined && minimum > maximum ? { key: "action.limits-crossed", values: { found: name } } : undefined;
}

export function limitProblems(limits: DraftLimits): readonly Problem[] {
  return Object.entries(limits).map(([key, texts]) => limitProblem(key, texts)).filter((problem) => problem !== undefined);
}

/** The limits as the action takes them; for limits without a problem. */
export function limitsOf(limits: DraftLimits): readonly PlanLimit[] {
  return Object.entries(limits).map(([key, texts]) => {
    const { minimum, maximum } = boundsOf(texts);
    return { path: pathOf(key), ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  });
}

export function boundsOf({ minimum, maximum, locked }: LimitTexts): { readonly minimum: number | undefined; readonly maximum: number | undefined } {
  const lock = amountIn(locked);
  return { minimum: lock ?? amountIn(minimum), maximum: lock ?? amountIn(maximum) };
}

function amountIn(text: string | undefined): number | undefined {
  const amount = isTyped(text) ? numberIn(text ?? "") : undefined;
  return amount !== undefined && amount >= 0 ? amount : undefined;
}

function isTyped(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}

function pathOf(key: string): readonly string[] {
  return JSON.parse(key) as readonly string[];
}
