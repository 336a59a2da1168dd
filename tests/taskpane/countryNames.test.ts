import { countryNames } from "../../src/taskpane/countryNames";

const countries = [{ code: "US", name: "United States", states: [] }, { code: "CN", name: "China", states: [] }, { code: "AT", name: "Austria", states: [] }, { code: "QZ", name: "Nowhere", states: [] }];
const shown = (language: string): string[] => countryNames(countries, language, { code: "CN", name: "China, mainland" }).map(({ name }) => name);

test("in the reader's language and its order, the first one on top", () => {
  expect(shown("en-US")).toEqual(["China, mainland", "Austria", "Nowhere", "United States"]);
  expect(shown("zh-CN")).toEqual(expect.arrayContaining(["China, mainland", "美国"]));
  expect(shown("zh-TW")).toContain("奧地利");
});
test("the list itself stays as it is", () => expect(countries.map(({ code }) => code)).toEqual(["US", "CN", "AT", "QZ"]));
