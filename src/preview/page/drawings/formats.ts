import { conditionalFormula } from "../../objectModel/conditionalFormula";
import { keptAt } from "../../objectModel/kept";
import type { ConditionalFormatState } from "../../objectModel/sheetExtras";
import type { DrawnFormat } from "../../workbook/model";

/** A conditional format as the grid draws it; none where its cells are gone or it says nothing yet. */
export function drawnFormat(format: ConditionalFormatState): DrawnFormat[] {
  const { type, range: { current }, kept } = format;
  if (!current) return [];
  if (type === "DataBar") {
    const { FillColor = "#638EC6", GradientFill = true } = keptAt(kept, "DataBar", "PositiveFormat");
    return [{ kind: "bars", area: current, color: String(FillColor), isGradient: GradientFill === true }];
  }
  const formula = conditionalFormula(format);
  if (formula === "") return [];
  const [fill, font] = ["Fill", "Font"].map((part) => keptAt(kept, "Custom", "Format", part));
  const style = { ...(typeof fill.Color === "string" && { fill: fill.Color }), ...(typeof font.Color === "string" && { fontColor: font.Color }), ...(font.Bold === true && { bold: true }) };
  return [{ kind: "formula", area: current, formula, style }];
}
