import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { mapWorkbook, type Cell, type Meaning } from "../../../src/imports";
import { gridOf } from "../../support/gridOf";

interface Export {
  readonly evidence: string;
  readonly headers: readonly string[];
  readonly kind: string;
  readonly expected: Readonly<Record<string, Meaning>>;
}

const SAMPLES: Partial<Record<Meaning, (row: number) => Cell>> = {
  person: (row) => ["Ann Lee", "张三", "Bo Chen"][row % 3], customer: (row) => `Customer ${row}`, orderId: (row) => `SO-${1000 + row}`, date: (row) => 46_000 + row, paidDate: (row) => `2026-03-${10 + row}`,
  amount: (row) => 1200.5 * (row + 1), collected: (row) => 300 * (row + 1), invoiced: (row) => 500 * (row + 1), target: (row) => 50_000 + row, actual: (row) => 40_000 + row, stage: (row) => ["Negotiation", "赢单"][row % 2],
  probability: (row) => 10 * row, discount: () => 95, quantity: (row) => row + 1, unitPrice: (row) => 10.5 + row, employeeId: (row) => 100 + row,
};
const directory = __dirname;
const exports = readdirSync(directory).filter((file) => file.endsWith(".json")).map((file) => [path.basename(file, ".json"), JSON.parse(readFileSync(path.join(directory, file), "utf8")) as Export] as const);

/** An export with six rows that look like what its columns hold; columns without an expectation hold words. */
function regionOf({ headers, expected }: Export) {
  const isDate = (header: string) => expected[header] === "date";
  const cellOf = (header: string, row: number): Cell => (SAMPLES[expected[header]] ?? ((index: number) => `word ${index % 4}`))(row);
  const rows: Cell[][] = [[...headers], ...Array.from({ length: 6 }, (_, row) => headers.map((header) => cellOf(header, row)))];
  const numberFormats = rows.map((_, row) => headers.map((header) => (row > 0 && isDate(header) ? "yyyy/m/d" : "General")));
  return mapWorkbook([gridOf(rows, { numberFormats })]).sheets[0].regions;
}

test.each(exports)("%s: every column is what the export holds there", (_, one) => {
  const [region, ...others] = regionOf(one);
  expect(others).toEqual([]);
  const found = Object.fromEntries(region.columns.map(({ header, meaning }) => [header, meaning]));
  expect(Object.fromEntries(Object.keys(one.expected).map((header) => [header, found[header]]))).toEqual(one.expected);
  expect(region.kind).toBe(one.kind);
});
