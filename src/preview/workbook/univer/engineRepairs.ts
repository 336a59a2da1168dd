import type { Nullable } from "@univerjs/core";
import { BaseReferenceObject, IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import type { Engine } from "./engine";
import { maximumColumns, maximumRows } from "./limits";

/** Functions that reorder the rows of the array that they are given, although other formulas of the same calculation share it. */
const reorderingFunctions = ["SORT", "SORTBY"];

/** Faults of the engine 0.25.1 that would show wrong numbers. Each has a test that fails without its repair. */
export function repairEngine(engine: Engine): void {
  const functions = engine.injector.get(IFunctionService);
  for (const name of reorderingFunctions) protectArguments(functions.getExecutor(name));
  measureByExcelsGrid(functions.getExecutor("SEQUENCE"));
  referenceBeyondGrid();
  forgetOpenBrackets(engine.injector.get(LexerTreeBuilder));
}

function protectArguments(executor: Nullable<BaseFunction>): void {
  if (!executor) return;
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...variants: BaseValueObject[]) => calculate(...variants.map((variant) => (variant?.isArray() ? (variant as ArrayValueObject).clone() : variant)));
}

/** The engine answers #REF! when the array is larger than the present grid; the grid grows here. */
function measureByExcelsGrid(executor: Nullable<BaseFunction>): void {
  if (!executor) return;
  const measure = executor.setSheetRowColumnCount.bind(executor);
  executor.setSheetRowColumnCount = () => measure(maximumRows, maximumColumns);
}

/** The engine answers #NAME? for a reference past the present grid; such cells are merely empty. */
function referenceBeyondGrid(): void {
  BaseReferenceObject.prototype.isExceedRange = function isOutsideExcel(this: BaseReferenceObject): boolean {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= maximumRows || endColumn >= maximumColumns;
  };
}

/** `=SUM(Reps[` while it is being typed leaves the engine's reader inside a bracket, and every formula after it is misread at its commas. */
function forgetOpenBrackets(reader: LexerTreeBuilder): void {
  const state = reader as unknown as { _squareBracketState: number; _tableBracketState: boolean };
  const close = (): void => {
    state._squareBracketState = 0;
    state._tableBracketState = false;
  };
  const [buildTree, buildSequence] = [reader.treeBuilder.bind(reader), reader.sequenceNodesBuilder.bind(reader)];
  reader.treeBuilder = (...parameters) => {
    close();
    return buildTree(...parameters);
  };
  reader.sequenceNodesBuilder = (...parameters) => {
    close();
    return buildSequence(...parameters);
  };
}
