import { test } from "./previewPage";
test.describe("zh", () => {
  test.use({ previewOptions: { locale: "zh-CN" }, colorScheme: "dark" });
  test("shot", async ({ preview }) => {
    await preview.select("Reps!D9:D25");
    await preview.page.getByRole("button", { name: "目标分解", exact: true }).click();
    await preview.pane.getByLabel("要分解的目标").fill("4000万");
    await preview.page.waitForTimeout(2500);
    await preview.page.screenshot({ path: "/tmp/shot-zh.png" });
  });
});
test("others", async ({ preview }) => {
  await preview.select("Bands!A1"); await preview.page.waitForTimeout(800);
  await preview.page.screenshot({ path: "/tmp/shot-bands.png" });
  await preview.select("Orders!A1"); await preview.page.waitForTimeout(800);
  await preview.page.screenshot({ path: "/tmp/shot-orders.png" });
  await preview.select("Reps!I9"); 
  await preview.page.locator("#grid").click({ button: "right", position: { x: 400, y: 400 } });
  await preview.page.waitForTimeout(800);
  await preview.page.screenshot({ path: "/tmp/shot-menu.png" });
});
