import { reps, split } from "./independent";
import { expect, test, type PreviewPage } from "./previewPage";
import { quickSample } from "./quickSample";

const workbook = quickSample();
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
    test.use({ previewOptions: { profile, workbook } });

    test("shows the parts, writes one live formula, and takes it back", async ({ preview }) => {
      const { pane } = preview;
      await ask(preview, "40000000", "Reps!M9");
      const shown = async () => (await pane.getByRole("row").allInnerTexts()).slice(1, 4).map((row) => Number(row.split(/\s+/).at(-1)?.replaceAll(",", "")));
      await expect.poll(shown).toEqual(parts(40_000_000n, 1000n).slice(0, 3));
      // The preview follows the sheet while it is on the screen.
      await preview.type("Reps!D9", 2_000_000);
      const edited = split(40_000n, [200_000_000n, ...sales.slice(1)]).map((units) => Number(units) * 1000);
      // Where it took more than a second to make, it waits for a button.
      const update = pane.getByRole("button", { name: "Update", exact: true });
      await expect(async () => {
        if (await update.isEnabled({ timeout: 100 }).catch(() => false)) await update.click({ timeout: 1000 });
        expect(await shown()).toEqual(edited.slice(0, 3));
      }).toPass();
      const before = await preview.snapshot();
      await pane.getByRole("button", { name: "Write the formula" }).click();
      await expect(pane.getByText(/^Written to Reps!M/).first()).toBeVisible();
      await preview.settled();
      expect(await preview.column(range("M"))).toEqual(edited);
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
  await expect(pane.getByText(/^Salesheet splits targets, works out commissions/)).toBeVisible();
  await pane.getByRole("button", { name: "Skip" }).click();
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

test("a form shows what its ranges hold and what comes out, follows the sheet, and inserts just that", async ({ preview }) => {
  const { pane } = preview;
  await pane.getByRole("button", { name: /SALES\.SPLIT/ }).click();
  await pane.getByRole("textbox", { name: "total" }).fill("Target");
  await pane.getByRole("textbox", { name: "unit" }).fill("1,000");
  await preview.select(range("D"));
  await pane.getByRole("button", { name: `Use the selected cells: ${range("D")}` }).nth(1).click();
  const shownSales = await preview.page.evaluate((of) => window.salesheetPreview.values(of), range("D"));
  await expect(pane.getByText(new RegExp(`^${sales.length} × 1: ${Number(shownSales[0][0]).toLocaleString("en-US").slice(0, 5)}`))).toBeVisible();

  await preview.select("Reps!N9");
  const result = pane.getByRole("table", { name: "Result" });
  const shown = async () => (await result.getByRole("cell").allInnerTexts()).filter((text) => text !== "").map((text) => Number(text.replaceAll(",", "")));
  await expect(pane.getByText(`Fills ${range("N")}: ${sales.length} × 1 cells.`)).toBeVisible();
  await expect.poll(shown).toEqual(parts(40_000_000n, 1000n).slice(0, 8));

  await preview.type("Reps!N11", "mine");
  await expect(pane.getByText(/^In the way of the result: Reps!N11 \(mine\)/).first()).toBeVisible();
  await expect(pane.getByRole("button", { name: "Insert into Reps!N9" })).toBeDisabled();
  await preview.type("Reps!N11", "");

  await pane.getByRole("textbox", { name: "total" }).fill("3,000万");
  await expect.poll(shown).toEqual(parts(30_000_000n, 1000n).slice(0, 8));
  const before = await shown();
  await pane.getByRole("button", { name: "Insert into Reps!N9" }).click();
  await expect(pane.getByText("Inserted into Reps!N9.").first()).toBeVisible();
  await preview.settled();
  expect((await preview.column(range("N"))).slice(0, 8)).toEqual(before);
  expect(await preview.formulas("Reps!N9")).toEqual([[`=SALES.SPLIT(30000000, ${range("D").replace("Reps!", "")}, 1000)`]]);
});
