import { ActionProblem } from "../actionProblem";
import type { BoardRequest } from "../boardSheet/request";
import { areSameNumber } from "../foundByFormulas";
import { columnOf } from "../regionColumns";
import type { BoardPerson } from "./boardPeople";
import { alikeName, type BoardTargets } from "./boardTargets";
import type { BoardNotes, RankDraft } from "./draft";

/** Those who stand on the board, with their targets where they are ranked by them. */
export interface RankedPeople {
  readonly people: readonly BoardPerson[];
  readonly targets?: readonly number[];
  readonly targetSource?: NonNullable<BoardRequest["targetSource"]>;
  readonly notes: Pick<BoardNotes, "withoutTarget" | "alike" | "severalGroups" | "severalTargets">;
}

/** @throws {ActionProblem} `targets-none`, `levels-empty` */
export function rankedPeople(found: readonly BoardPerson[], draft: RankDraft, targets: BoardTargets | undefined): RankedPeople {
  const active = draft.leavesOutIdle ? found.filter(({ isActive }) => isActive) : found;
  const all = targets ? [...active, ...withTargetsOnly(found, draft, targets)] : active;
  const targetOf = ({ name }: BoardPerson) => targets?.byName.get(alikeName(name));
  const hasTarget = (person: BoardPerson): boolean => (targetOf(person)?.target ?? 0) > 0;
  const people = targets ? all.filter(hasTarget) : all;
  if (people.length === 0) throw emptyBoard(draft);
  const names = people.map(({ name }) => name);
  const notes = {
    withoutTarget: targets ? all.filter((person) => !hasTarget(person)).map(({ name }) => name) : [],
    alike: alikeNames(names),
    severalGroups: draft.group === undefined ? 0 : people.filter(({ hasSeveralGroups }) => hasSeveralGroups).length,
    severalTargets: people.filter((person) => (targetOf(person)?.rowCount ?? 0) > 1).length,
  };
  if (!targets) return { people, notes };
  const hasNamesLikeNumbers = areSameNumber(names);
  const isLive = people.map((person) => !hasNamesLikeNumbers && targetOf(person)?.spelling === person.name.toLowerCase());
  return {
    people, notes,
    targets: people.map((person) => targetOf(person)?.target ?? NaN),
    ...(targets.source && { targetSource: { source: targets.source, isLive } }),
  };
}

/** Who has a target and sold nothing stands on the board all the same, last. */
function withTargetsOnly(found: readonly BoardPerson[], { measures, leavesOutIdle }: RankDraft, { byName }: BoardTargets): BoardPerson[] {
  if (leavesOutIdle) return [];
  const known = new Set(found.map(({ name }) => alikeName(name)));
  const nothing = measures.map(() => 0);
  return [...byName].filter(([key]) => !known.has(key)).map(([, { name }]) => ({ name, group: "", hasSeveralGroups: false, now: nothing, before: nothing, isActive: false }));
}

function alikeNames(names: readonly string[]): readonly string[] {
  const spelled = new Map<string, number>();
  for (const name of names) spelled.set(alikeName(name), (spelled.get(alikeName(name)) ?? 0) + 1);
  return names.filter((name) => (spelled.get(alikeName(name)) ?? 0) > 1);
}

function emptyBoard({ region, person, targets }: RankDraft): ActionProblem {
  if (targets) return new ActionProblem("targets-none", undefined, columnOf(targets.region, targets.target)?.header ?? "");
  return new ActionProblem("levels-empty", undefined, columnOf(region, person)?.header ?? "");
}
