import { pathKey } from "../foundByFormulas";
import type { PlanLimit, PlanMember } from "./request";

/** One name on one level, with what stands below it. Indices count on the level they lead to. */
export interface PlanNode {
  readonly path: readonly string[];
  readonly firstChild: number;
  readonly childCount: number;
  readonly firstMember: number;
  readonly memberCount: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The members grouped by their names: one list a level, those of one parent next to each other. */
export interface PlanTree {
  readonly levels: readonly (readonly PlanNode[])[];
  /** In the order of the last level. */
  readonly members: readonly PlanMember[];
}

/**
 * Groups members by the names of the levels above them. Groups and members stay in the order of their first appearance.
 *
 * @param levelCount - At least 1; every path has that many names.
 * @param limits - Of names on any level; those of names that are not there are left out.
 */
export function planTree(members: readonly PlanMember[], levelCount: number, limits: readonly PlanLimit[] = []): PlanTree {
  const limitOf = new Map(limits.map(({ path, ...bounds }) => [pathKey(path), bounds]));
  const ordered = grouped(members, 0, levelCount);
  const levels = Array.from({ length: levelCount }, (_, level) => runs(ordered, level));
  return { levels: levels.map((nodes, level) => nodes.map((node) => ({ ...withChildren(node, levels[level + 1]), ...limitOf.get(pathKey(node.path)) }))), members: ordered };
}

function grouped(members: readonly PlanMember[], level: number, levelCount: number): readonly PlanMember[] {
  if (level >= levelCount - 1) return members;
  const groups = new Map<string, PlanMember[]>();
  for (const member of members) groups.set(member.path[level], [...(groups.get(member.path[level]) ?? []), member]);
  return [...groups.values()].flatMap((group) => grouped(group, level + 1, levelCount));
}

type Run = Omit<PlanNode, "firstChild" | "childCount">;

function runs(members: readonly PlanMember[], level: number): Run[] {
  const found: { path: readonly string[]; firstMember: number; memberCount: number }[] = [];
  members.forEach(({ path }, index) => {
    const last = found[found.length - 1];
    const isSame = last !== undefined && last.path.every((name, depth) => name === path[depth]);
    if (isSame) last.memberCount += 1;
    else found.push({ path: path.slice(0, level + 1), firstMember: index, memberCount: 1 });
  });
  return found;
}

function withChildren(run: Run, below: readonly Run[] | undefined): PlanNode {
  const isBelow = ({ firstMember }: Run): boolean => firstMember >= run.firstMember && firstMember < run.firstMember + run.memberCount;
  const firstChild = below?.findIndex(isBelow) ?? 0;
  return { ...run, firstChild, childCount: below?.filter(isBelow).length ?? 0 };
}
