import type { DraftConditionalFormat, Mark } from "../draftParts";
import { draftRange } from "./draftRange";

/** Gold, silver and bronze under dark text; the rest keeps 4.5 : 1 on white. */
const marks: Readonly<Record<Mark, { readonly fill?: string; readonly color?: string; readonly bold?: boolean }>> = {
  first: { fill: "#FFE08A", bold: true },
  second: { fill: "#E3E6EA", bold: true },
  third: { fill: "#F5D2B5", bold: true },
  won: { fill: "#E2EFDA", bold: true },
  up: { color: "#1E6B3A" },
  down: { color: "#B3261E" },
};

const barColor = "#9CC3E6";

/** Puts conditional formats on a new sheet; the earlier ones win over the later. */
export function addConditionalFormats(sheet: Excel.Worksheet, formats: readonly DraftConditionalFormat[]): void {
  // Excel puts a new one above those that are there.
  for (const format of [...formats].reverse()) addConditionalFormat(sheet, format);
}

function addConditionalFormat(sheet: Excel.Worksheet, format: DraftConditionalFormat): void {
  const { conditionalFormats } = draftRange(sheet, format.area);
  if (format.kind === "bars") {
    const { positiveFormat } = conditionalFormats.add("DataBar").dataBar;
    positiveFormat.fillColor = barColor;
    positiveFormat.gradientFill = false;
    return;
  }
  const { rule, format: look } = conditionalFormats.add("Custom").custom;
  const { fill, color, bold } = marks[format.mark];
  rule.formula = format.formula;
  if (fill !== undefined) look.fill.color = fill;
  if (color !== undefined) look.font.color = color;
  if (bold !== undefined) look.font.bold = bold;
}
