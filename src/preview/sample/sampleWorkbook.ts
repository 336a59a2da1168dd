import type { WorkbookSnapshot } from "../workbook/snapshot";
import { StyleList } from "../xlsx/styleList";
import { readOrders, readQuotas } from "./adventureWorks";
import { bandsSheet } from "./bandsSheet";
import { ordersSheet } from "./ordersSheet";
import { repsSheet } from "./repsSheet";

/**
 * The workbook "Sales" that the preview opens by itself: real orders, a row per rep, commission bands, and the three functions at work.
 * Formulas have no cached values: the preview (or Excel, which loads it with a full calculation) computes them.
 */
export function sampleWorkbook(): WorkbookSnapshot {
  const styles = new StyleList();
  const orders = readOrders();
  return {
    name: "Sales",
    sheets: [repsSheet(orders, readQuotas(), styles), ordersSheet(orders, styles), bandsSheet(styles)],
    names: [
      { name: "Target", refersTo: "=Reps!$D$4" },
      { name: "TargetUnit", refersTo: "=Reps!$D$5" },
    ],
    styles: styles.styles,
    activeSheet: "Reps",
    unread: [],
  };
}
