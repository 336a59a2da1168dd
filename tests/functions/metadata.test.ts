import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { completeMetadata, functionTopics, localizedMetadata, type FunctionsJson, type Translations } from "../../src/functions/metadata.cjs";
import zhCN from "../../src/locales/functions/zh-CN.json";
import zhTW from "../../src/locales/functions/zh-TW.json";
import expected from "./functions.expected.json";

const WRAPPERS = functionTopics.map((topic) => join(__dirname, `../../src/functions/${topic}.ts`));
const CELL_ADDRESS = /^([A-Z]{1,3}\d{1,7}|R\d*C\d*)$/i;
const LANGUAGES: [string, Translations][] = [["zh-CN", zhCN], ["zh-TW", zhTW]];

async function generated(): Promise<FunctionsJson> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(WRAPPERS);
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson) as FunctionsJson;
}

/** What is permanent: ids, names, parameters and their order, types. Descriptions may be improved. */
function permanent(metadata: FunctionsJson): unknown {
  const strip = <T extends { description?: string }>({ description: _, ...rest }: T): Omit<T, "description"> => rest;
  return { ...metadata, functions: metadata.functions.map((entry) => ({ ...strip(entry), parameters: entry.parameters.map(strip) })) };
}

test("the metadata is the golden one", async () => expect(permanent(completeMetadata(await generated()))).toEqual(expected));

test("every function of the wrapper files is in the metadata", async () => {
  const sources = WRAPPERS.map((path) => readFileSync(path, "utf8")).join("\n");
  const { functions } = await generated();
  expect(functions).toHaveLength(sources.match(/@customfunction/g)!.length);
  expect(functions).toHaveLength(sources.match(/^export (async )?function/gm)!.length);
});

test("the bundle imports the same files", () => {
  const index = readFileSync(join(__dirname, "../../src/functions/index.ts"), "utf8");
  expect(new Set([...index.matchAll(/^import (?:\* as \w+ from )?"\.\/(\w+)";$/gm)].map(([, topic]) => topic))).toEqual(new Set(functionTopics));
});

test("ids and names are unique, upper case, without digits, of three characters or more, and no cell addresses", async () => {
  const { functions } = await generated();
  expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
  for (const { id, name } of functions) {
    expect(id).toMatch(/^[A-Z]{3,}$/);
    expect(name).toBe(id);
    expect(name).not.toMatch(CELL_ADDRESS);
  }
});

test("every function and every parameter is described, and none repeats", async () => {
  for (const { id, description, parameters } of (await generated()).functions) {
    expect([id, description?.length]).not.toEqual([id, undefined]);
    for (const { name, description: text, repeating } of parameters) {
      expect([id, name, (text ?? "").length > 10, repeating]).toEqual([id, name, true, undefined]);
    }
  }
});

test("optional parameters come last", async () => {
  for (const { parameters } of (await generated()).functions) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort((one, other) => Number(one) - Number(other)));
  }
});

describe.each(LANGUAGES)("%s", (_language, translations) => {
  test("translates every id and every parameter, and nothing else", async () => {
    const { functions } = await generated();
    expect(Object.keys(translations).sort((one, other) => one.localeCompare(other))).toEqual(functions.map(({ id }) => id).sort((one, other) => one.localeCompare(other)));
    for (const { id, parameters } of functions) expect(Object.keys(translations[id].parameters)).toEqual(parameters.map(({ name }) => name));
  });

  test("changes descriptions only", async () => {
    const english = completeMetadata(await generated());
    const localized = localizedMetadata(english, translations);
    expect(permanent(localized)).toEqual(permanent(english));
    expect(localized.functions[0].description).toBe(translations[english.functions[0].id].description);
    expect(localized.functions[0].parameters[0].description).toMatch(/[\u4e00-\u9fff]/);
  });
});

test("a missing translation stops the build", async () => {
  const metadata = await generated();
  expect(() => localizedMetadata(metadata, {})).toThrow("No translation for SPLIT");
  expect(() => localizedMetadata(metadata, { ...zhCN, RANK: { description: "排名", parameters: {} } })).toThrow("No translation for RANK, parameter values.");
});
