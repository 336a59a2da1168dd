import type { MessageKey } from "../../../locales/messages";

/** The families, in the order in which people see them. */
export const families = ["targets", "commissions", "rankings", "progress", "customers", "pipeline", "forecast"] as const;
type FunctionFamily = (typeof families)[number];

/**
 * What a person puts into an argument: one number, one date, one cell or any range ("cells"), a range with rows that
 * belong together ("table"), or one of the known words, the default first.
 */
export type ParameterShape =
  | { readonly kind: "number" }
  | { readonly kind: "date" }
  | { readonly kind: "cells" }
  | { readonly kind: "table" }
  | { readonly kind: "word"; readonly choices: readonly Choice[] };

/** A word as the function knows it, and what people read for it. */
export interface Choice {
  readonly word: string;
  readonly textKey: WordKey;
}

type WordKey = Extract<MessageKey, `word.${string}`>;
type Named<Prefix extends string> = WordKey extends infer Key ? (Key extends `${Prefix}.${infer Name}` ? (Name extends `${string}.${string}` ? never : Name) : never) : never;
type Word = Named<"word">;
/** Kinds of words that have texts of their own, as "calendar" means one thing for days and another for a profile. */
type WordKind = "grain" | "season" | "profile";

export interface Parameter {
  readonly name: string;
  readonly optional: boolean;
  readonly shape: ParameterShape;
}

export interface CatalogueEntry {
  readonly id: string;
  readonly family: FunctionFamily;
  readonly parameters: readonly Parameter[];
  readonly questionKey: MessageKey;
  readonly example: string;
  /** What the example shows in the cells, one row of cells or a column written as a row. */
  readonly exampleResult: readonly string[];
  /** Search words of all languages: people look for a function in the words of their own sheets. */
  readonly keywords: readonly string[];
}

export const number: ParameterShape = { kind: "number" };
export const date: ParameterShape = { kind: "date" };
export const cells: ParameterShape = { kind: "cells" };
export const table: ParameterShape = { kind: "table" };
export const word = (...words: readonly [Word, ...Word[]]): ParameterShape => ({ kind: "word", choices: words.map((each) => ({ word: each, textKey: `word.${each}` })) });
export const wordOf = <Kind extends WordKind>(kind: Kind, ...words: readonly [Named<`word.${Kind}`>, ...Named<`word.${Kind}`>[]]): ParameterShape => ({
  kind: "word", choices: words.map((each: string) => ({ word: each, textKey: `word.${kind}.${each}` as WordKey })),
});
/** The languages of a header row. */
export const headers = word("en", "zh-CN", "zh-TW", "FALSE");
export const needed = (name: string, shape: ParameterShape): Parameter => ({ name, optional: false, shape });
export const optional = (name: string, shape: ParameterShape): Parameter => ({ name, optional: true, shape });
