import { parseAddress } from "../workbook/address";
import { readArgument, readCall } from "../workbook/argumentText";
import { HostError } from "./functionHost";
import type { LoadedFunction } from "./loadFunctions";

const ERROR_VALUE = /^#(N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|DIV\/0!)$/;

/** The cells that formulas look at, from A1; whatever lies outside is blank. */
export type SheetCells = readonly (readonly unknown[])[];

/** A formula with its result as the cells show it. An error that is the whole result is one cell. */
export interface Computed {
  readonly id: string;
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * Computes a formula over the cells of a sheet with the function that ships, its arguments handed over as Excel does it:
 * a range as rows of cells, one cell where one is asked for, null for what is left out.
 *
 * @throws Error where the formula is no call of a function that exists, or has an argument that only Excel can work out.
 */
export function computeFormula(formula: string, cells: SheetCells, functions: readonly LoadedFunction[]): Computed {
  const call = readCall(formula);
  const called = functions.find(({ id }) => id === call?.id);
  if (call === undefined || called === undefined) throw new Error(`${formula} calls no function of the add-in.`);
  if (call.parameters.length > called.parameters.length) throw new Error(`${formula} has more arguments than ${called.id} takes.`);
  const parameters = called.parameters.map(({ dimensionality }, index) => argumentOf(call.parameters[index] ?? "", cells, dimensionality === "matrix", formula));
  return { id: called.id, rows: resultOf(() => called.work(...parameters)) };
}

function resultOf(work: () => unknown[][]): unknown[][] {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof HostError) return [[fault]];
    throw fault;
  }
}

function argumentOf(text: string, cells: SheetCells, isRange: boolean, formula: string): unknown {
  const argument = readArgument(text);
  switch (argument.kind) {
    case "omitted":
      return null;
    case "constant":
      return isRange ? [[argument.value]] : argument.value;
    case "array":
      return argument.value;
    case "reference":
      return rangeOrCell(argument.address, cells, isRange);
    case "expression":
      if (ERROR_VALUE.test(text.trim())) return isRange ? [[new HostError(text.trim())]] : new HostError(text.trim());
      throw new Error(`${formula}: only Excel can work out ${text.trim()}.`);
  }
}

function rangeOrCell(address: string, cells: SheetCells, isRange: boolean): unknown {
  const { row, column, rowCount, columnCount } = parseAddress(address);
  const blankRow = new Array<null>(columnCount).fill(null);
  const rowAt = (at: number): readonly unknown[] => cells[at] ? blankRow.map((blank, right) => cells[at][column + right] ?? blank) : blankRow;
  const range = Array.from({ length: rowCount }, (_, down) => rowAt(row + down));
  return isRange || rowCount * columnCount > 1 ? range : range[0][0];
}
