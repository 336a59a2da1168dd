import type { Alignment, Borders, Font, Style } from "exceljs";
import type { CellStyle } from "../workbook/snapshot";

const verticals = { Top: "top", Center: "middle", Bottom: "bottom" } as const;
const horizontals = { Left: "left", Center: "center", Right: "right" } as const;

/** A style of a snapshot as exceljs writes it. */
export function fileStyleOf(style: CellStyle): Partial<Style> {
  const alignment = alignmentOf(style);
  return {
    ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
    ...(hasFont(style) && { font: fontOf(style) }),
    ...(style.fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { argb: argbOf(style.fill) } } }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.borders && { border: bordersOf(style.borders) }),
    ...(style.isUnlocked && { protection: { locked: false } }),
  };
}

function hasFont({ bold, italic, fontSize, fontColor }: CellStyle): boolean {
  return Boolean(bold ?? italic ?? fontSize ?? fontColor);
}

function fontOf({ bold, italic, fontSize, fontColor }: CellStyle): Partial<Font> {
  return {
    name: "Calibri",
    family: 2,
    size: fontSize ?? 11,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(fontColor !== undefined && { color: { argb: argbOf(fontColor) } }),
  };
}

function alignmentOf({ horizontal, vertical, wrap }: CellStyle): Partial<Alignment> {
  return {
    ...(horizontal && { horizontal: horizontals[horizontal] }),
    ...(vertical && { vertical: verticals[vertical] }),
    ...(wrap && { wrapText: true }),
  };
}

function bordersOf(borders: NonNullable<CellStyle["borders"]>): Partial<Borders> {
  return Object.fromEntries(Object.entries(borders).map(([side, color]) => [side, { style: "thin", color: { argb: argbOf(color) } }]));
}

function argbOf(hex: string): string {
  return `FF${hex.slice(1)}`;
}
