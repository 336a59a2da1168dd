import { expect, test } from "@playwright/test";
import { inEveryLook } from "./look";

inEveryLook(({ open, lookAt }) => {
  test("find my data", async ({ page }) => {
    const say = await open(page, "ledger=1");
    await lookAt(page, "welcome");
    await page.getByRole("button", { name: say("welcome.mine") }).click();
    await expect(page.getByRole("heading", { level: 1, name: say("map.title") })).toBeFocused();
    const ledger = page.getByRole("region", { name: new RegExp(`^${say("map.kind.orders")}`) });
    await expect(ledger.getByText(say("map.question.which-measure"))).toBeVisible();
    await lookAt(page, "map");
    await page.getByRole("button", { name: say("map.readHidden") }).click();
    await expect(page.getByRole("heading", { level: 2, name: say("map.sheetHidden", { name: "旧数据" }) })).toBeVisible();
    await page.getByRole("button", { name: new RegExp(`^${say("map.kind.results-by-month")}|^${say("map.kind.targets-by-month")}.*${say("map.questions.one", { count: "1" })}`) }).last().click();
    await lookAt(page, "map-hidden");
    await ledger.getByRole("radio").last().click();
    await ledger.getByRole("button", { name: say("map.details") }).click();
    await lookAt(page, "map-details");
    await ledger.getByLabel(say("map.headerRow")).fill("0");
    await expect(ledger.getByText(say("map.headerRowProblem", { first: "1", last: "" }).slice(0, 5))).toBeVisible();
    await ledger.getByLabel(say("map.headerRow")).fill("2");
    await ledger.getByLabel(say("map.headerRow")).press("Enter");
    await lookAt(page, "map-header-row");
  });

  test("confirm and forget tables", async ({ page }) => {
    const say = await open(page, "ledger=1");
    await page.getByRole("button", { name: say("welcome.skip") }).click();
    await expect(page.getByText(say("welcome.title"), { exact: true })).toBeHidden();
    await page.getByRole("button", { name: new RegExp(`^${say("map.title")}`) }).click();
    const ledger = page.getByRole("region", { name: new RegExp(`^${say("map.kind.orders")}`) });
    await ledger.getByRole("radio").first().press("Space");
    await page.getByRole("button", { name: new RegExp(`^${say("map.confirmAll").split(/[(（]/)[0].trim()}`) }).click();
    await expect(ledger.getByText(say("map.state.confirmed"), { exact: true })).toBeVisible();
    await lookAt(page, "map-confirmed");
    await page.evaluate(async () => {
      const [sheet] = await window.gallery.workbook.readSheets();
      await window.gallery.workbook.deleteSheet(sheet.id);
    });
    await page.getByRole("button", { name: say("map.readAgain") }).click();
    await expect(page.getByRole("heading", { name: say("map.lost.title") })).toBeVisible();
    await lookAt(page, "map-lost");
    await page.evaluate(() => window.gallery.workbook.failNext("writeSetting", new window.gallery.WorkbookError("protected", "no", "Reps")));
    await page.getByRole("button", { name: say("map.forget") }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await page.getByRole("button", { name: say("map.forget") }).click();
    await expect(page.getByRole("heading", { name: say("map.lost.title") })).toBeHidden();
    await page.getByRole("button", { name: say("nav.back") }).click();
    await lookAt(page, "home-known");
  });
});
