import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import { RichError } from "../../protocol/richError";
import type { ExcelHost } from "../excelHost";
import { SettingObject, type SingletonObject } from "../objects";
import { text } from "../values";

type Entry = readonly [string, ClassTable<HostObject>];

export function settingCollectionClass(host: ExcelHost): Entry {
  const add = (key: unknown, value: unknown): SettingObject => {
    host.settings.set(text(key), JSON.stringify(value ?? null));
    return new SettingObject(text(key));
  };
  return implementClass<SingletonObject<"SettingCollection">>("SettingCollection", {
    items: () => [...host.settings.keys()].map((key) => new SettingObject(key)),
    item: (_, key) => (host.settings.has(String(key)) ? new SettingObject(String(key)) : undefined),
    // Adding a key that is there already replaces its value.
    call: { Add: (_, [key, value]) => add(key, value) },
  });
}

export function settingClass(host: ExcelHost): Entry {
  const stored = ({ key }: SettingObject): string => {
    const value = host.settings.get(key);
    if (value === undefined) throw new RichError("ItemNotFound");
    return value;
  };
  return implementClass<SettingObject>("Setting", {
    id: ({ key }) => key,
    get: { Key: ({ key }) => key, Value: (setting) => JSON.parse(stored(setting)) as unknown },
    set: { Value: ({ key }, value) => void host.settings.set(key, JSON.stringify(value ?? null)) },
    call: {
      Delete: (setting) => {
        stored(setting);
        host.settings.delete(setting.key);
      },
    },
  });
}
