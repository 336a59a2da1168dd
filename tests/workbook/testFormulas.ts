import { parseAddress } from "../../src/workbook/address";
import type { Evaluator } from "../../src/workbook/memory/setup";
import type { CellValue } from "../../src/workbook/workbook";

/**
 * Formulas for tests in memory: `=TEST.DOWN(n)` spills 1..n, `=SUM(address)` adds, `=SALES.SPLIT(total,address)`
 * spills equal shares. Anything else is #NAME?.
 */
export const testFormulas: Evaluator = (formula, valuesAt) => {
  const [, name = "", list = ""] = /^=([\w.]+)\((.*)\)$/.exec(formula) ?? [];
  const parameters = list.split(",");
  if (name === "TEST.DOWN") return Array.from({ length: Number(list) }, (_, index) => [index + 1]);
  if (name === "SUM") return sum(valuesAt(list));
  if (name === "SALES.SPLIT" && isAddress(parameters[1] ?? "")) return shares(Number(parameters[0]), valuesAt(parameters[1] ?? ""));
  return "#NAME?";
};

function isAddress(text: string): boolean {
  try {
    return parseAddress(text).rowCount > 0;
  } catch {
    return false;
  }
}

function sum(values: CellValue[][]): number {
  return values.flat().reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);
}

function shares(total: number, weights: CellValue[][]): CellValue[][] {
  return weights.map((row) => row.map((weight) => (weight === "" ? "" : (total * Number(weight)) / sum(weights))));
}
