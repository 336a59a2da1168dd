import { reps, split } from "./independent";
import { expect, test, type PreviewPage } from "./previewPage";

const sales = reps().map((rep) => rep.sales);
const parts = (total: bigint, unit: bigint) => split(total / unit, sales).map((units) => Number(units * unit));
const range = (column: string) => `Reps!${column}9:${column}${8 + sales.length}`;

/** Asks for a split of `total` over the sales of the sample, written at `place`. */
async function ask(preview: PreviewPage, total: string, place: string): Promise<void> {
  const { pane } = preview;
  await preview.select(range("D"));
  await pane.getByRole("button", { name: /^Split a target/ }).click();
  await pane.getByLabel("Target to divide").fill(total);
  await pane.getByRole("button", { name: `Use the selected cells: ${range("D")}` }).click();
  await pane.getByLabel("Round parts to").selectOption("1000");
  await pane.getByLabel("Write to").fill(place);
  await expect(pane.getByText("Sum of the parts = target").first()).toBeVisible();
}

for (const profile of ["floor", "current"] as const) {
  test.describe(`Split a target, Excel profile "${profile}"`, () => {
    test.use({ previewOptions: { profile } });

    test("shows the parts, writes one live formula, and takes it back", async ({ preview }) => {
      const { pane } = preview;
      const before = await preview.snapshot();
      await ask(preview, "40000000", "Reps!M9");
      const shown = (await pane.getByRole("row").allInnerTexts()).slice(1, 4).map((row) => Number(row.split(/\s+/).at(-1)?.replaceAll(",", "")));
      expect(shown).toEqual(parts(40_000_000n, 1000n).slice(0, 3));
      await pane.getByRole("button", { name: "Write the formula" }).click();
      await expect(pane.getByText(/^Written to Reps!M/).first()).toBeVisible();
      await preview.settled();
      expect(await preview.column(range("M"))).toEqual(parts(40_000_000n, 1000n));
      expect(await preview.formulas("Reps!M9")).toEqual([["=SALES.SPLIT(40000000,Reps[Sales],1000)"]]);

      await pane.getByRole("button", { name: "Undo" }).click();
      await expect(pane.getByText(/^Taken back/).first()).toBeVisible();
      await preview.settled();
      expect(await preview.snapshot()).toEqual(before);
    });

    test("overwrites nothing without a yes, and gives back what it overwrote", async ({ preview }) => {
      const { pane } = preview;
      await preview.type("Reps!M11", "mine");
      await preview.type("Reps!M12", "=1+1");
      const before = await preview.snapshot();
      await ask(preview, "40000000", "Reps!M9");
      const write = pane.getByRole("button", { name: "Write the formula" });
      await expect(write).toBeDisabled();
      await expect(pane.getByText("mine").first()).toBeVisible();
      expect(await preview.snapshot()).toEqual(before);
      await pane.getByLabel("Yes, replace what they hold").check();
      await write.click();
      await expect(pane.getByText(/^Written to/).first()).toBeVisible();
      await preview.settled();
      expect(await preview.column(range("M"))).toEqual(parts(40_000_000n, 1000n));
      await pane.getByRole("button", { name: "Undo" }).click();
      await expect(pane.getByText(/^Taken back/).first()).toBeVisible();
      await preview.settled();
      expect(await preview.snapshot()).toEqual(before);
    });

    test("keeps cells that were edited since, and says which", async ({ preview }) => {
      const { pane } = preview;
      await ask(preview, "40000000", "Reps!M9");
      await pane.getByRole("button", { name: "Write the formula" }).click();
      await expect(pane.getByText(/^Written to/).first()).toBeVisible();
      await preview.settled();
      await preview.type("Reps!M9", "changed by a person");
      await pane.getByRole("button", { name: "Undo" }).click();
      await expect(pane.getByText(/edited since and were kept: .*M9/).first()).toBeVisible();
      expect(await preview.values("Reps!M9")).toEqual([["changed by a person"]]);
    });
  });
}

test("a weight that is text is named with its cell, and nothing can be written", async ({ preview }) => {
  const { pane } = preview;
  await preview.type("Bands!A20", 3);
  await preview.type("Bands!A21", "three");
  await preview.select("Bands!A20:A21");
  await pane.getByRole("button", { name: /^Split a target/ }).click();
  await pane.getByLabel("Target to divide").fill("100");
  await pane.getByRole("button", { name: "Use the selected cells: Bands!A20:A21" }).click();
  await expect(pane.getByText(/Bands!A21 holds “three”/).first()).toBeVisible();
  await expect(pane.getByRole("button", { name: "Write the formula" })).toBeDisabled();
});

test("the first screen says what it does, finds functions and shows the selection", async ({ preview }) => {
  const { pane } = preview;
  await expect(pane.getByText(/^Split targets, work out commissions and rank people/).first()).toBeVisible();
  await preview.select("Reps!E9:E10");
  await expect(pane.getByText("Reps!E9:E10").first()).toBeVisible();
  await expect(pane.getByText("933,000").first()).toBeVisible();
  await pane.getByRole("button", { name: "Search all functions" }).click();
  await pane.getByRole("searchbox").fill("提成");
  await expect(pane.getByText("SALES.COMMISSION").first()).toBeVisible();
  await expect(pane.getByText("SALES.RANK")).toBeHidden();
});

test("a function is inserted into the selected cell with the selected range, and computes", async ({ preview }) => {
  const { pane } = preview;
  await pane.getByRole("button", { name: /SALES\.RANK/ }).click();
  await preview.select(range("D"));
  await pane.getByRole("button", { name: `Use the selected cells: ${range("D")}` }).first().click();
  await preview.select("Reps!N9");
  await pane.getByRole("button", { name: "Insert into Reps!N9" }).click();
  await expect(pane.getByText("Inserted into Reps!N9.").first()).toBeVisible();
  await preview.settled();
  expect(await preview.column(range("N"))).toEqual(await preview.column(range("K")));
});
