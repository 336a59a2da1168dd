import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { callFunction } from "../functions";
import { functionTopics, type FunctionEntry, type FunctionsJson } from "../functions/metadata.cjs";
import { installFunctionHost } from "./functionHost";

/** A function as it is described in the metadata, and the code that computes it. */
export interface LoadedFunction extends FunctionEntry {
  readonly work: (...parameters: unknown[]) => unknown[][];
}

/** Every custom function, in the order of the metadata. */
export async function loadFunctions(): Promise<readonly LoadedFunction[]> {
  installFunctionHost();
  const files = functionTopics.map((topic) => path.resolve(__dirname, `../functions/${topic}.ts`));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`The custom functions have no metadata: ${errors.join("; ")}`);
  return (JSON.parse(metadataJson) as FunctionsJson).functions.map((entry) => ({ ...entry, work: (...parameters) => callFunction(entry.id, parameters) }));
}
