import fc from "fast-check";
import type { Cell, Finding } from "../../../src/imports";
import { seededNumbers } from "../../support/seededNumbers";
import { check, cleanOrders, ORDER_HEADER, sheet, targetsOf } from "./tables";
import "../../support/propertySeed";

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>("", "#N/A", "#SPILL!", "Total", "合计", "1,234.5", "1.234,5", "(12)", "3/4/2026", "2026-01-31", "-", "Ann Lee", "Ann  Lee", "张伟", "￥3万", "5%", true, false, 0, -1, 1e300, 46_100),
  fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ maxLength: 12, unit: "grapheme" }),
);
const headers = fc.constantFrom<Cell>("Order Date", "Sales Rep", "Customer", "Amount", "Target", "Quota", "Order No", "From", "Rate", "1月", "2月", "3月", "合计", "Region", "Qty");

test("arbitrary cells are never more than findings, each with a place on its sheet", () => {
  const tables = fc.integer({ min: 1, max: 7 }).chain((width) => fc.tuple(fc.array(headers, { minLength: width, maxLength: width }), fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 20 })));
  fc.assert(fc.property(tables, tables, (one, other) => {
    const grids = [one, other].map(([header, rows], index) => sheet(`Sheet${index}`, [header, ...rows], { row: 2, column: 1 }));
    for (const { cells, repair = [], sheetId } of check(...grids)) {
      const { values } = grids.find(({ id }) => id === sheetId) ?? { values: [] };
      expect(cells.count).toBeGreaterThan(0);
      for (const { row, column } of [...cells.listed, ...repair]) expect(values[row - 2]?.[column - 1]).toBeDefined();
      for (const { row, column, before } of repair) expect(values[row - 2][column - 1]).toBe(before);
    }
  }), { numRuns: 300 });
});

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** What a finding says whatever the order of the rows: its code, how many cells, and what would be written. */
function essence({ code, cells, repair = [] }: Finding): string {
  return `${code} ${cells.count} ${repair.map(({ before, after }) => `${before}>${after}`).sort(byText).join()}`;
}

const messy: readonly (readonly Cell[])[] = [
  ...cleanOrders(30), [46_200, "Ann  Lee", "Globex Ltd", 800], [46_201, "Bob Stone", "Initech", "1,200"], ["2026/3/4", "Ann Lee", "Acme Inc", -5], [46_200, "Ann Lee", "Initech", 700],
  [46_200, "Ann Lee", "Initech", 700], [46_210, "Dan Weber", "Globex Lt", 650], [46_210, "Dan Weber", "Globex Ltd", 650], [46_220, "", "Acme Inc", 5_000_000], [46_221, "Eve Novak", "Acme Inc", "#REF!"],
];

test("shuffled rows have the same findings", () => {
  const found = (rows: readonly (readonly Cell[])[]): readonly string[] => check(sheet("Orders", [ORDER_HEADER, ...rows]), targetsOf("Ann Lee", "Bob Stone", "Carla Diaz", "Grace Kim")).map(essence).sort(byText);
  const expected = found(messy);
  expect(expected.map((text) => text.split(" ")[0])).toEqual([
    "absurd-amount", "blank-name", "cell-error", "date-as-text", "duplicate-rows", "name-spelling", "near-duplicate-rows", "negative-amount", "number-as-text", "person-near-target", "person-without-target", "target-without-orders",
  ]);
  fc.assert(fc.property(fc.integer(), (seed) => {
    const next = seededNumbers(seed);
    const shuffled = messy.map((row) => ({ row, at: next() })).sort((one, other) => one.at - other.at).map(({ row }) => row);
    expect(found(shuffled)).toEqual(expected);
  }), { numRuns: 40 });
});

test("clean tables of any length have no finding", () => {
  fc.assert(fc.property(fc.integer({ min: 3, max: 300 }), (count) => expect(check(sheet("Orders", [ORDER_HEADER, ...cleanOrders(count)]), targetsOf("Ann Lee", "Bob Stone", "Carla Diaz"))).toEqual([])), { numRuns: 30 });
});
