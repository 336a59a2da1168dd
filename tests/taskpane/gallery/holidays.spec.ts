import { expect, test } from "@playwright/test";
import { inEveryLook, select, useSelected } from "./look";

inEveryLook(({ open, lookAt }) => {
  test("a holidays table", async ({ page }) => {
    const say = await open(page);
    await page.getByRole("button", { name: say("holidays.title") }).click();
    const years = page.getByRole("textbox", { name: say("holidays.years") });
    await expect(years).toBeVisible();
    await lookAt(page, "holidays-empty");
    await years.fill("2044");
    await page.getByRole("textbox", { name: say("holidays.place") }).fill("Reps!D17");
    await expect(page.getByText(say("action.holidays-not-published", { found: "2044" }))).toBeVisible();
    await lookAt(page, "holidays-not-published");
    await years.fill("2026");
    await expect(page.getByText(say("split.overwrite.title"))).toBeVisible();
    await expect(page.getByRole("button", { name: say("holidays.button") })).toBeDisabled();
    await lookAt(page, "holidays-occupied");
    await select(page, "Reps!H1");
    await useSelected(page, say, "Reps!H1").click();
    await expect(page.getByRole("button", { name: say("holidays.button") })).toBeEnabled();
    await lookAt(page, "holidays-ready");
    await page.getByRole("button", { name: say("holidays.button") }).click();
    await expect(page.getByText("Reps!$H$2:$I$40")).toBeVisible();
    await lookAt(page, "holidays-done");
    await page.getByRole("button", { name: say("undo.button") }).click();
    await page.getByRole("combobox", { name: say("holidays.country") }).selectOption("DE");
    await page.getByRole("combobox", { name: say("holidays.state") }).selectOption("BY");
    await expect(page.getByText("2026-06-04")).toBeVisible();
    await lookAt(page, "holidays-state");
  });
});
