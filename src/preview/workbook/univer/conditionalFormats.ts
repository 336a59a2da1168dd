import type { DrawnFormat } from "../model";
import type { DataBars } from "./dataBars";
import type { Engine } from "./engine";
import { toRange } from "./engine";
import { toEngineStyle } from "./styles";

type Formula = Extract<DrawnFormat, { kind: "formula" }>;

/** Conditional formats as the page's grid draws them. By the ids of the commands: their package comes with the presets and is none of the preview's own. */
export class ConditionalFormats {
  private readonly shown = new Map<string, readonly string[]>();

  constructor(
    private readonly engine: Engine,
    private readonly bars: DataBars,
  ) {}

  /** These and no others are drawn on the sheet; the first wins. */
  show(sheetId: string, formats: readonly DrawnFormat[]): void {
    this.bars.show(sheetId, formats.filter((format) => format.kind === "bars"));
    this.showFormulas(sheetId, formats.filter((format) => format.kind === "formula"));
  }

  private showFormulas(sheetId: string, formulas: readonly Formula[]): void {
    const target = this.engine.target(sheetId);
    for (const cfId of this.shown.get(sheetId) ?? []) this.engine.run("sheet.mutation.delete-conditional-rule", { ...target, cfId });
    const rules = formulas.map(({ area, formula, style }, index) => ({
      cfId: `${sheetId}:${index}`, stopIfTrue: false, ranges: [toRange(area)], rule: { type: "highlightCell", subType: "formula", value: formula, style: toEngineStyle(style) },
    }));
    // Each one stands above those before it.
    for (const rule of [...rules].reverse()) this.engine.run("sheet.mutation.add-conditional-rule", { ...target, rule });
    this.shown.set(sheetId, rules.map(({ cfId }) => cfId));
  }
}
