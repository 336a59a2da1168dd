import { MONEY, type Meaning } from "../meanings/meaning";
import type { ValueProfile } from "../meanings/valueProfile";
import type { Reason } from "../workbookMap";
import { factorOfFormat } from "./numberFormat";
import { PLAIN, type Unit } from "./unit";
import { factorOfNote, factorOfWord, isPercentWord } from "./unitWords";

/** What tells the unit of a column. */
export interface UnitSigns {
  readonly meaning: Meaning;
  /** What stands in brackets in the header, or in the group above it. */
  readonly bracketed: string;
  readonly header: string;
  readonly values: ValueProfile;
  /** Texts above and below the table, the nearest first, and the name of the sheet. */
  readonly texts: readonly string[];
}

/** A unit with what speaks for it. */
export interface UnitFound {
  readonly unit: Unit;
  readonly reasons: readonly Reason[];
}

const RATIOS: readonly Meaning[] = ["rate", "attainment", "probability"];
/** A ratio above this was written in percent: nobody pays a commission of 100 %, while 300 % of a target can be reached. */
const LARGEST_RATIO: Readonly<Partial<Record<Meaning, number>>> = { rate: 1, probability: 1, attainment: 5 };

/**
 * The unit of a column: its header first, then its number format, then what is written around the table, which counts for
 * money only.
 */
export function columnUnit(signs: UnitSigns): UnitFound {
  const { meaning, bracketed, header, values } = signs;
  if (isPercentWord(bracketed) || header.includes("%") || RATIOS.includes(meaning) || values.percent >= 0.8) return percentUnit(signs);
  const inHeader = factorOfWord(bracketed);
  if (inHeader !== undefined) return { unit: { factor: inHeader, isPercent: false, source: "header" }, reasons: [{ code: "unit-in-header", text: bracketed }] };
  if (!MONEY.includes(meaning)) return { unit: PLAIN, reasons: [] };
  const inFormat = factorOfFormat(values.format);
  if (inFormat !== undefined) return { unit: { factor: inFormat, isPercent: false, source: "format" }, reasons: [{ code: "unit-in-format", text: values.format }] };
  const note = signs.texts.find((text) => factorOfNote(text) !== undefined);
  if (note !== undefined) return { unit: { factor: factorOfNote(note) ?? 1, isPercent: false, source: "note" }, reasons: [{ code: "unit-in-note", text: note }] };
  return { unit: PLAIN, reasons: [] };
}

function percentUnit({ meaning, bracketed, values }: UnitSigns): UnitFound {
  if (values.percent >= 0.5) return { unit: { factor: 1, isPercent: true, source: "format" }, reasons: [{ code: "unit-in-format", text: values.format }] };
  const isWritten = isPercentWord(bracketed);
  const isLarge = values.largest > (LARGEST_RATIO[meaning] ?? 1);
  const reasons: Reason[] = isWritten ? [{ code: "unit-in-header", text: bracketed }] : [];
  return { unit: { factor: isLarge ? 0.01 : 1, isPercent: true, source: isWritten ? "header" : "values" }, reasons };
}
