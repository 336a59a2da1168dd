import { readFileSync } from "node:fs";
import { join } from "node:path";
import { questions } from "./catalogue";

const golden = JSON.parse(readFileSync(join(__dirname, "../functions/functions.expected.json"), "utf8")) as { functions: { id: string }[] };

test("every function is measured, in the order of the catalogue", () => {
  expect([...new Set(questions.map(({ id }) => id))]).toEqual(golden.functions.map(({ id }) => id));
});

test("sizes double or quadruple, so that growth can be told per doubling", () => {
  for (const { id, sizes = [1, 2] } of questions) {
    expect([id, ...sizes.slice(1).map((size, index) => Math.log2(size / sizes[index]) % 1)]).toEqual([id, ...sizes.slice(1).map(() => 0)]);
  }
});
