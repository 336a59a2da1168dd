import { exactSum, mixFactors, splitTarget } from "../../domain";
import { groupProblem } from "./groupProblem";
import type { TargetPlanRequest } from "./request";
import type { PlanNode, PlanTree } from "./tree";

/** A name and its target, as the sheet will show them. */
export interface PlannedTarget {
  readonly path: readonly string[];
  /** Money. */
  readonly target: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** True where it has a weight, and the minimums of its group leave nothing for it. */
  readonly isLeftOut?: true;
}

/** The targets of every level, with their sums. */
export interface PlannedTargets {
  readonly total: number;
  /** One list a level, in the order of the sheet. */
  readonly levels: readonly (readonly PlannedTarget[])[];
  /** Exact sum of the last level: the total, times what is handed out above it. */
  readonly assigned: number;
}

/** The names below one parent, and what is cut among them. */
interface Group {
  /** As a person is told of it. */
  readonly name: string;
  readonly nodes: readonly PlanNode[];
  readonly whole: number;
}

/**
 * What the formulas of a plan will show, computed by the engine behind them.
 *
 * @param tree - The request's members and limits.
 * @param total - The year's target, in money.
 * @throws {ActionProblem} `group-weights-zero` where nobody below a name weighs anything; `limits-crossed`, `limits-off-unit`,
 *   `minimums-too-high`, `maximums-too-low` where limits leave no way. `found` names who it is about
 */
export function computeTargets(request: TargetPlanRequest, tree: PlanTree, total: number): PlannedTargets {
  const levels: (readonly PlannedTarget[])[] = [];
  for (let level = 0; level < tree.levels.length; level += 1) levels.push(groupsOf(request, tree, level, levels[level - 1] ?? [], total).flatMap((group) => groupTargets(request, tree, group)));
  return { total, levels, assigned: exactSum(Float64Array.from(levels[levels.length - 1], ({ target }) => target)) };
}

function groupsOf({ levels: headings, overAllocation }: TargetPlanRequest, { levels }: PlanTree, level: number, parents: readonly PlannedTarget[], total: number): readonly Group[] {
  const over = level === levels.length - 1 ? overAllocation : 1;
  if (level === 0) return [{ name: headings[0], nodes: levels[0], whole: total * over }];
  return levels[level - 1].map(({ path, firstChild, childCount }, index) => ({ name: path.join(" / "), nodes: levels[level].slice(firstChild, firstChild + childCount), whole: parents[index].target * over }));
}

function groupTargets(request: TargetPlanRequest, { members }: PlanTree, group: Group): readonly PlannedTarget[] {
  const { nodes, whole } = group;
  const sums = nodes.map(({ firstMember, memberCount }) => request.factors.map((_, factor) => exactSum(Float64Array.from(members.slice(firstMember, firstMember + memberCount), ({ weights }) => weights?.[factor] ?? 0))));
  try {
    const weights = mixed(sums, request);
    const minimums = Float64Array.from(nodes, ({ minimum }) => minimum ?? -Infinity);
    const parts = splitTarget(whole, weights, { unit: request.unit, minimums, maximums: Float64Array.from(nodes, ({ maximum }) => maximum ?? Infinity) });
    const hasNothingLeft = exactSum(minimums.filter((minimum) => minimum > 0)) >= whole && whole > 0;
    return nodes.map(({ path, minimum, maximum }, index) => ({
      path, target: parts[index],
      ...(hasNothingLeft && parts[index] === 0 && weights[index] > 0 && maximum !== 0 && { isLeftOut: true as const }),
      ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }),
    }));
  } catch (error) {
    throw groupProblem(error, group.name, nodes);
  }
}

/** One factor is the weight itself; several are mixed by their importance. */
function mixed(sums: readonly (readonly number[])[], { factors }: TargetPlanRequest): Float64Array {
  if (factors.length === 1) return Float64Array.from(sums, ([weight]) => weight);
  return mixFactors(Float64Array.from(sums.flat()), factors.length, Float64Array.from(factors, ({ importance }) => importance));
}
