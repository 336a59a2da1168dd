import { readFileSync } from "node:fs";
import path from "node:path";
import { installCustomFunctions } from "./support/customFunctionsStub";
import { commission } from "../src/functions/commissions";
import { rank } from "../src/functions/rankings";
import { split } from "../src/functions/targets";
import type { FunctionId } from "../src/taskpane/functions/catalogue";
import { exampleArguments } from "./support/exampleArguments";

const readme = readFileSync(path.resolve(__dirname, "../README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(path.resolve(__dirname, "../package.json"), "utf8"));
const functions: Readonly<Record<string, (...parameters: never[]) => unknown>> = { SPLIT: split, COMMISSION: commission, RANK: rank };
const examples = [...readme.matchAll(/`=SALES\.([A-Z]+)\(([^`]*)\)` \| ([^|]+) \|/g)];

beforeAll(installCustomFunctions);

test("every function has an example", () => {
  expect(examples.map(([, id]) => id)).toEqual(Object.keys(functions));
});

test.each(examples.map(([, id, parameters, result]) => ({ id, parameters, result })))("=SALES.$id($parameters) gives $result", ({ id, parameters, result }) => {
  const cells = functions[id](...(exampleArguments(id as FunctionId, `=SALES.${id}(${parameters})`) as never[])) as unknown[][];
  expect([cells].flat(2).join(", ")).toBe(result.trim());
});

test("every npm command that it names exists", () => {
  const named = [...readme.matchAll(/npm (?:run )?(start:\w+|start|test|stop|validate|bench|build)\b/g)].map(([, script]) => script);
  expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
});
