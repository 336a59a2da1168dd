import type { Cell } from "../../../src/imports";
import { addressOf, type Dice, type MessySheet } from "./messy";

const REGIONS = ["华东", "华南", "华北", "西南"];
const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const ENGLISH = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** The first days of the months of 2026. */
const SERIALS = [46_023, 46_054, 46_082, 46_113, 46_143, 46_174, 46_204, 46_235, 46_266, 46_296, 46_327, 46_357];

/** The headers of twelve months, in one of the ways people write them; `word` may follow. */
export function monthHeaders(dice: Dice, word: string): { cells: Cell[]; format?: string } {
  const forms: { cells: Cell[]; format?: string }[] = [
    { cells: CHINESE.map((_, index) => `${index + 1}月`) }, { cells: CHINESE.map((numeral) => `${numeral}月`) }, { cells: CHINESE.map((_, index) => `M${String(index + 1).padStart(2, "0")}`) },
    { cells: CHINESE.map((_, index) => `2026年${index + 1}月`) }, { cells: ENGLISH }, { cells: CHINESE.map((_, index) => `2026-${String(index + 1).padStart(2, "0")}`) },
    { cells: SERIALS, format: dice.pick(['yyyy"年"m"月"', "mmm-yy", "yyyy/m"]) }, { cells: CHINESE.map((_, index) => `${index + 1}月${word}`) }, { cells: CHINESE.map((_, index) => index + 1) },
  ];
  return dice.pick(forms);
}

/** A column right of the names. */
export interface Across {
  readonly header: Cell;
  /** From 0; absent for sums. */
  readonly month?: number;
}

/** The months, a sum behind each quarter where there are any, and the sum of the year. */
export function acrossColumns(months: readonly Cell[], hasQuarters: boolean): Across[] {
  const columns = months.flatMap((header, month): Across[] => [{ header, month }, ...(hasQuarters && month % 3 === 2 ? [{ header: `Q${(month + 1) / 3}小计` }] : [])]);
  return [...columns, { header: "合计" }];
}

/** Quarters above months, names merged over both. */
export function writeHeaders(sheet: MessySheet, left: number, names: readonly string[], across: readonly Across[], format: string | undefined, dice: Dice): { headerRow: number } {
  const blanks = Array<Cell>(left).fill("");
  const groups: Cell[] = across.map(({ month }) => (month !== undefined && month % 3 === 0 ? dice.pick(["Q", "Q"]) + String(month / 3 + 1) : ""));
  const upper = sheet.rows.push([...blanks, ...names, ...groups.slice(0, -1), "合计"]) - 1;
  const headerRow = sheet.rows.push([...blanks, ...names.map(() => ""), ...across.slice(0, -1).map(({ header }) => header), ""]) - 1;
  names.forEach((_, index) => sheet.merges.push(`${addressOf(upper, left + index)}:${addressOf(headerRow, left + index)}`));
  const starts = groups.flatMap((text, index) => (text === "" ? [] : [index]));
  starts.forEach((start, index) => {
    const end = (starts[index + 1] ?? groups.length - 1) - 1;
    sheet.merges.push(`${addressOf(upper, left + names.length + start)}:${addressOf(upper, left + names.length + end)}`);
  });
  across.forEach(({ month }, index) => month !== undefined && format && sheet.numberFormats.set(addressOf(headerRow, left + names.length + index), format));
  return { headerRow };
}

/** People by region, whose name stands once, and the sum below. */
export function writeBody(sheet: MessySheet, dice: Dice, left: number, people: readonly string[], nameCount: number, across: readonly Across[], factor: number): { lastRow: number; totalRow: number } {
  const perRegion = dice.between(2, 3);
  const sums = across.map(() => 0);
  let lastRow = 0;
  people.forEach((person, index) => {
    const isFirst = index % perRegion === 0;
    const months = Array.from({ length: 12 }, () => dice.between(10, 90) * (factor === 1 ? 10_000 : 1));
    const cells = across.map(({ month, header }, at) => {
      const quarter = /^Q(\d)/.exec(String(header))?.[1];
      const value = month !== undefined ? months[month] : months.slice(quarter ? 3 * Number(quarter) - 3 : 0, quarter ? 3 * Number(quarter) : 12).reduce((sum, one) => sum + one, 0);
      sums[at] += value;
      return value;
    });
    const names: Cell[] = [isFirst ? REGIONS[Math.floor(index / perRegion) % 4] : "", person, ...Array<Cell>(nameCount - 2).fill(index % 2 ? "甲" : "乙")];
    lastRow = sheet.rows.push([...Array<Cell>(left).fill(""), ...names, ...cells]) - 1;
    const end = Math.min(index + perRegion, people.length) - 1 - index;
    if (isFirst && end > 0) sheet.merges.push(`${addressOf(lastRow, left)}:${addressOf(lastRow + end, left)}`);
  });
  const totalRow = sheet.rows.push([...Array<Cell>(left).fill(""), "合计", ...Array<Cell>(nameCount - 1).fill(""), ...sums]) - 1;
  return { lastRow, totalRow };
}
