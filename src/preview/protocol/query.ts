import type { HostObject } from "./classTable";
import type { Members } from "./members";
import { RichError } from "./richError";
import type { QueryInfo } from "./wire";

type Identify = (object: HostObject) => Record<string, unknown>;

/** Answers one `load`: the named scalars, navigation objects and items, or every scalar when nothing is named. */
export function answerQuery(members: Members, identify: Identify, object: HostObject, query: QueryInfo): Record<string, unknown> {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const answer = identify(object);
  const wanted = sortPaths(members, object, paths);
  const { scalars, navigations } = members.describe(object.typeName);
  for (const name of wanted.scalars) answer[scalars[name]?.wireName ?? name] = members.read(object, name);
  for (const [name, inner] of wanted.navigations) {
    const target = members.navigate(object, navigations[name].wireName);
    answer[navigations[name].wireName] = target && answerQuery(members, identify, target, { Select: inner });
  }
  if (wanted.items) answer._Items = answerItems(members, identify, object, query, wanted.items);
  return answer;
}

interface SortedPaths {
  readonly scalars: ReadonlySet<string>;
  readonly navigations: ReadonlyMap<string, readonly string[]>;
  /** What to load of each item; undefined when the items themselves are not wanted. */
  readonly items?: readonly string[];
}

function sortPaths(members: Members, object: HostObject, paths: readonly string[]): SortedPaths {
  const own = members.describe(object.typeName);
  const ofItem = members.describe(own.itemType);
  const isCollection = members.table(object).items !== undefined;
  const scalars = new Set<string>();
  const navigations = new Map<string, string[]>();
  let items: string[] | undefined;
  const everything = (): void => {
    members.defaultScalars(object.typeName).forEach((name) => scalars.add(name));
    if (isCollection) items ??= [];
  };
  if (paths.length === 0) everything();
  for (const path of paths) {
    const [head, ...rest] = path.split("/");
    if (head === "$none" || head === "_ReferenceId") continue;
    if (head === "*" && isCollection) items ??= [];
    else if (head === "*" || head === "$all") everything();
    else if (own.navigations[head]) navigations.set(head, [...(navigations.get(head) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
    else if (own.scalars[head] || !isCollection) scalars.add(head);
    else if (ofItem.scalars[head] || ofItem.navigations[head]) (items ??= []).push(path);
    else throw new RichError("InvalidArgument", `Property '${head}' does not exist on ${object.typeName}.`, `${object.typeName}.load`);
  }
  return { scalars, navigations, items };
}

function answerItems(members: Members, identify: Identify, object: HostObject, query: QueryInfo, paths: readonly string[]): unknown[] {
  const items = members.table(object).items?.(object) ?? [];
  const start = query.Skip ?? 0;
  const end = query.Top === undefined ? items.length : start + query.Top;
  return items.slice(start, end).map((item) => answerQuery(members, identify, item, { Select: paths }));
}
