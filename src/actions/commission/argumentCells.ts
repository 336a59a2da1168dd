import { formatAddress, parseAddress } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import { cellAt, cellCount } from "../../workbook/area";
import { readArgument } from "../../workbook/argumentText";
import type { CellPlace, CellValue, Workbook } from "../../workbook/workbook";

/** An argument of a formula that stands in the workbook: constants, or the cells that hold it. */
export type FormulaArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "constant"; readonly values: readonly (readonly CellValue[])[] }
  | { readonly kind: "cells"; readonly area: Area }
  /** What only Excel can work out. */
  | { readonly kind: "expression" };

/** What a column may be called between brackets: an apostrophe stands before signs that mean something there. */
const columnPart = "((?:[^[\\]'#@]|'.)+)";
/** `[@Sales]`, `Reps[@Sales]`, `[@[Net Sales]]` and `Reps[[#This Row],[Net Sales]]`: the cell of that column in the formula's own row. */
const rowReference = new RegExp(`^(?:[\\p{L}_][\\p{L}\\p{N}_.]*)?\\[(?:@(?:\\[${columnPart}\\]|${columnPart})|\\[#This Row\\],\\s*\\[${columnPart}\\])\\]$`, "iu");

/**
 * Where an argument is held, without reading its cells.
 *
 * @param formulaCell - With sheet: addresses without one are meant there, and `[@Sales]` in its row.
 */
export async function argumentOf(workbook: Workbook, text: string, formulaCell: Area): Promise<FormulaArgument> {
  const argument = readArgument(text);
  switch (argument.kind) {
    case "omitted":
      return argument;
    case "constant":
      return { kind: "constant", values: [[argument.value]] };
    case "array":
      return { kind: "constant", values: argument.value };
    case "reference": {
      const area = parseAddress(argument.address);
      return { kind: "cells", area: { ...area, sheetName: area.sheetName ?? formulaCell.sheetName } };
    }
    case "expression": {
      const area = await namedArea(workbook, text.trim(), formulaCell);
      return area === undefined ? argument : { kind: "cells", area };
    }
  }
}

async function namedArea(workbook: Workbook, text: string, formulaCell: Area): Promise<Area | undefined> {
  const inRow = rowReference.exec(text);
  if (inRow === null) {
    const address = await workbook.findReference(text);
    return address === undefined ? undefined : parseAddress(address);
  }
  const [table] = await workbook.readTables(formatAddress(formulaCell));
  const name = (inRow[1] ?? inRow[2] ?? inRow[3] ?? "").replace(/'(.)/gu, "$1").toLowerCase();
  const column = table?.columns.findIndex((each) => each.toLowerCase() === name) ?? -1;
  return table === undefined || column < 0 ? undefined : { ...cellAt(formulaCell, { row: 0, column: 0 }), column: parseAddress(table.address).column + column };
}

/** The one cell of an argument that belongs to one result: its only cell, or the one at the same place. */
export function cellFor(area: Area, place: CellPlace): Area {
  return cellCount(area) === 1 ? area : cellAt(area, place);
}

