import type { ArgumentReading, CellsArgument } from "../../actions/readArguments";
import { dayOf, dayOfText } from "../../domain";
import type { Translator } from "../../locales/messages";
import { describeError, problemText } from "../../locales/problems";
import { parseAddress } from "../../workbook/address";
import { cellAddress, isWholeLine } from "../../workbook/area";
import type { CellPlace, CellValue, RangeReading } from "../../workbook/workbook";
import type { ParameterShape } from "./catalogue/entry";

/** How many cells of a range are shown one by one. */
const shownValues = 5;
/** How many troubles are named one by one. */
const namedTroubles = 2;
const separator = " · ";
const blankSign = "–";

export interface LiveValue {
  readonly value: string;
  /** What the person may want to mend or to know; the result says how much it matters. */
  readonly troubles: readonly string[];
}

/**
 * What an argument holds now, as the form shows it under the field; undefined where there is nothing to say.
 *
 * @param typed - What stands in the field: a reading that only repeats it is not shown.
 */
export function liveValue(translator: Translator, shape: ParameterShape, reading: ArgumentReading, typed: string): LiveValue | undefined {
  switch (reading.kind) {
    case "omitted":
      return undefined;
    case "constant":
      return constantValue(translator, shape, reading.value, typed);
    case "array":
      return { value: sizedText(translator, reading.value.length, reading.value[0]?.length ?? 0, reading.value.flat().map(String)), troubles: [] };
    case "cells":
      return isOneCell(reading.reading) ? cellValue(translator, shape, reading.reading) : rangeValue(translator, shape, reading, typed);
    case "expression":
      return { value: translator.text("live.expression"), troubles: [] };
    case "unreadable":
      return { value: "", troubles: [problemText(translator, describeError(reading.error))] };
  }
}

function constantValue(translator: Translator, shape: ParameterShape, value: CellValue, typed: string): LiveValue | undefined {
  if (shape.kind === "word") return undefined;
  if (shape.kind === "date") {
    const day = typeof value === "number" ? dayOf(value) : dayOfText(String(value));
    return day === undefined ? { value: "", troubles: [translator.text("live.notDate", { text: String(value) })] } : { value: translator.day(day), troubles: [] };
  }
  const understood = typeof value === "number" ? translator.number(value) : String(value);
  return typeof value !== "number" || understood === typed.trim() || String(value) === typed.trim() ? undefined : { value: translator.text("live.readAs", { value: understood }), troubles: [] };
}

function cellValue(translator: Translator, shape: ParameterShape, reading: RangeReading): LiveValue {
  const value = reading.values[0]?.[0] ?? "";
  const text = reading.texts[0]?.[0] ?? "";
  const place = { address: reading.address, text };
  if (reading.errors.length > 0) return { value: "", troubles: [translator.text("live.holdsError", place)] };
  if (value === "") return { value: translator.text("live.blank", place), troubles: [] };
  if (shape.kind === "date") return dateValue(translator, value, text);
  const isTrouble = shape.kind === "number" && typeof value === "string";
  return { value: text, troubles: isTrouble ? [translator.text("live.holdsText", place)] : [] };
}

function dateValue(translator: Translator, value: CellValue, text: string): LiveValue {
  const day = typeof value === "number" ? dayOf(value) : dayOfText(String(value));
  if (day === undefined) return { value: "", troubles: [translator.text("live.notDate", { text })] };
  // A cell without a date format shows a bare number that says nothing.
  return { value: /^[\d.,]+$/.test(text) ? translator.day(day) : text, troubles: [] };
}

function rangeValue(translator: Translator, shape: ParameterShape, { reading, isWholeLine: isWhole }: CellsArgument, typed: string): LiveValue {
  const whole = parseAddress(reading.requestedAddress);
  // Of a whole column its filled part is what matters; of any other range, all that was asked for.
  const area = isWhole || isWholeLine(whole) ? parseAddress(reading.address) : whole;
  const sized = sizedText(translator, area.rowCount, area.columnCount, firstTexts(reading));
  return { value: isSamePlace(typed, reading) ? sized : `${reading.address}: ${sized}`, troubles: troublesIn(translator, shape, reading) };
}

function sizedText(translator: Translator, rows: number, columns: number, texts: readonly string[]): string {
  const shown = texts.slice(0, shownValues).map((text) => (text === "" ? blankSign : text));
  return translator.text("live.size", { rows, columns, values: shown.join(separator) + (rows * columns > shown.length ? `${separator}…` : "") });
}

function firstTexts(reading: RangeReading): readonly string[] {
  return reading.texts.slice(0, shownValues).flat();
}

/** Errors, and text where most cells hold numbers: a list of names has nothing to mend. In a table headings are text. */
function troublesIn(translator: Translator, shape: ParameterShape, reading: RangeReading): readonly string[] {
  const isError = new Set(reading.errors.map(keyOf));
  const numbers = reading.values.flat().filter((value) => typeof value === "number").length;
  const texts = placesOf(reading).filter((place) => typeof valueAt(reading, place) === "string" && valueAt(reading, place) !== "" && !isError.has(keyOf(place)));
  const isOdd = shape.kind === "cells" && texts.length < numbers;
  const all = [...reading.errors.map((place) => ["live.holdsError", place] as const), ...(isOdd ? texts : []).map((place) => ["live.holdsText", place] as const)];
  const named = all.slice(0, namedTroubles).map(([key, place]) =>
    translator.text(key, { address: addressIn(reading, place), text: reading.texts[place.row]?.[place.column] ?? "" }));
  return all.length > named.length ? [...named, translator.count("live.more", all.length - named.length)] : named;
}

function placesOf(reading: RangeReading): readonly CellPlace[] {
  return reading.values.flatMap((cells, row) => cells.map((_, column) => ({ row, column })));
}

function valueAt(reading: RangeReading, { row, column }: CellPlace): CellValue {
  return reading.values[row]?.[column] ?? "";
}

/** Without its sheet: the field above names it. */
function addressIn(reading: RangeReading, place: CellPlace): string {
  return cellAddress({ ...parseAddress(reading.address), sheetName: undefined }, place);
}

function isOneCell(reading: RangeReading): boolean {
  return reading.rowCount === 1 && reading.columnCount === 1;
}

function isSamePlace(typed: string, reading: RangeReading): boolean {
  return typed.trim().replace(/^=\s*/, "").replaceAll("$", "") === reading.requestedAddress && !isWholeLine(parseAddress(reading.requestedAddress));
}

function keyOf({ row, column }: CellPlace): string {
  return `${row}:${column}`;
}
