import { normaliseHeader } from "../headers/normaliseHeader";
import { isBlank, textOf } from "../layout/cells";
import { kindOfText } from "../meanings/valueProfile";
import type { Cell } from "../sheetGrid";
import { factorOfNote, factorOfWord } from "./unitWords";

/** Where the heading stands among the cells above some numbers, the nearest first; -1 where there is none. */
export function headingAmong(cells: readonly Cell[]): number {
  return cells.findIndex((cell) => typeof cell === "string" && !isBlank(cell) && kindOfText(cell) === "text");
}

/** What 1 stands for by a heading, such as 10000 for 金额(万元); undefined where it says nothing. */
export function unitOfHeading(heading: Cell): number | undefined {
  return factorOfWord(normaliseHeader(textOf(heading)).bracketed);
}

/** The same by the notes above a heading, the nearest first. */
export function unitOfNotes(cells: readonly Cell[]): number | undefined {
  return cells.map((cell) => (typeof cell === "string" ? factorOfNote(textOf(cell)) : undefined)).find((factor) => factor !== undefined);
}
