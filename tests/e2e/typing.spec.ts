import { expect, test, type PreviewPage } from "./previewPage";

/** Clicks into the free cells below the bands and says where that was. */
async function clickFreeCell(preview: PreviewPage): Promise<string> {
  await preview.select("Bands!A1");
  await preview.page.locator("#grid canvas").last().click({ position: { x: 100, y: 360 } });
  return preview.page.evaluate(() => {
    const { row, column } = window.salesheetPreview.model.selection();
    return `${String.fromCharCode(65 + column)}${row + 1}`;
  });
}

test("a formula typed into a cell spills, and the grid's own undo takes it back", async ({ preview }) => {
  const { page } = preview;
  const cell = await clickFreeCell(preview);
  const column = cell.replace(/\d+/, "");
  const row = Number(cell.replace(/\D+/, ""));
  const before = await preview.snapshot();
  await page.keyboard.type("=SALES.RANK(Reps!D9:D12)");
  await page.keyboard.press("Enter");
  await expect.poll(() => preview.column(`Bands!${column}${row}:${column}${row + 3}`)).toEqual([4, 1, 3, 2]);
  await page.keyboard.press("Control+z");
  await preview.settled();
  expect(await preview.snapshot()).toEqual(before);
});

test("the pane follows the cells that a person selects and edits", async ({ preview }) => {
  const cell = await clickFreeCell(preview);
  await preview.page.keyboard.type("1234.5");
  await preview.page.keyboard.press("Enter");
  await preview.select(`Bands!${cell}`);
  await expect(preview.pane.getByText(`Bands!${cell}`)).toBeVisible();
  await expect(preview.pane.getByText(/1,?234\.5/)).toBeVisible();
});
