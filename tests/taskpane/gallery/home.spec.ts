import { expect, test } from "@playwright/test";
import type { MessageKey } from "../../../src/locales/messages";
import { inEveryLook, select } from "./look";

inEveryLook(({ open, lookAt }) => {
  test("home", async ({ page }) => {
    const say = await open(page);
    await expect(page.getByText("Reps!C2:C18")).toBeVisible();
    await lookAt(page, "home");
    await select(page, "'2020 Plan'!B1");
    await expect(page.getByText("40000000")).toBeVisible();
    await lookAt(page, "home-one-cell");
    await page.getByRole("button", { name: say("nav.allFunctions") }).press("Enter");
    await expect(page.getByRole("searchbox")).toBeVisible();
    await lookAt(page, "functions");
    await page.getByRole("searchbox").fill("提成");
    await expect(page.getByText("SALES.COMMISSION")).toBeVisible();
    await expect(page.getByText("SALES.RANK")).toBeHidden();
    await lookAt(page, "functions-found");
    await page.getByRole("searchbox").fill("xyz");
    await lookAt(page, "functions-none");
  });

  test("an example at the first opening, without storage", async ({ page }) => {
    const say = await open(page, "blocked=1");
    await page.getByRole("button", { name: say("welcome.example") }).click();
    await expect(page.getByText(say("explain.sampleShown")).first()).toBeVisible();
    await page.getByRole("button", { name: say("nav.back"), exact: true }).click();
    await expect(page.getByText(say("welcome.title"), { exact: true })).toBeHidden();
  });

  test("favourites and families", async ({ page }) => {
    const say = await open(page, "blocked=1");
    await page.getByRole("button", { name: say("nav.allFunctions") }).click();
    const star = (key: MessageKey) => page.getByRole("button", { name: say("functions.favourite", { question: say(key) }) }).first();
    await expect(star("function.RANK.question")).toHaveAttribute("aria-pressed", "false");
    await star("function.RANK.question").press("Enter");
    await star("function.BAND.question").press("Space");
    await expect(star("function.RANK.question")).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("heading", { name: say("functions.favourites") })).toBeVisible();
    await page.getByRole("button", { name: new RegExp(`^${say("family.commissions")}`) }).press("Enter");
    await expect(page.getByText("SALES.DRAW")).toBeHidden();
    await lookAt(page, "functions-favourites");
    await page.getByRole("button", { name: say("nav.back") }).click();
    await expect(page.getByText("SALES.BAND")).toBeVisible();
    await expect(page.getByText("SALES.SPLIT", { exact: true })).toBeHidden();
    await lookAt(page, "home-favourites");
  });

  test("a protected sheet, the ribbon, blocked storage", async ({ page }) => {
    const say = await open(page, "protected=1&blocked=1");
    await page.evaluate(() => window.gallery.postToPane({ type: "split-selection", weights: "Reps!B2:B3" }));
    await page.getByRole("textbox", { name: say("split.total") }).fill("10");
    await expect(page.getByRole("alert")).toBeVisible();
    await lookAt(page, "split-protected");
    await page.getByRole("button", { name: say("nav.back") }).click();
    await page.getByRole("combobox", { name: say("language.label") }).selectOption("zh-TW");
    await expect(page.getByText("不允許增益集儲存設定").first()).toBeVisible();
    await lookAt(page, "home-blocked-storage");
  });

  test("outside Excel", async ({ page }) => {
    await open(page, "outside=1");
    await lookAt(page, "outside");
  });
});
