import path from "node:path";
import { catalogueWorkbook, families } from "../../src/preview/sample/catalogue/catalogueWorkbook";
import expected from "../../src/preview/sample/catalogue/expected.json";
import type { Block } from "../../src/preview/sample/catalogue/block";
import { placesOf } from "../../src/preview/sample/catalogue/layout";
import { expect, test } from "./previewPage";

const folder = path.resolve(__dirname, "../../build/screenshots/catalogue");
const answers: Readonly<Record<string, readonly (readonly (string | number | boolean)[])[]>> = expected;
const answerTo = ({ key }: Block) => answers[key];

/** Numbers to twelve digits: the expected ones are worked out by another program, whose doubles may end differently. */
function agrees(shown: unknown, wanted: unknown): boolean {
  if (typeof wanted !== "number" || typeof shown !== "number") return shown === wanted;
  return Math.abs(shown - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted));
}

test.use({ previewOptions: { workbook: catalogueWorkbook() } });

test("every function of the catalogue answers what plain arithmetic says, cell by cell", async ({ preview }) => {
  const { page } = preview;
  test.setTimeout(240_000);
  const sheets = await preview.snapshot();
  for (const family of families) {
    const { values } = sheets[family.name];
    for (const [block, { headingRow, resultColumn }] of placesOf(family, (each) => answerTo(each).length)) {
      const shown = answerTo(block).map((row, at) => row.map((_, column) => values[headingRow + 1 + at][resultColumn + column]));
      const differing = shown.flatMap((row, at) => row.map((cell, column) => ({ key: block.key, at, column, shown: cell, wanted: answerTo(block)[at][column] }))).filter((cell) => !agrees(cell.shown, cell.wanted));
      expect(differing).toEqual([]);
      const below = values[headingRow + 1 + shown.length]?.slice(resultColumn, resultColumn + block.results.length) ?? [];
      expect(below.filter((cell) => cell !== ""), `${block.key} answers more rows than expected`).toEqual([]);
    }
    await preview.select(`${family.name}!A1`);
    await page.screenshot({ path: path.join(folder, `${family.name}.png`) });
  }
  await preview.select("Overview!A1");
  await page.screenshot({ path: path.join(folder, "Overview.png") });
  expect(await preview.values("Overview!E4"), "rows that the workbook's own native formulas find to differ").toEqual([[0]]);
});

test("the catalogue's own checks see a wrong answer", async ({ preview }) => {
  const family = families[0];
  const [[block, { headingRow, expectedColumn }]] = placesOf(family, (each) => answerTo(each).length);
  await preview.type(`${family.name}!${String.fromCharCode(65 + expectedColumn)}${headingRow + 2}`, Number(answerTo(block)[0][0]) + 1);
  expect(await preview.values("Overview!E4")).toEqual([[1]]);
});
