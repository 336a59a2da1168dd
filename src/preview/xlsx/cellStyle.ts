import type { Border, Style } from "exceljs";
import type { CellStyle } from "../workbook/snapshot";
import type { FileColor, Palette } from "./palette";

const horizontals = { left: "Left", center: "Center", centerContinuous: "Center", distributed: "Center", right: "Right" } as const;
const verticals = { top: "Top", middle: "Center", distributed: "Center", justify: "Center" } as const;

/** What a plain cell of a new workbook looks like is left out: 11 points, black, at the bottom, locked. */
export function cellStyleOf(style: Partial<Style>, numberFormat: string | undefined, palette: Palette): CellStyle {
  const { font = {}, alignment = {}, fill, border = {} } = style;
  const fontColor = palette.hexOf(font.color as FileColor | undefined);
  const fillColor = fill?.type === "pattern" && fill.pattern !== "none" ? palette.hexOf((fill.fgColor ?? fill.bgColor) as FileColor | undefined) : undefined;
  const borders = bordersOf(border, palette);
  return {
    ...(numberFormat !== undefined && { numberFormat }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.size !== undefined && font.size !== 11 && { fontSize: font.size }),
    ...(fontColor !== undefined && fontColor !== "#000000" && { fontColor }),
    ...(fillColor !== undefined && { fill: fillColor }),
    ...lookup("horizontal", horizontals, alignment.horizontal),
    ...lookup("vertical", verticals, alignment.vertical),
    ...(alignment.wrapText && { wrap: true }),
    ...(Object.keys(borders).length > 0 && { borders }),
    ...(style.protection?.locked === false && { isUnlocked: true }),
  };
}

function lookup<Key extends string, Value>(key: Key, words: Readonly<Record<string, Value>>, word: string | undefined): { [K in Key]?: Value } {
  const value = word === undefined ? undefined : words[word];
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}

/** A border is its colour; how thick and how dashed it is, is not kept. */
function bordersOf(border: Partial<Record<string, Partial<Border>>>, palette: Palette): NonNullable<CellStyle["borders"]> {
  const sides = ["top", "bottom", "left", "right"] as const;
  const drawn = sides.flatMap((side) => {
    const line = border[side];
    return line?.style ? [[side, palette.hexOf(line.color as FileColor | undefined) ?? "#000000"] as const] : [];
  });
  return Object.fromEntries(drawn);
}
