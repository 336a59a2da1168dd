import { chooseLanguage, languageChoiceIn, languageOf } from "../../../src/taskpane/state/language";

test.each([
  ["zh-CN", "zh-CN"], ["zh", "zh-CN"], ["zh-SG", "zh-CN"], ["zh-Hans-HK", "zh-CN"], ["zh-TW", "zh-TW"], ["zh-HK", "zh-TW"],
  ["zh_TW", "zh-TW"], ["zh-MO", "zh-TW"], ["zh-Hant", "zh-TW"], ["zh-Hant-CN", "zh-TW"], ["ZH-tw", "zh-TW"], ["zh-CHT", "zh-TW"],
  ["en-US", "en-US"], ["en-GB", "en-US"], ["de-DE", "en-US"], ["", "en-US"], [undefined, "en-US"],
])("Excel in %s: the pane in %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test("the user's choice goes before Excel's language", () => {
  expect(chooseLanguage("zh-TW", "en-US")).toBe("zh-TW");
  expect(chooseLanguage("auto", "zh-CN")).toBe("zh-CN");
});

test("a stored choice that is no language means Excel's", () => {
  expect(languageChoiceIn("zh-TW")).toBe("zh-TW");
  expect(languageChoiceIn("fr-FR")).toBe("auto");
  expect(languageChoiceIn(undefined)).toBe("auto");
});
