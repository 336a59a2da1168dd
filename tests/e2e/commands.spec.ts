import { expect, test } from "./previewPage";

test("the ribbon and the cell menu of manifest.xml run the add-in's commands", async ({ preview }) => {
  const { page, pane } = preview;
  await preview.select("Reps!D9:D12");
  await page.getByRole("button", { name: "Split a target", exact: true }).click();
  await expect(pane.getByLabel("Weights")).toHaveValue("Reps!D9:D12");

  await page.getByRole("button", { name: "Undo last write" }).click();
  await expect(pane.getByText(/^There is nothing to take back/).first()).toBeVisible();

  await preview.select("Reps!E9:E11");
  await page.locator("#grid").click({ button: "right", position: { x: 400, y: 300 } });
  await page.getByRole("button", { name: "Split a target over these cells" }).click();
  await expect(pane.getByRole("heading", { name: "Split a target" })).toBeVisible();
});

test.describe("in simplified Chinese", () => {
  test.use({ previewOptions: { locale: "zh-CN" } });

  test("ribbon, pane and function descriptions speak Chinese", async ({ preview }) => {
    await expect(preview.page.getByRole("button", { name: "拆分一个目标", exact: true })).toBeVisible();
    await expect(preview.pane.getByRole("button", { name: /^拆分一个目标/ })).toBeVisible();
  });
});
