import type { ClassTable, ClassTables, HostObject } from "./classTable";
import { isSupported, type ApiSet, type ClassDescription, type HostProfile, type ObjectModelDescription } from "./description";
import { RichError } from "./richError";

const noMembers: ClassDescription = { scalars: {}, navigations: {}, methods: {}, events: [] };

/** Gives access to the members of host objects, and answers for those that the profile lacks or nobody has written. */
export class Members {
  /** "Worksheet.charts" -> how often it was asked for. */
  readonly unimplemented = new Map<string, number>();
  /** Wire names of the members that were asked for and answered: "Range.get Values". */
  readonly answered = new Set<string>();

  constructor(
    private readonly description: ObjectModelDescription,
    private readonly tables: ClassTables,
    readonly profile: HostProfile,
  ) {}

  describe(typeName: string | undefined): ClassDescription {
    return (typeName === undefined ? undefined : this.description[typeName]) ?? noMembers;
  }

  table(object: HostObject): ClassTable<HostObject> {
    return this.tables.get(object.typeName) ?? {};
  }

  /** The `Id` or `_Id`, and what else an Instantiate answers. */
  identify(object: HostObject): Record<string, unknown> {
    const id = this.table(object).id?.(object);
    if (id === undefined) return {};
    return "_Id" in this.describe(object.typeName).scalars ? { _Id: id } : { Id: id };
  }

  read(object: HostObject, name: string): unknown {
    const scalar = this.describe(object.typeName).scalars[name];
    if (!scalar) throw new RichError("InvalidArgument", `Property '${name}' does not exist on ${object.typeName}.`, `${object.typeName}.load`);
    this.offer(object, name, scalar.apiSet);
    const getter = this.table(object).get?.[scalar.wireName] ?? this.countGetter(object, scalar.wireName);
    if (!getter) throw this.missing(object, name);
    this.answered.add(`${object.typeName}.get ${scalar.wireName}`);
    return this.located(object, name, () => getter(object));
  }

  /** Names that `load()` without names brings: every scalar that the profile has. */
  defaultScalars(typeName: string): readonly string[] {
    const { scalars } = this.describe(typeName);
    return Object.keys(scalars).filter((name) => !name.startsWith("_") && isSupported(this.profile, scalars[name].apiSet));
  }

  write(object: HostObject, wireName: string, value: unknown): void {
    const { scalars } = this.describe(object.typeName);
    const name = Object.keys(scalars).find((candidate) => scalars[candidate].wireName === wireName) ?? camelCase(wireName);
    if (scalars[name]) this.offer(object, name, scalars[name].apiSet);
    const setter = this.table(object).set?.[wireName];
    if (!setter) throw this.missing(object, name);
    this.answered.add(`${object.typeName}.set ${wireName}`);
    this.located(object, name, () => setter(object, value));
  }

  navigate(object: HostObject, wireName: string): HostObject | null {
    const { navigations } = this.describe(object.typeName);
    const name = Object.keys(navigations).find((candidate) => navigations[candidate].wireName === wireName) ?? camelCase(wireName);
    if (navigations[name]) this.offer(object, name, navigations[name].apiSet);
    const navigation = this.table(object).navigate?.[wireName];
    if (!navigation) throw this.missing(object, name);
    this.answered.add(`${object.typeName}.navigate ${wireName}`);
    return this.located(object, name, () => navigation(object));
  }

  call(object: HostObject, wireName: string, args: readonly unknown[]): unknown {
    const method = this.describe(object.typeName).methods[wireName];
    const name = method?.name ?? camelCase(wireName);
    if (method) this.offer(object, name, method.apiSet);
    const implementation = this.table(object).call?.[wireName] ?? this.collectionMethod(object, wireName);
    if (!implementation) throw this.missing(object, name);
    this.answered.add(`${object.typeName}.call ${wireName}`);
    return this.located(object, name, () => implementation(object, args));
  }

  item(object: HostObject, key: unknown): HostObject {
    const { item } = this.table(object);
    if (!item) throw this.missing(object, "getItem");
    const found = this.located(object, "getItem", () => item(object, key));
    if (!found) throw new RichError("ItemNotFound", undefined, `${object.typeName}.getItem`);
    return found;
  }

  /** Every member that the host implements, written as in `answered`. */
  implemented(): readonly string[] {
    return [...this.tables].flatMap(([typeName, table]) =>
      (["get", "set", "navigate", "call"] as const).flatMap((kind) => Object.keys(table[kind] ?? {}).map((name) => `${typeName}.${kind} ${name}`)),
    );
  }

  isWrite(object: HostObject, wireName: string): boolean {
    return this.describe(object.typeName).methods[wireName]?.isWrite ?? false;
  }

  awaitsCalculation(object: HostObject, wireName: string): boolean {
    return this.table(object).awaitsCalculation?.includes(wireName) ?? false;
  }

  missing(object: HostObject, name: string): RichError {
    const member = `${object.typeName}.${name}`;
    this.record(member);
    return new RichError("NotImplemented", `The preview does not implement ${member}.`, member);
  }

  record(member: string): void {
    this.unimplemented.set(member, (this.unimplemented.get(member) ?? 0) + 1);
  }

  private offer(object: HostObject, name: string, apiSet: ApiSet): void {
    if (isSupported(this.profile, apiSet)) return;
    const member = `${object.typeName}.${name}`;
    this.record(member);
    throw new RichError("ApiNotFound", `${member} needs ${apiSet.name} ${apiSet.version}, which ${this.profile.name} does not have.`, member);
  }

  private collectionMethod(object: HostObject, wireName: string): ((object: HostObject, args: readonly unknown[]) => unknown) | undefined {
    const { items, item } = this.table(object);
    if (wireName === "GetCount" && items) return () => items(object).length;
    if (wireName === "GetItemOrNullObject" && item) return (_, [key]) => item(object, key) ?? null;
    if (wireName !== "GetItemAt" || !items) return undefined;
    return (_, [index]) => {
      const found = items(object)[Number(index)];
      if (!found) throw new RichError("ItemNotFound");
      return found;
    };
  }

  private countGetter(object: HostObject, wireName: string): ((object: HostObject) => unknown) | undefined {
    const { items } = this.table(object);
    return wireName === "Count" && items ? () => items(object).length : undefined;
  }

  private located<T>(object: HostObject, name: string, action: () => T): T {
    try {
      return action();
    } catch (error) {
      throw error instanceof RichError ? error.at(`${object.typeName}.${name}`) : new FailedMember(error, `${object.typeName}.${name}`);
    }
  }
}

/** Carries the member's name along with an error that only the host's own translation understands. */
export class FailedMember extends Error {
  constructor(
    readonly cause: unknown,
    readonly location: string,
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}

function camelCase(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
