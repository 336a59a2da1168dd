import path from "node:path";
import { functionTopics } from "../../src/functions/metadata.cjs";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import english from "../../src/locales/functions/en-US.json";
import { languages, loadFunctionTexts, type FunctionTexts } from "../../src/locales/messages";

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly description: string; readonly parameters: readonly { readonly name: string; readonly description: string }[] }[];
}

const wrappers = functionTopics.map((topic) => path.resolve(__dirname, `../../src/functions/${topic}.ts`));

test("the English texts are those of the docstrings", async () => {
  const { functions } = JSON.parse((await generateCustomFunctionsMetadata(wrappers)).metadataJson) as Metadata;
  expect(english).toEqual(Object.fromEntries(functions.map(({ id, description, parameters }) => [
    id, { description, parameters: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.description])) },
  ])));
});

test.each(languages)("%s describes every function and every parameter", async (language) => {
  const texts: FunctionTexts = await loadFunctionTexts(language);
  expect(Object.keys(texts).sort((a, b) => a.localeCompare(b))).toEqual(Object.keys(english).sort((a, b) => a.localeCompare(b)));
  for (const [id, { description, parameters }] of Object.entries(texts)) {
    expect(description.trim()).not.toBe("");
    expect([id, Object.keys(parameters)]).toEqual([id, Object.keys(english[id as keyof typeof english].parameters)]);
    expect(Object.values(parameters).filter((text) => text.trim() === "")).toEqual([]);
  }
});
