import { callFunction } from "../../src/functions";
import { parseAddress } from "../../src/workbook/address";
import { cellAddress } from "../../src/workbook/area";
import { readArgument, readCall } from "../../src/workbook/argumentText";
import { isErrorText } from "../../src/workbook/cellText";
import type { Evaluator } from "../../src/workbook/memory/setup";
import type { CellValue } from "../../src/workbook/workbook";
import { installCustomFunctions } from "./customFunctionsStub";

installCustomFunctions();

const ranges: Readonly<Record<string, readonly number[]>> = { COMMISSION: [0, 1, 3, 4], TRUEUP: [0, 1, 3], RANK: [0, 1] };

/**
 * Evaluates SALES.COMMISSION, SALES.TRUEUP and SALES.RANK in a workbook in memory with the functions that ship; undefined for
 * other formulas.
 *
 * @param names - Defined names and table columns with the addresses they stand for.
 * @param headers - The header row of the table whose rows are meant by `[@Sales]`, as far as it may grow.
 */
export function commissionFormulas(names: Readonly<Record<string, string>> = {}, headers?: string): (...given: Parameters<Evaluator>) => CellValue[][] | undefined {
  return (formula, valuesAt, cell) => {
    const call = readCall(formula);
    const wanted = ranges[call?.id ?? ""];
    if (call === undefined || wanted === undefined) return undefined;
    const handed = call.parameters.map((text, index) => {
      const argument = readArgument(names[text.trim()] ?? inRow(text.trim(), headers, valuesAt, cell) ?? text);
      if (argument.kind === "omitted") return null;
      const rows = argument.kind === "reference" ? handedOver(valuesAt(argument.address)) : argument.kind === "array" ? argument.value : [[argument.kind === "constant" ? argument.value : null]];
      return wanted.includes(index) ? rows : rows[0]?.[0];
    });
    return shown(() => callFunction(call.id, handed));
  };
}

/** The cell that `[@Sales]` or `[@[Net Sales]]` means in the row of a formula. */
function inRow(text: string, headers: string | undefined, valuesAt: Parameters<Evaluator>[1], cell: string): string | undefined {
  const column = /^\[@(?:\[(.+)\]|([^[\]]+))\]$/.exec(text);
  if (headers === undefined || column === null) return undefined;
  const at = valuesAt(headers)[0]?.indexOf(column[1] ?? column[2] ?? "") ?? -1;
  const { row } = parseAddress(cell);
  return at < 0 ? undefined : cellAddress({ ...parseAddress(headers), row: 0 }, { row, column: at });
}

/** As Excel hands cells over: nothing for a blank one, an object for an error. */
function handedOver(rows: CellValue[][]): unknown[][] {
  return rows.map((row) => row.map((value) => (value === "" ? null : isErrorText(value) ? { type: "CustomFunctionError", code: value } : value)));
}

function shown(work: () => unknown[][]): CellValue[][] {
  const cell = (value: unknown): CellValue => (typeof value === "object" && value !== null ? (value as { code: string }).code : (value as CellValue));
  try {
    return work().map((row) => row.map(cell));
  } catch (error) {
    return [[cell(error)]];
  }
}
