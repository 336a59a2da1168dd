// The bundle of the custom functions. The build adds the CustomFunctions.associate calls to the files of the topics.
import * as commissions from "./commissions";
import * as customers from "./customers";
import * as forecast from "./forecast";
import * as pipeline from "./pipeline";
import * as progress from "./progress";
import * as rankings from "./rankings";
import * as targets from "./targets";

type Wrapper = (...parameters: never[]) => unknown[][];

const wrappers: ReadonlyMap<string, Wrapper> = new Map(
  Object.entries<Wrapper>({ ...commissions, ...customers, ...forecast, ...pipeline, ...progress, ...rankings, ...targets }).map(([name, wrapper]) => [name.toUpperCase(), wrapper]),
);

/**
 * Calls a function as a host would, for the pane's preview: the bundle hands it over, so that a preview and a cell are
 * computed by the same code, loaded once.
 *
 * @param parameters - As a host hands them over: rows of cells, single values, null for what is omitted or blank.
 * @throws {CustomFunctions.Error} as in a cell
 */
export function callFunction(id: string, parameters: readonly unknown[]): unknown[][] {
  const wrapper = wrappers.get(id);
  if (wrapper === undefined) throw new Error(`There is no function ${id}.`);
  return wrapper(...(parameters as never[]));
}
