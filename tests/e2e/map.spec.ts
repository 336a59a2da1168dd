import { chineseLedger } from "../support/messy/chineseLedger";
import { messyFile } from "./messyFile";
import { expect, test } from "./previewPage";

const workbook = chineseLedger(7);
const [ledger] = workbook.truths;
const labels = { title: "Find my data", question: "Which amount counts for commissions and rankings?", right: "This is right" };

test.use({ previewOptions: async ({}, use) => use({ workbook: await messyFile("Ledger", workbook) }) });

test("a messy ledger is understood after one answer, and known again below new rows on a renamed sheet", async ({ preview }) => {
  const { pane, page } = preview;
  const cells = await preview.snapshot();
  await pane.getByRole("button", { name: "Use my workbook" }).click();
  await expect(pane.getByRole("heading", { level: 1, name: labels.title })).toBeVisible();

  // The question comes first, and nothing of its table can be stored before it is answered.
  const card = pane.getByRole("region", { name: /^Orders/ });
  await expect(card.getByText(labels.question)).toBeVisible();
  await expect(card.getByRole("button", { name: labels.right })).toBeDisabled();
  const collected = [...ledger.columns.values()].find(({ meaning }) => meaning === "collected")?.header ?? "";
  await card.getByRole("radio", { name: new RegExp(`^${collected.replace(/[()]/g, "\\$&")}`) }).click();
  await expect(card.getByText("Amount collected", { exact: true })).toBeVisible();
  await expect(card.getByText("Amount sold", { exact: true })).toBeHidden();
  await card.getByRole("button", { name: labels.right }).click();
  await expect(card.getByText("Confirmed")).toBeVisible();
  await pane.getByRole("button", { name: /^Confirm all without questions/ }).click();
  await expect(pane.getByText("Everything found is confirmed.")).toBeVisible();
  expect(await preview.snapshot()).toEqual(cells);

  // Another session, after others have worked in the workbook.
  await page.evaluate((sheet) => {
    const { model } = window.salesheetPreview;
    const sheetId = model.sheets().find(({ name }) => name === sheet)?.id ?? "";
    model.insertCells({ sheetId, row: 0, column: 0, rowCount: 3, columnCount: 16_384 }, "Down");
    model.renameSheet(sheetId, "Renamed");
  }, ledger.sheet);
  await preview.settled();
  await page.frames().find((frame) => frame.url().includes("taskpane.html"))?.evaluate(() => location.reload());
  await expect(pane.getByText("3 tables known")).toBeVisible();
  await expect(pane.getByRole("button", { name: "Use my workbook" })).toBeHidden();
  await pane.getByRole("button", { name: labels.title }).click();
  await expect(pane.getByText("Everything found is confirmed.")).toBeVisible();
  await expect(pane.getByRole("heading", { level: 2, name: "Sheet Renamed" })).toBeVisible();
  await card.getByRole("button", { name: /^Orders/ }).click();
  await expect(card.getByText("Amount collected", { exact: true })).toBeVisible();
  await card.getByRole("button", { name: /Renamed!/ }).click();
  await expect.poll(() => page.evaluate(() => window.salesheetPreview.model.selection())).toMatchObject({ row: ledger.headerRow + 3 });
});
