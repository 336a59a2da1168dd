/** An object on the host's side of the wire; `typeName` is the client library's name for its class. */
export interface HostObject {
  readonly typeName: string;
}

/**
 * What a host implements of one class, by wire names (Pascal case). A member that is missing here answers
 * `NotImplemented` and is counted; whether the profile offers it is decided before, from the description.
 */
export interface ClassTable<T extends HostObject> {
  /** Key of the object inside its collection: makes `add` run once only, and names event targets. */
  readonly id?: (object: T) => string | number;
  readonly get?: Readonly<Record<string, (object: T) => unknown>>;
  readonly set?: Readonly<Record<string, (object: T, value: unknown) => void>>;
  readonly navigate?: Readonly<Record<string, (object: T) => HostObject | null>>;
  readonly call?: Readonly<Record<string, (object: T, args: readonly unknown[]) => unknown>>;
  readonly items?: (object: T) => readonly HostObject[];
  readonly item?: (object: T, key: unknown) => HostObject | undefined;
  /** Methods whose answer depends on calculated cells, such as where a formula spills. */
  readonly awaitsCalculation?: readonly string[];
}

export type ClassTables = ReadonlyMap<string, ClassTable<HostObject>>;

/** One entry of the tables. The cast is safe because an object only meets the table of its own `typeName`. */
export function implementClass<T extends HostObject>(typeName: T["typeName"], table: ClassTable<T>): readonly [string, ClassTable<HostObject>] {
  return [typeName, table as unknown as ClassTable<HostObject>];
}
