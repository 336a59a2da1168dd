import type { CustomFunctionDeclaration } from "../model";
import { blankArgument } from "./arguments";
import type { Argument, CellArgument } from "./arguments";

type Parameter = CustomFunctionDeclaration["parameters"][number];

/** What goes over the wire for one call. Arguments of a repeating parameter are gathered in one array, as Excel does. */
type CallParameters = readonly unknown[];

/** The function is called once, or, where a scalar parameter was given a range, once per cell of that range. */
export interface CallPlan {
  readonly rowCount: number;
  readonly columnCount: number;
  at(row: number, column: number): CallParameters;
}

/** undefined: the formula gives too few or too many arguments. */
export function planCall(declaration: CustomFunctionDeclaration, given: readonly Argument[]): CallPlan | undefined {
  const { parameters } = declaration;
  const repeating = parameters.findIndex((parameter) => parameter.repeating);
  const required = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  if (given.length < required || (repeating < 0 && given.length > parameters.length)) return undefined;
  const parameterOf = (index: number): Parameter | undefined => parameters[repeating >= 0 ? Math.min(index, repeating) : index];
  const lifted = given.filter((argument, index) => parameterOf(index)?.dimensionality !== "matrix" && argument !== null);
  const rowCount = Math.max(1, ...lifted.map((argument) => argument?.length ?? 1));
  const columnCount = Math.max(1, ...lifted.map((argument) => argument?.[0]?.length ?? 1));
  return {
    rowCount,
    columnCount,
    at: (row, column) => {
      const values = given.map((argument, index) => (parameterOf(index)?.dimensionality === "matrix" ? argument : scalarAt(argument, row, column)));
      if (repeating < 0) return [...values, ...Array.from({ length: parameters.length - values.length }, () => blankArgument)];
      return [...values.slice(0, repeating), values.slice(repeating)];
    },
  };
}

/** A single row or column stands for every row or column of the others; beyond its end there is nothing: #N/A. */
function scalarAt(argument: Argument, row: number, column: number): CellArgument {
  if (argument === null) return blankArgument;
  const cells = argument.length === 1 ? argument[0] : argument[row];
  const cell = cells?.length === 1 ? cells[0] : cells?.[column];
  return cell === undefined ? { type: "CustomFunctionError", code: "#N/A" } : cell;
}
