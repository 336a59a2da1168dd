import { functionEntry, type FunctionId } from "../../src/taskpane/functions/catalogue";
import { readArgument, readCall } from "../../src/workbook/argumentText";

/** Arguments of an example formula as a host hands them over: constants alone, arrays as rows, one value of a range as a range. */
export function exampleArguments(id: FunctionId, example: string): unknown[] {
  const { parameters } = functionEntry(id);
  return (readCall(example)?.parameters ?? []).map((text, index) => {
    const argument = readArgument(text);
    if (argument.kind === "array") return argument.value;
    if (argument.kind !== "constant") return null;
    const { kind } = parameters[index].shape;
    return kind === "cells" || kind === "table" ? [[argument.value]] : argument.value;
  });
}
