import * as words from "../../src/functions/words";
import zhCN from "../../src/locales/functions/zh-CN.json";
import zhTW from "../../src/locales/functions/zh-TW.json";

type Texts = Readonly<Record<string, { readonly parameters: Readonly<Record<string, string>> }>>;

/** A word in quotation marks with what stands behind it: "dense" 中式 1-2-2-3. A preposition begins an explanation. */
const SHOWN = /"([a-z-]+)" (?![按依])([\p{Script=Han}-]+)/gu;

const forms = new Map<string, string[]>();
for (const meanings of Object.values(words)) {
  for (const [name, known] of Object.entries(meanings)) forms.set(name, [...(forms.get(name) ?? []), ...(known as readonly string[])]);
}

describe.each<[string, Texts]>([["zh-CN", zhCN], ["zh-TW", zhTW]])("%s", (_language, texts) => {
  const shown = Object.entries(texts).flatMap(([id, { parameters }]) =>
    Object.entries(parameters).flatMap(([parameter, text]) => [...text.matchAll(SHOWN)].map(([, name, behind]) => [id, parameter, name, behind] as const)),
  );

  test("words are shown", () => expect(shown.length).toBeGreaterThan(30));
  test.each(shown)("%s, %s: what stands behind %s, %s, may be written", (_id, _parameter, name, behind) => {
    expect((forms.get(name) ?? []).filter((form) => behind.startsWith(form))).not.toEqual([]);
  });
});
