import type { Finding } from "../../../src/imports";
import { chineseLedger } from "../../support/messy/chineseLedger";
import { englishSloppy } from "../../support/messy/englishSloppy";
import { gridsOf, type MessyWorkbook } from "../../support/messy/messy";
import { monthPlan } from "../../support/messy/monthPlan";
import { monthResults } from "../../support/messy/monthResults";
import { check } from "./tables";

const VARIATIONS = 50;
const found = (workbook: MessyWorkbook): readonly Finding[] => check(...gridsOf(workbook));
const inAll = (make: (seed: number) => MessyWorkbook): readonly (readonly Finding[])[] => Array.from({ length: VARIATIONS }, (_, seed) => found(make(seed)));
const codesIn = (all: readonly (readonly Finding[])[]): ReadonlySet<string> => new Set(all.flat().map(({ code }) => code));

it("finds nothing but the text dates in a Chinese ledger with banners, subtotals and totals in 万元", () => {
  expect(codesIn(inAll(chineseLedger))).toEqual(new Set(["date-as-text"]));
});

it("finds nothing in a plan with a month a column, quarters and totals across and below", () => {
  expect(codesIn(inAll(monthPlan))).toEqual(new Set());
});

it("finds nothing in results with a month a column", () => {
  expect(codesIn(inAll(monthResults))).toEqual(new Set());
});

it("finds the text numbers and text dates of a sloppy English sheet in every variation, mends all of them, and finds nothing else", () => {
  const all = inAll(englishSloppy);
  expect(codesIn(all)).toEqual(new Set(["number-as-text", "date-as-text"]));
  expect(all.filter((findings) => findings.length !== 3 || findings.some(({ cells, repair }) => repair?.length !== cells.count))).toEqual([]);
});

it("finds a changed month in the total below it and in the one beside it, wherever the table stands", () => {
  for (let seed = 0; seed < VARIATIONS; seed++) {
    const workbook = monthPlan(seed);
    const { sheet, firstRow, columns } = workbook.truths[0];
    const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [];
    const month = [...columns].find(([, { meaning }]) => meaning === "target")?.[0] ?? 0;
    rows[firstRow][month] = Number(rows[firstRow][month]) + 1;
    expect([seed, [...codesIn([found(workbook)])].sort((one, other) => (one < other ? -1 : 1))]).toEqual([seed, ["periods-differ", "total-differs"]]);
  }
});
