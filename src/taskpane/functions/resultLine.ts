import { wholeErrorOf, type FunctionAnswer } from "../../actions/previewFunction";
import type { FaultWords } from "../../locales/faultWords";
import type { Translator } from "../../locales/messages";
import { shownCell } from "./shownResult";

const valuesShown = 5;

/** A result in one line, for the foot of the form: its first values, the size of a table, or the one error that it is; undefined where there is none yet. */
export function resultLine(translator: Translator, faultWords: FaultWords, id: string, answer: FunctionAnswer | undefined): string | undefined {
  if (answer?.state !== "answered") return undefined;
  const { rows, rowCount, columnCount } = answer;
  const error = wholeErrorOf(answer);
  if (error !== undefined) return `= ${translator.text("preview.error", { code: error.error, sentence: faultWords(error.sentence) })}`;
  if (rowCount > 1 && columnCount > 1) return `= ${translator.text("preview.size", { rows: rowCount, columns: columnCount })}`;
  const texts = rows.slice(0, valuesShown).flatMap((row) => row.map((cell, column) => shownCell(translator, id, cell, column, columnCount).text));
  const shown = texts.slice(0, valuesShown).map((text) => text || "–");
  return `= ${shown.join(" · ")}${rowCount * columnCount > shown.length ? " · …" : ""}`;
}
