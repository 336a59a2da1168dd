import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { StyleList } from "../../xlsx/styleList";
import { look } from "../look";
import { SheetBuilder } from "../sheetBuilder";
import type { FamilySheet } from "./block";
import { commissionsSheet } from "./commissions";
import { customersSheet } from "./customers";
import expected from "./expected.json";
import { differencesIn, familySheet, type CheckedBlock } from "./familySheet";
import { forecastSheet } from "./forecast";
import { pipelineSheet } from "./pipeline";
import { progressSheet } from "./progress";
import { rankingsSheet } from "./rankings";
import { targetsSheet } from "./targets";

/** Every family of functions, in the order in which the add-in lists them. */
export const families: readonly FamilySheet[] = [targetsSheet, commissionsSheet, rankingsSheet, progressSheet, customersSheet, pipelineSheet, forecastSheet];

/** The workbook "Catalogue": every function at work on real data, with what it must answer beside it. */
export function catalogueWorkbook(): WorkbookSnapshot {
  const styles = new StyleList();
  const sheets = families.map((family) => familySheet(family, expected, styles));
  return {
    name: "Catalogue",
    sheets: [overviewSheet(sheets.flatMap(({ checked }) => checked), styles), ...sheets.map(({ sheet }) => sheet)],
    names: [],
    styles: styles.styles,
    activeSheet: "Overview",
    unread: [],
  };
}

function overviewSheet(checked: readonly CheckedBlock[], styles: StyleList): SheetSnapshot {
  const sheet = new SheetBuilder("Overview", styles);
  sheet.put("A1", "Every function, on real data", look.title);
  sheet.put("A2", "Each sheet shows a family of functions: inputs, live formulas, and the answers that another program worked out. Nothing may differ.", look.note);
  sheet.put("D4", "Rows that differ", look.label);
  sheet.put("E4", `=SUM(E7:E${checked.length + 6})`, look.proof);
  const columns = [
    { heading: "Function", cell: ({ block }: CheckedBlock) => `SALES.${block.id}` },
    { heading: "What it answers", cell: ({ block }: CheckedBlock) => block.question },
    { heading: "Sheet", cell: ({ sheetName }: CheckedBlock) => sheetName },
    { heading: "Cells compared", style: look.whole, cell: ({ cellCount }: CheckedBlock) => cellCount },
    { heading: "Rows that differ", style: look.whole, cell: differencesIn },
  ];
  sheet.putTable("Overview", "A6", checked.length, columns.map(({ cell, ...column }) => ({ ...column, cell: (index: number) => cell(checked[index]) })), look.header);
  return sheet.build({ widths: [176, 600, 116, 124, 124], freeze: { rows: 6, columns: 0 }, heights: [{ index: 0, height: 32 }, { index: 5, height: 40 }] });
}
