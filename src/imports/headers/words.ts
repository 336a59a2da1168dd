import type { Meaning } from "../meanings/meaning";

/**
 * How sure a word alone is: "sure" words mean one thing in every sales sheet, "likely" words nearly always, "possible" ones
 * need a second sign, such as fitting values and no better column.
 */
export type Certainty = "sure" | "likely" | "possible";

/** Words of one language: normalised headers of each meaning by how sure they are, separated by commas. */
export type Words = Readonly<Partial<Record<Meaning, Readonly<Partial<Record<Certainty, string>>>>>>;
