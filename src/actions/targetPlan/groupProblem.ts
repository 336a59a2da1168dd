import { PlanError } from "../../domain";
import { ActionProblem } from "../actionProblem";
import type { PlanNode } from "./tree";

/** Names of those that a problem is about; more are not read. */
const namedAtMost = 3;

/**
 * Why a group's target cannot be cut, naming those whose limits are in the way; any other failure as it is.
 *
 * @param name - Of the group.
 */
export function groupProblem(error: unknown, name: string, nodes: readonly PlanNode[]): unknown {
  if (!(error instanceof PlanError)) return error;
  const { code, place, details } = error;
  const excess = Number(details.excess);
  const limited = (by: "minimum" | "maximum"): string => named(nodes.filter((node) => node[by] !== undefined));
  switch (code) {
    case "weights-zero":
    case "factor-zero":
      return new ActionProblem("group-weights-zero", undefined, name);
    case "bound-other-sign":
    case "bounds-crossed": {
      const node = nodes[place?.index ?? 0];
      const isCrossed = (node.minimum ?? 0) > (node.maximum ?? Infinity);
      return new ActionProblem(isCrossed ? "limits-crossed" : "limits-off-unit", undefined, named([node]));
    }
    case "minimums-too-high":
      return new ActionProblem("minimums-too-high", undefined, limited("minimum"), excess);
    case "maximums-too-low":
      return new ActionProblem("maximums-too-low", undefined, limited("maximum"), excess);
    default:
      return error;
  }
}

function named(nodes: readonly PlanNode[]): string {
  const names = nodes.slice(0, namedAtMost).map(({ path }) => path.join(" / "));
  return names.join(", ") + (nodes.length > namedAtMost ? " …" : "");
}
