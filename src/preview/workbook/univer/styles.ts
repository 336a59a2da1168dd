import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderStyleData, IColorStyle, IStyleData, Nullable } from "@univerjs/core";
import type { CellStyle } from "../snapshot";

const horizontals = { Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT } as const;
const verticals = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;
const sides = [["top", "t"], ["bottom", "b"], ["left", "l"], ["right", "r"]] as const;

/** Whether a cell is unlocked has no place in the engine's styles; it lives in the cell's own custom data. */
export function toEngineStyle(style: CellStyle): IStyleData {
  const result: IStyleData = {};
  if (style.numberFormat !== undefined) result.n = { pattern: style.numberFormat };
  if (style.bold !== undefined) result.bl = style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.italic !== undefined) result.it = style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.fontSize !== undefined) result.fs = style.fontSize;
  if (style.fontColor !== undefined) result.cl = { rgb: style.fontColor };
  if (style.fill !== undefined) result.bg = style.fill === "" ? null : { rgb: style.fill };
  if (style.horizontal !== undefined) result.ht = horizontals[style.horizontal];
  if (style.vertical !== undefined) result.vt = verticals[style.vertical];
  if (style.wrap !== undefined) result.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.borders) result.bd = Object.fromEntries(sides.flatMap(([side, key]) => (style.borders?.[side] ? [[key, border(style.borders[side])]] : [])));
  return result;
}

export function fromEngineStyle(style: IStyleData | null | undefined, isUnlocked: boolean): Required<Omit<CellStyle, "borders" | "horizontal" | "vertical">> & CellStyle {
  const horizontal = Object.entries(horizontals).find(([, value]) => value === style?.ht)?.[0] as CellStyle["horizontal"];
  const vertical = Object.entries(verticals).find(([, value]) => value === style?.vt)?.[0] as CellStyle["vertical"];
  const borders = Object.fromEntries(sides.flatMap(([side, key]) => (style?.bd?.[key] ? [[side, colorOf(style.bd[key].cl) ?? "#000000"]] : [])));
  return {
    numberFormat: style?.n?.pattern || "General",
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    fontSize: style?.fs ?? 11,
    fontColor: colorOf(style?.cl) ?? "#000000",
    fill: colorOf(style?.bg) ?? "",
    wrap: style?.tb === WrapStrategy.WRAP,
    isUnlocked,
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(Object.keys(borders).length > 0 && { borders }),
  };
}

function border(color: string | undefined): IBorderStyleData {
  return { s: BorderStyleTypes.THIN, cl: { rgb: color && color.startsWith("#") ? color : "#000000" } };
}

function colorOf(color: Nullable<IColorStyle>): string | undefined {
  return color?.rgb ?? undefined;
}
