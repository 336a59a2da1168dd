import { catalogueWorkbook, families } from "../../../src/preview/sample/catalogue/catalogueWorkbook";
import expected from "../../../src/preview/sample/catalogue/expected.json";
import { readWorkbook } from "../../../src/preview/xlsx/readWorkbook";
import { writeWorkbook } from "../../../src/preview/xlsx/writeWorkbook";
import golden from "../../functions/functions.expected.json";
import { expectedValues } from "../../support/catalogue/expectedValues";
import { normalised } from "../xlsx/normalised";

const blocks = families.flatMap((family) => family.blocks);
const workbook = catalogueWorkbook();

test("every function is at work", () => expect(new Set(blocks.map(({ id }) => id))).toEqual(new Set(golden.functions.map(({ id }) => id))));

test("no two blocks share a key, and nothing is expected that no block asks", () => {
  expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
  expect(Object.keys(expected)).toEqual(blocks.map(({ key }) => key));
});

test("the expected values are what plain arithmetic says of the inputs", () => expect(expected).toEqual(expectedValues()));

test("no cell is filled twice, and no formula spills over another cell", () => {
  for (const { name, cells } of workbook.sheets) {
    const addresses = cells.map(({ row, column }) => `${name} ${row} ${column}`);
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  }
});

test("as a file it reads back as it was written", async () => {
  expect(normalised(await readWorkbook(await writeWorkbook(workbook), "Catalogue.xlsx"))).toEqual(normalised(workbook));
}, 60_000);
