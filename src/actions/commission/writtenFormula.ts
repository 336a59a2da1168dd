import { formatAddress, parseAddress } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import { isFormula } from "../../workbook/cellText";
import { readCall } from "../../workbook/argumentText";
import type { CellPlace, CellValue, Workbook } from "../../workbook/workbook";

/** A commission formula, and which of its results a cell shows. */
export interface WrittenFormula {
  readonly id: "COMMISSION" | "TRUEUP";
  readonly formula: string;
  readonly parameters: readonly string[];
  /** The cell that holds it. */
  readonly cell: Area;
  /** The result's place among all that the formula gives. */
  readonly place: CellPlace;
  /** The cell that was asked about: its address, its value, and how it is displayed. */
  readonly asked: { readonly address: string; readonly value: CellValue; readonly text: string };
}

/** Why nothing can be explained at a cell. */
export interface NoFormula {
  readonly address: string;
  /** "nested": the formula pays commission and does more besides. */
  readonly reason: "several-cells" | "no-formula" | "other-formula" | "nested";
}

/** Finds the formula that fills a cell, its own or one that spills into it. */
export async function writtenFormulaAt(workbook: Workbook, address: string): Promise<WrittenFormula | NoFormula> {
  const reading = await workbook.read(address, 2);
  if (reading.rowCount * reading.columnCount > 1 || reading.isCut) return { address: reading.requestedAddress, reason: "several-cells" };
  const value = reading.values[0]?.[0] ?? "";
  const own = reading.formulas[0]?.[0] ?? "";
  const anchor = reading.spilled[0]?.anchor;
  const formula = anchor === undefined ? own : ((await workbook.read(anchor)).formulas[0]?.[0] ?? "");
  if (anchor === undefined && !isFormula(own, value)) return { address: reading.address, reason: "no-formula" };
  const call = readCall(String(formula));
  if (call === undefined || !isSole(String(formula)) || (call.id !== "COMMISSION" && call.id !== "TRUEUP")) {
    return { address: reading.address, reason: /SALES\.(COMMISSION|TRUEUP)\(/i.test(String(formula)) ? "nested" : "other-formula" };
  }
  const asked = parseAddress(reading.address);
  const cell = { ...asked, ...placeOf(parseAddress(anchor ?? reading.address)) };
  return {
    id: call.id, parameters: call.parameters, formula: String(formula), cell,
    place: { row: asked.row - cell.row, column: asked.column - cell.column },
    asked: { address: formatAddress(asked), value, text: reading.texts[0]?.[0] ?? "" },
  };
}

function placeOf({ row, column }: Area): CellPlace {
  return { row, column };
}

/** True where the bracket that opens after the name closes at the end: not so in `=SALES.COMMISSION(A1,B1:C3)+SUM(D1)`. */
function isSole(formula: string): boolean {
  const inside = formula.trim().slice(formula.trim().indexOf("("));
  let depth = 0;
  for (const [index, part] of [...inside.replace(/\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|"[^"]*"|'[^']*'/g, (quoted) => "_".repeat(quoted.length))].entries()) {
    depth += part === "(" ? 1 : part === ")" ? -1 : 0;
    if (depth === 0) return index === inside.length - 1;
  }
  return false;
}
