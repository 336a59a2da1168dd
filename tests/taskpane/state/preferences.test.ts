import { createPreferences } from "../../../src/taskpane/state/preferences";

function aStore() {
  const kept = new Map<string, string>();
  return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
}

test("keeps a value under the add-in's name and the host's partition", () => {
  const store = aStore();
  expect(createPreferences(() => store, "part-").write("language", "zh-TW")).toBe(true);
  expect([...store.kept]).toEqual([["part-salesheet.language", "zh-TW"]]);
  expect(createPreferences(() => store, "part-").read("language")).toBe("zh-TW");
  expect(createPreferences(() => store).read("language")).toBeUndefined();
});

test("blocked storage: the value holds for the session, and the caller is told", () => {
  const preferences = createPreferences(() => {
    throw new Error("SecurityError");
  });
  expect(preferences.read("language")).toBeUndefined();
  expect(preferences.write("language", "zh-TW")).toBe(false);
  expect(preferences.read("language")).toBe("zh-TW");
});
