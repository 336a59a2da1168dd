import { implementClass, type ClassTable, type HostObject } from "../protocol/classTable";
import type { ExcelHost } from "./excelHost";
import { KeptObject, nothingKept } from "./kept";

/** What Excel says where nothing was set, and what it makes of a value that is set. */
interface KeptProperty {
  readonly initial: unknown;
  readonly check: (value: unknown) => unknown;
}

interface KeptMembers<Name extends string, Owner> {
  readonly properties?: Readonly<Record<string, KeptProperty>>;
  /** Wire name of a part -> its class. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly more?: ClassTable<KeptObject<Name, Owner>>;
}

/** A class that keeps what it is given: whoever draws it looks it up. */
export function keptClass<Name extends string, Owner = unknown>(host: ExcelHost, typeName: Name, { properties = {}, parts = {}, more = {} }: KeptMembers<Name, Owner>): readonly [string, ClassTable<HostObject>] {
  const each = <Given, Made>(given: Readonly<Record<string, Given>>, make: (given: Given, name: string) => Made): Record<string, Made> =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, make(value, name)]));
  return implementClass<KeptObject<Name, Owner>>(typeName, {
    ...more,
    get: { ...each(properties, ({ initial }, name) => ({ kept }: KeptObject) => (name in kept.values ? kept.values[name] : initial)), ...more.get },
    set: {
      ...each(properties, ({ check }, name) => ({ kept }: KeptObject, value: unknown) => {
        kept.values[name] = check(value);
        host.extras.tell();
      }),
      ...more.set,
    },
    navigate: { ...each(parts, (type, name) => ({ kept, owner }: KeptObject<Name, Owner>) => new KeptObject(type, (kept.parts[name] ??= nothingKept()), owner)), ...more.navigate },
  });
}
