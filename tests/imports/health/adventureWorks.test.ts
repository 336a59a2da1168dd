import { readFileSync } from "node:fs";
import path from "node:path";
import { csvGrid } from "../../support/gridOf";
import { check } from "./tables";

const sheet = (name: string, dates: readonly string[] = []) => csvGrid(readFileSync(path.resolve(__dirname, `../../../src/preview/sample/adventureworks/${name}.csv`), "utf8"), name, dates);

it("finds in a real team's data what its owner would want to know, and nothing else", () => {
  const found = check(sheet("orders-2020-06", ["OrderDate"]), sheet("quarterly-quotas"), sheet("salespeople"), sheet("monthly-targets"));
  expect(found.map(({ code, sheetName, cells, values }) => [code, sheetName, cells.count, values])).toEqual([
    // The file itself has this quota twice.
    ["duplicate-rows", "quarterly-quotas", 1, { row: 40, other: 30 }],
    // One person's targets of a single month are ten times those of everybody else.
    ["absurd-amount", "monthly-targets", 3, { column: "M09", example: 36_500, median: 500 }],
  ]);
});
