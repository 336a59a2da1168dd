import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { HEADER_LANGUAGES } from "../../../src/functions/headers";
import { DAY_KINDS, METHODS, ORDERS, PRIZE_TIES, SCORE_METHODS, SIDES, TIES } from "../../../src/functions/words";
import { catalogue, functionEntry, type CatalogueEntry, type FunctionId } from "../../../src/taskpane/functions/catalogue";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean; readonly dimensionality?: string }[];
  }[];
}

const golden = path.resolve(__dirname, "../../functions/functions.expected.json");

test("the catalogue is the generated metadata: ids, parameters, their order and shape", () => {
  expect(existsSync(golden)).toBe(true);
  const { functions } = JSON.parse(readFileSync(golden, "utf8")) as Metadata;
  const entries: readonly CatalogueEntry[] = catalogue;
  expect(entries.map(({ id, parameters }) => ({
    id, parameters: parameters.map(({ name, optional, shape }) => ({ name, optional, isRange: shape.kind === "cells" || shape.kind === "table" })),
  }))).toEqual(functions.map(({ id, parameters }) => ({
    id, parameters: parameters.map(({ name, optional = false, dimensionality = "scalar" }) => ({ name, optional, isRange: dimensionality === "matrix" })),
  })));
});

test("the words that a form offers are the words that functions know", () => {
  const words = (id: FunctionId, parameter: string): readonly string[] => {
    const shape = functionEntry(id).parameters.find(({ name }) => name === parameter)?.shape;
    return shape?.kind === "word" ? shape.words : [];
  };
  expect(words("COMMISSION", "method")).toEqual(Object.keys(METHODS));
  expect(words("COMMISSION", "side")).toEqual(Object.keys(SIDES));
  expect(words("BAND", "side")).toEqual(Object.keys(SIDES));
  expect(words("EXPLAIN", "method")).toEqual(Object.keys(METHODS));
  expect(words("EXPLAIN", "side")).toEqual(Object.keys(SIDES));
  expect(words("TRUEUP", "method")).toEqual(Object.keys(METHODS));
  expect(words("TRUEUP", "side")).toEqual(Object.keys(SIDES));
  expect(words("RANK", "ties")).toEqual(Object.keys(TIES));
  expect(words("RANK", "order")).toEqual(Object.keys(ORDERS));
  expect(words("TIMEPASSED", "days")).toEqual(Object.keys(DAY_KINDS));
  expect(words("PROGRESS", "days")).toEqual(Object.keys(DAY_KINDS));
  expect(words("PRIZES", "ties")).toEqual(Object.keys(PRIZE_TIES));
  expect(words("LEADERBOARD", "ties")).toEqual(Object.keys(TIES));
  expect(words("LEADERBOARD", "order")).toEqual(Object.keys(ORDERS));
  expect(words("LEADERBOARD", "headers")).toEqual([...HEADER_LANGUAGES, "FALSE"]);
  expect(words("SCORE", "method")).toEqual(Object.keys(SCORE_METHODS));
});
