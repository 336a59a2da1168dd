import { expect, test, type Page } from "@playwright/test";
import { inEveryLook, inOneLook, select, type Say } from "./look";

/** Fills SALES.SPLIT beside two sheets, without naming either, and goes back. */
async function leaveSplit(page: Page, say: Say): Promise<void> {
  const argument = (name: string) => page.getByRole("textbox", { name });
  await select(page, "'2020 Plan'!D1");
  await page.getByRole("button", { name: /SALES\.SPLIT/ }).click();
  await expect(page.getByRole("button", { name: say("form.insert", { address: "'2020 Plan'!D1" }) })).toBeVisible();
  await argument("total").fill("B1");
  await select(page, "Reps!F2");
  await expect(argument("total")).toHaveValue("'2020 Plan'!B1");
  await argument("weights").fill("C2:C3");
  await page.getByRole("button", { name: say("nav.back") }).click();
}

async function expectSplit(page: Page, total: string, weights: string): Promise<void> {
  await page.getByRole("button", { name: /SALES\.SPLIT/ }).click();
  await expect(page.getByRole("textbox", { name: "total" })).toHaveValue(total);
  await expect(page.getByRole("textbox", { name: "weights" })).toHaveValue(weights);
}

inOneLook(({ open, lookAt }) => {
  test("a form is there again while the pane is open, where the browser keeps nothing", async ({ page }) => {
    await leaveSplit(page, await open(page, "blocked=1"));
    await expectSplit(page, "'2020 Plan'!B1", "C2:C3");
    await open(page, "blocked=1");
    await expectSplit(page, "", "");
  });

  test("the fault of a function is told in the language of the pane", async ({ page }) => {
    const say = await open(page);
    await page.getByRole("button", { name: /SALES\.SPLIT/ }).click();
    await page.getByRole("textbox", { name: "total" }).fill("100");
    await page.getByRole("textbox", { name: "weights" }).fill("报表!B2:B4");
    const told = "weights 第 3 行第 1 列的内容是 \"待定\"，不是数字。请改成普通数字。";
    await expect(page.locator("main").getByText(`${say("preview.wholeError", { code: "#VALUE!" })} ${told}`)).toBeVisible();
    await expect(page.locator("footer").getByText(`= #VALUE!：${told}`)).toBeVisible();
    await lookAt(page, "function-fault-told");
    await page.getByRole("button", { name: say("nav.back") }).click();

    await page.evaluate(() => window.gallery.workbook.edit("Reps!H2", "=SALES.COMMISSION(C2,报表!B2:B4)"));
    await select(page, "Reps!H2");
    await page.getByRole("button", { name: say("explain.title") }).click();
    await expect(page.getByText("#VALUE!：bands 有 1 列。请用两列或三列：起点、提成比例、固定金额。")).toBeVisible();
    await lookAt(page, "explain-fault-told");
  });
});

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

  test("a form that was left", async ({ page }) => {
    const say = await open(page);
    await leaveSplit(page, say);
    await expectSplit(page, "'2020 Plan'!B1", "C2:C3");
    await open(page);
    await select(page, "Rates!F2");
    await expectSplit(page, "'2020 Plan'!B1", "Reps!C2:C3");
    await expect(page.getByRole("table", { name: say("form.result") })).toBeVisible();
    await page.getByRole("button", { name: say("form.restart") }).scrollIntoViewIfNeeded();
    await lookAt(page, "function-kept");

    // Another workbook has no such sheets.
    await open(page, "messy=1");
    await select(page, "提成方案!F2");
    await expectSplit(page, "'2020 Plan'!B1", "Reps!C2:C3");
    for (const address of ["'2020 Plan'!B1", "Reps!C2:C3"]) await expect(page.getByText(say("workbook.not-found", { address }))).toBeVisible();
    await expect(page.getByText(say("preview.unreadable", { parameter: "total" }))).toBeVisible();
    const before = await page.evaluate(() => JSON.stringify(window.gallery.workbook.snapshot()));
    await page.getByRole("button", { name: say("form.insert", { address: "提成方案!F2" }) }).click();
    await expect(page.locator("footer").getByText(say("workbook.not-found", { address: "'2020 Plan'!B1" }))).toBeVisible();
    expect(await page.evaluate(() => JSON.stringify(window.gallery.workbook.snapshot())), "nothing is inserted").toBe(before);
    await lookAt(page, "function-kept-gone");
    await page.getByRole("button", { name: say("form.restart") }).click();
    await expect(page.getByRole("textbox", { name: "total" })).toBeFocused();
    await expect(page.getByRole("textbox", { name: "total" })).toHaveValue("");
    await expect(page.getByRole("button", { name: say("form.restart") })).toHaveCount(0);
    await open(page);
    await expectSplit(page, "", "");
  });
});
