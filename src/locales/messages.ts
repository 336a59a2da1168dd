import type english from "./en-US.json";
import type englishFunctions from "./functions/en-US.json";

export const languages = ["en-US", "zh-CN", "zh-TW"] as const;
export type Language = (typeof languages)[number];

/** Each language under its own name, as a reader of that language looks for it. */
export const languageNames: Readonly<Record<Language, string>> = { "en-US": "English", "zh-CN": "简体中文", "zh-TW": "繁體中文" };

export type MessageKey = keyof typeof english;
export type Messages = Readonly<Record<MessageKey, string>>;

/** Message keys that come in the plural forms `.one` and `.other`. */
type CountKey = MessageKey extends infer Key ? (Key extends `${infer Stem}.other` ? Stem : never) : never;

export interface FunctionText {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}
export type FunctionTexts = Readonly<Record<keyof typeof englishFunctions, FunctionText>>;

export type Values = Readonly<Record<string, string | number>>;

/** The only place where texts become sentences: components ask it, and hold no text of their own. */
export interface Translator {
  readonly language: Language;
  text(key: MessageKey, values?: Values): string;
  count(key: CountKey, count: number, values?: Values): string;
  number(value: number): string;
  /** With two decimals, as cells of money show it. */
  amount(value: number): string;
  percent(ratio: number): string;
  /** How the numbers of one column are written: all with the decimals of the one that has most, so that digits stand below each other. */
  numbersOf(values: readonly number[]): (value: number) => string;
  percentsOf(ratios: readonly number[]): (ratio: number) => string;
  /** A day as its serial number. */
  day(serial: number): string;
  time(milliseconds: number): string;
  list(parts: readonly string[]): string;
}

/** The serial number of 1 January 1970. Before March 1900 Excel counts a day that never was: nobody asks for those. */
const firstOf1970 = 25_569;
const dayInMilliseconds = 86_400_000;
/** Decimals that all numbers of a column may take from one of them. */
const mostDecimals = 2;

export function translate(messages: Messages, key: MessageKey, values: Readonly<Record<string, string>> = {}): string {
  return messages[key].replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

export function createTranslator(language: Language, messages: Messages): Translator {
  // 15 digits are what a cell can hold: more would show the noise of binary fractions.
  const numbers = new Intl.NumberFormat(language, { maximumSignificantDigits: 15 });
  const times = new Intl.DateTimeFormat(language, { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" });
  const amounts = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percentages = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 });
  const alike = (format: Intl.NumberFormat, options: Intl.NumberFormatOptions, values: readonly number[]): ((value: number) => string) => {
    const decimals = Math.max(0, ...values.map((value) => format.formatToParts(value).find(({ type }) => type === "fraction")?.value.length ?? 0));
    // More are the noise of a division, which has no common length.
    return decimals > mostDecimals ? format.format : new Intl.NumberFormat(language, { ...options, minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format;
  };
  const days = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  const lists = new Intl.ListFormat(language, { type: "conjunction", style: "narrow" });
  const plurals = new Intl.PluralRules(language);
  const written = (value: string | number): string => (typeof value === "number" ? numbers.format(value) : value);
  const text = (key: MessageKey, values: Values = {}): string =>
    translate(messages, key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value)])));
  return {
    language,
    text,
    count: (key, count, values) => text(plurals.select(count) === "one" ? `${key}.one` : `${key}.other`, { ...values, count }),
    number: (value) => numbers.format(value),
    amount: (value) => amounts.format(value),
    percent: (ratio) => percentages.format(ratio),
    numbersOf: (values) => alike(numbers, {}, values),
    percentsOf: (ratios) => alike(percentages, { style: "percent" }, ratios),
    day: (serial) => days.format((serial - firstOf1970) * dayInMilliseconds),
    time: (milliseconds) => times.format(milliseconds),
    list: (parts) => lists.format(parts),
  };
}

/** Only the language in use is loaded. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case "en-US":
      return (await import("./en-US.json")).default;
    case "zh-CN":
      return (await import("./zh-CN.json")).default;
    case "zh-TW":
      return (await import("./zh-TW.json")).default;
  }
}

export async function loadFunctionTexts(language: Language): Promise<FunctionTexts> {
  switch (language) {
    case "en-US":
      return (await import("./functions/en-US.json")).default;
    case "zh-CN":
      return (await import("./functions/zh-CN.json")).default;
    case "zh-TW":
      return (await import("./functions/zh-TW.json")).default;
  }
}
