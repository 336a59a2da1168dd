import type { FrameLocator } from "@playwright/test";
import { plantedFaults } from "./plantedFaults";
import { expect, test, type PreviewPage } from "./previewPage";

/** Every fault that was planted: what the list says of it, and the first place that it links to. */
const expected: readonly (readonly [RegExp, string | undefined])[] = [
  [/^“Amount” holds numbers as text, such as “1,234.50”/, "Orders!D32:D33"],
  [/^“Order Date” holds dates as text, such as “2026-04-03”/, "Orders!A34:A35"],
  [/^Rows that repeat an earlier row cell by cell: row 36 is the same as row 6\.$/, "Orders!D36"],
  [/^Same day, same amount, nearly the same names: row 38 may be row 37/, "Orders!D38"],
  [/^“Amount” holds values below 0, such as -450/, "Orders!D39"],
  [/^“Amount”: 950,000 is far from all others/, "Orders!D39:D40"],
  [/^Sold, but have no target on “Targets”: Zoe Quick\.$/, "Orders!B41"],
  [/^Have a target, but no sales on “Orders”: Nora Idle\.$/, "Targets!A6"],
  [/^“Amount”: the total is 12,345, its rows add up to/, "Orders!D42"],
  [/^“Total” is 122,966, its periods in the same row add up to 122,466\.$/, "Plan!N5"],
  [/^A band ends at 200,000, the next one starts at 250,000\.$/, "Bands!B3"],
  [/^A rate of 5 pays 5 times the amount\. Is 5% meant\?$/, "Bands!C4"],
  [/^Cells show #NAME\?\.$/, "Scratch!A1"],
  [/^Cells show #SPILL!\.$/, "Scratch!B1"],
  [/^The workbook calculates only when asked/, undefined],
  [/^Hidden rows in the table: 2\./, "Orders!A10"],
  [/^Rows hidden by a filter: 1\./, "Targets!A3"],
  [/^“Guarded” is protected\. Nothing can be written to it\.$/, "Guarded!A1"],
  [/^“Old” is hidden and was not checked\.$/, undefined],
];

test.describe("a workbook with faults", () => {
  test.use({ previewOptions: { workbook: plantedFaults() } });

  test("every fault is listed with its place, merged cells on request, and what is repaired comes back", async ({ preview }) => {
    const { pane, page } = preview;
    await page.evaluate(() => {
      const { model } = window.salesheetPreview;
      const targets = model.sheets().find(({ name }) => name === "Targets");
      model.filter?.({ sheetId: targets?.id ?? "", row: 0, column: 0, rowCount: 6, columnCount: 2 }, 0, ["Ann Lee", "Carla Diaz", "Dan Moore", "Nora Idle"]);
    });
    await inPane(preview, "Excel.run(async (context) => { context.application.calculationMode = 'Manual'; await context.sync(); })");
    await preview.settled();
    const before = await preview.snapshot();
    await check(pane);

    const found = await findings(pane);
    expect(found.map(([sentence]) => sentence).filter((sentence) => !expected.some(([pattern]) => pattern.test(sentence))), "nothing that was not planted").toEqual([]);
    expect(expected.map(([pattern]) => found.find(([sentence]) => pattern.test(sentence))?.[1] ?? "not found")).toEqual(expected.map(([, place]) => place ?? ""));

    // A click goes there.
    await pane.getByRole("button", { name: "Plan!N5" }).click();
    const selected = () => page.evaluate(() => { const { model } = window.salesheetPreview; const area = model.selection(); return [model.sheets().find(({ id }) => id === area.sheetId)?.name, area.row, area.column]; });
    await expect.poll(selected).toEqual(["Plan", 4, 13]);

    // Merged cells are looked for when the user wants it.
    await pane.getByRole("button", { name: "Look for merged cells, too" }).click();
    await expect(pane.getByText(/^Merged cells in the table: 1\./)).toBeVisible();
    expect((await findings(pane)).find(([sentence]) => sentence.startsWith("Merged"))?.[1]).toBe("Orders!C20");
    await expect(pane.getByRole("button", { name: "Look for merged cells, too" })).toBeHidden();
    expect(await preview.snapshot(), "looking changes nothing").toEqual(before);

    // Text numbers and text dates become numbers and dates, and texts again.
    for (const [sentence, address, mended] of [["holds numbers as text", "Orders!D32:D33", [1234.5, 1700]], ["holds dates as text", "Orders!A34:A35", [46_115, 46_116]]] as const) {
      await pane.getByRole("paragraph").filter({ hasText: sentence }).locator("..").getByRole("button", { name: "Repair" }).click();
      await expect(pane.getByRole("row")).toHaveCount(3);
      expect(await preview.snapshot(), "nothing is written before the button is pressed").toEqual(before);
      await pane.getByRole("button", { name: "Repair 2 cells" }).click();
      await expect(pane.getByText("2 cells were repaired.").first()).toBeVisible();
      await expect(pane.getByText(/^Taken back/), "nothing is told any more of the write before").toHaveCount(0);
      await preview.settled();
      expect(await preview.column(address)).toEqual(mended);
      await pane.getByRole("button", { name: "Undo" }).click();
      await expect(pane.getByText(`Taken back: ${address} is as it was before.`).first()).toBeVisible();
      await preview.settled();
      expect(await preview.snapshot()).toEqual(before);
      await expect(pane.getByText(/^Checked: /).first()).toBeVisible();
    }
  });
});

test("the sample has nothing wrong but what its owner would want to know", async ({ preview }) => {
  await check(preview.pane);
  expect(await findings(preview.pane)).toEqual([]);
});

async function check(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: /^Check the data/ }).click();
  await expect(pane.getByText(/^Checked: |^Nothing wrong found/).first()).toBeVisible();
}

/** The sentences of the list with the first place that each links to; "" where it has none. */
async function findings(pane: FrameLocator): Promise<(readonly [string, string])[]> {
  return pane.locator("main").evaluate((main) => [...main.querySelectorAll("p[id]")].map((sentence) => [
    sentence.textContent ?? "", [...(sentence.parentElement?.querySelectorAll("button") ?? [])].map(({ textContent }) => textContent ?? "").find((text) => text.includes("!")) ?? "",
  ] as const));
}

/** What Excel itself can do and the preview's page has no button for. */
async function inPane({ page }: PreviewPage, script: string): Promise<void> {
  await page.frames().find((frame) => frame.url().includes("taskpane.html"))?.evaluate(script);
}
