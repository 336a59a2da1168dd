import { expect, test } from "@playwright/test";
import { inEveryLook } from "./look";

inEveryLook(({ open, lookAt }) => {
  test("check the data", async ({ page }) => {
    const say = await open(page, "messy=1");
    await page.getByRole("button", { name: say("health.title") }).click();
    await expect(page.getByRole("heading", { level: 1, name: say("health.title") })).toBeFocused();
    await expect(page.getByText(say("health.what.cell-error", { error: "#REF!" }))).toBeVisible();
    await page.getByRole("button", { name: say("health.merged.button") }).scrollIntoViewIfNeeded();
    await lookAt(page, "health");
    await page.getByRole("button", { name: say("health.merged.button") }).click();
    await expect(page.getByText(say("health.what.merged-cells", { areas: "2" }))).toBeVisible();
    await page.getByRole("button", { name: "订单!C89", exact: true }).click();
    expect(await page.evaluate(async () => (await window.gallery.workbook.readSelection()).address)).toBe("订单!C89");
    await page.getByRole("button", { name: say("health.repair") }).first().press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: say("health.repairTitle") })).toBeFocused();
    await page.getByRole("button", { name: say("health.repairButton.other", { count: "45" }) }).click({ trial: true });
    await lookAt(page, "health-repair");
    await page.getByRole("button", { name: say("health.repairButton.other", { count: "45" }) }).click();
    await expect(page.getByText(say("health.repairDone.other", { count: "45" })).first()).toBeVisible();
    await lookAt(page, "health-repaired");
    await page.getByRole("button", { name: say("undo.button") }).click();
    await expect(page.getByText(say("health.what.cell-error", { error: "#REF!" }))).toBeVisible();
    await expect(page.getByRole("button", { name: say("health.again") })).toBeVisible();
  });

  test("check the data of a sound workbook, and stop on the way", async ({ page }) => {
    const say = await open(page);
    await page.evaluate(() => {
      const { workbook } = window.gallery;
      const read = workbook.readSheets.bind(workbook);
      workbook.readSheets = async () => {
        await new Promise((resolve) => document.addEventListener("read-on", resolve, { once: true }));
        workbook.readSheets = async () => (await read()).slice(0, 1);
        return read();
      };
    });
    await page.getByRole("button", { name: say("health.title") }).click();
    await expect(page.getByText(say("health.reading", { share: "0%" }))).toBeVisible();
    await lookAt(page, "health-reading");
    await page.getByRole("button", { name: say("health.cancel") }).click();
    await page.evaluate(() => document.dispatchEvent(new Event("read-on")));
    await expect(page.getByRole("main").getByText(say("health.stopped"))).toBeVisible();
    await lookAt(page, "health-stopped");
    await page.getByRole("button", { name: say("health.start") }).click();
    await expect(page.getByRole("main").getByText(say("health.clean.one", { count: "1" }))).toBeVisible();
    await lookAt(page, "health-clean");
  });
});
