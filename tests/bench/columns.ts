import { seededNumbers } from "../support/seededNumbers";

/** A column as a host hands it over: one array per row. */
export type Column = unknown[][];

/** Kinds of cells that have been slow somewhere: each function is asked with those that can matter to it. */
export type Kind = "cents" | "ugly" | "ties" | "equal" | "sorted" | "texts" | "words" | "blanks" | "any";

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  cents: "of cents",
  ugly: "with 16 digits",
  ties: "with many ties",
  equal: "all equal",
  sorted: "in order",
  texts: "written as text",
  words: "that are words",
  blanks: "all blank",
  any: "",
};

const CELLS: Readonly<Record<Kind, (share: number, finer: number, place: number) => unknown>> = {
  // Whole cents up to 100,000.
  cents: (share) => Math.round(share * 1e7) / 100,
  // As sums and quotients leave them.
  ugly: (share, finer) => (share + finer / 2 ** 32) * 1e5,
  ties: (share) => Math.floor(share * 10) * 100,
  equal: () => 1234.56,
  sorted: (_share, _finer, place) => place + 0.25,
  texts: (share) => `¥${(Math.round(share * 1e7) / 100).toFixed(2)}`,
  words: () => "n/a",
  blanks: () => "",
  // Where a row is no number.
  any: () => 1,
};

const SEED = 20_260_101;

/** A column of one kind; another seed gives other cells. */
export function columnOf(kind: Kind, count: number, seed = 0): Column {
  const next = seededNumbers(SEED + seed);
  return Array.from({ length: count }, (_, index) => [CELLS[kind](next(), next(), index)]);
}

/** Several columns of one kind side by side. */
export function tableOf(kind: Kind, count: number, columns: number): Column {
  const next = seededNumbers(SEED + columns);
  return Array.from({ length: count }, (_, index) => Array.from({ length: columns }, () => CELLS[kind](next(), next(), index)));
}

/** Names in a column: as many different ones as asked for, each as often as the others. */
export function namesOf(count: number, distinct = count): Column {
  return Array.from({ length: count }, (_, index) => [`Name ${(index * 7919) % distinct}`]);
}
