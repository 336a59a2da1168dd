import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { HEADER_LANGUAGES } from "../../../src/functions/headers";
import { DAY_KINDS, FORECAST_METHODS, GRAINS, METHODS, ORDERS, PHASE_DAYS, PRIZE_TIES, PROFILE_KINDS, SCORE_METHODS, SEASON_GRAINS, SIDES, TIES } from "../../../src/functions/words";
import { catalogue } from "../../../src/taskpane/functions/catalogue";
import type { CatalogueEntry, Parameter } from "../../../src/taskpane/functions/catalogue/entry";

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

/** The words that a parameter knows, whichever function it belongs to; some functions have words of their own. */
const KNOWN: Readonly<Record<string, object | readonly string[]>> = {
  method: METHODS, side: SIDES, order: ORDERS, days: DAY_KINDS, ties: TIES, headers: [...HEADER_LANGUAGES, "FALSE"], recoverable: ["yes", "no"],
  "SCORE.method": SCORE_METHODS, "PRIZES.ties": PRIZE_TIES,
  "PHASE.days": PHASE_DAYS, profileBy: PROFILE_KINDS, grain: GRAINS, "SEASONALITY.grain": SEASON_GRAINS,
  "FORECAST.method": FORECAST_METHODS,
};

const offered = catalogue.flatMap(({ id, parameters }) =>
  (parameters as readonly Parameter[]).flatMap(({ name, shape }) => (shape.kind === "word" ? [{ id, name, words: shape.choices.map(({ word }) => word) }] : [])),
);

test.each(offered)("$id: the form offers the words that $name knows", ({ id, name, words }) => {
  const known = KNOWN[`${id}.${name}`] ?? KNOWN[name];
  expect(words).toEqual(Array.isArray(known) ? known : Object.keys(known));
});
