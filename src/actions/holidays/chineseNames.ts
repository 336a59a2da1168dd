import { isOfOtherScript, type ChineseScript } from "./chineseScript";

interface NamedHoliday {
  readonly rule: string;
  readonly name: string;
  /** Given instead of a holiday on a day off; the name ends with a remark that says so. */
  readonly substitute?: boolean;
}

const REMARK = / \([^()]*\)$/;
const IN_LIEU: Readonly<Record<ChineseScript, string>> = { simplified: "补假", traditional: "補假" };

/**
 * Holidays with names for readers of one Chinese script. The package mixes the two below one language: a name in the other
 * script gives way to the English one.
 *
 * @param englishNames - By the rules of the holidays.
 */
export function inChinese<Holiday extends NamedHoliday>(holidays: readonly Holiday[], englishNames: ReadonlyMap<string, string | undefined>, script: ChineseScript): readonly Holiday[] {
  return holidays.map((holiday) => {
    const plain = holiday.substitute === true ? holiday.name.replace(REMARK, "") : holiday.name;
    const name = isOfOtherScript(plain, script) ? (englishNames.get(holiday.rule) ?? plain) : plain;
    return { ...holiday, name: holiday.substitute === true ? `${name} (${IN_LIEU[script]})` : name };
  });
}
