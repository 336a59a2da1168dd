import type { DraftPart } from "../draftParts";
import type { SheetDress } from "../sheetDraft";
import { addChart, removeChart } from "./addChart";
import { addConditionalFormats } from "./conditionalFormats";
import { isRefusal } from "./runExcel";
import { setUpPage } from "./setUpPage";

/**
 * Conditional formats, chart and print settings of a new sheet, each in a round trip of its own. All are below the
 * manifest's floor (ExcelApi 1.9), and yet a host may refuse one: no printer is installed, say. The sheet is worth having without it.
 *
 * @returns the parts that were refused.
 */
export async function dressSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, { conditionalFormats, chart, print }: Pick<SheetDress, DraftPart>): Promise<readonly DraftPart[]> {
  const refused: DraftPart[] = [];
  const attempt = async (part: DraftPart, dress: () => void): Promise<void> => {
    if (!(await isAccepted(context, dress))) refused.push(part);
  };
  if (conditionalFormats) await attempt("conditionalFormats", () => addConditionalFormats(sheet, conditionalFormats));
  if (chart) await attempt("chart", () => addChart(sheet, chart));
  // Where even this is refused there is no chart to take away.
  if (refused.includes("chart")) await isAccepted(context, () => removeChart(sheet));
  if (print) await attempt("print", () => setUpPage(sheet, print));
  return refused;
}

async function isAccepted(context: Excel.RequestContext, act: () => void): Promise<boolean> {
  try {
    act();
    await context.sync();
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}
