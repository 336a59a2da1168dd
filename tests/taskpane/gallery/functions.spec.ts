import { expect, test } from "@playwright/test";
import { inEveryLook, select } from "./look";

inEveryLook(({ open, lookAt }) => {
  test("function form", async ({ page }) => {
    const say = await open(page);
    await page.getByRole("button", { name: /SALES\.SPLIT/ }).click();
    await lookAt(page, "function-split");
    await page.getByRole("textbox", { name: "total" }).fill("4,000万");
    await page.getByRole("button", { name: say("selection.useAddress", { address: "Reps!C2:C18" }) }).nth(1).click();
    await lookAt(page, "function-split-self");
    await select(page, "Reps!D2");
    await expect(page.getByRole("button", { name: say("form.replace") })).toBeVisible();
    await expect(page.getByRole("button", { name: say("form.insert", { address: "Reps!D2" }) })).toBeDisabled();
    await lookAt(page, "function-split-occupied");
    await select(page, "Reps!F2");
    await expect(page.getByText(say("preview.fills", { address: "Reps!F2:F18", rows: "17", columns: "1" }))).toBeVisible();
    await expect(page.getByText(say("split.write.free"))).toBeVisible();
    await lookAt(page, "function-split-ready");
    await page.getByRole("button", { name: say("form.insert", { address: "Reps!F2" }) }).click();
    await expect(page.getByText(say("form.inserted", { address: "Reps!F2" })).first()).toBeVisible();
    await lookAt(page, "function-split-inserted");
    await page.getByRole("button", { name: say("nav.back") }).click();
    await page.getByRole("button", { name: /SALES\.COMMISSION/ }).click();
    await page.getByRole("button", { name: say("form.insert", { address: "Reps!F2" }) }).click();
    await expect(page.getByRole("textbox", { name: "amounts" })).toBeFocused();
    await lookAt(page, "function-commission-missing");
    await page.getByRole("button", { name: say("nav.back") }).click();
    await page.getByRole("button", { name: /SALES\.RANK/ }).click();
    await lookAt(page, "function-rank");
  });

  test("live values and results of a form", async ({ page }) => {
    const say = await open(page);
    const argument = (name: string) => page.getByRole("textbox", { name });
    const result = page.getByRole("table", { name: say("form.result") });
    await page.getByRole("button", { name: /SALES\.SPLIT/ }).click();
    await argument("total").fill("报表!B2");
    await argument("weights").fill("报表!B2:B4");
    await expect(page.getByText(say("live.holdsText", { address: "B4", text: "待定" }))).toBeVisible();
    await expect(page.getByText(say("preview.wholeError", { code: "#VALUE!" })).first()).toBeVisible();
    await lookAt(page, "function-live-trouble");
    await page.evaluate(() => {
      window.gallery.workbook.edit("报表!B3", 3);
      window.gallery.workbook.edit("报表!B4", 1);
    });
    await expect(result.getByRole("cell", { name: "124.62" })).toBeVisible();
    await argument("weights").fill("SUM(报表!B2)");
    await expect(page.getByText(say("preview.expression", { parameter: "weights" }))).toBeVisible();
    await argument("weights").fill("报表!B:B");
    await expect(page.getByText(say("preview.whole-line", { parameter: "weights", address: "报表!B1:B4" }))).toBeVisible();
    await lookAt(page, "function-live-whole");
    await page.getByRole("button", { name: say("nav.back") }).click();

    await page.getByRole("button", { name: say("nav.allFunctions") }).click();
    await page.getByRole("button", { name: /SALES\.LEADERBOARD/ }).click();
    await argument("names").fill("Reps!A2:A18");
    await argument("values").fill("Reps!C2:C18");
    await argument("top").fill("5");
    await select(page, "Reps!F2");
    await expect(result.getByText("Linda Mitchell")).toBeVisible();
    await lookAt(page, "function-leaderboard");
    await select(page, "Reps!B1");
    await expect(page.getByText(say("room.intoArgument", { address: "Reps!B1:F6", parameter: "values" }))).toBeVisible();
    await page.getByRole("button", { name: say("nav.back") }).click();

    await page.getByRole("button", { name: /SALES\.PROGRESS/ }).click();
    await argument("actuals").fill("Reps!C2:C5");
    await argument("targets").fill("Reps!D2:D5");
    await argument("start").fill("2026-06-01");
    await argument("end").fill("2026-06-31");
    await argument("asOf").fill("2026-06-20");
    await select(page, "Reps!F2");
    await expect(page.getByText(say("live.notDate", { text: "2026-06-31" }))).toBeVisible();
    await argument("end").fill("2026-06-30");
    await expect(result.getByText("82.11%")).toBeVisible();
    await lookAt(page, "function-progress");
  });
});
