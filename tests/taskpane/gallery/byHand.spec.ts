import { expect, test, type Page } from "@playwright/test";

test.describe("by hand", () => {
  const tabTo = async (page: Page, name: string | RegExp): Promise<void> => {
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("Tab");
      const focused = page.locator(":focus");
      const label = (await focused.getAttribute("aria-label")) ?? (await focused.innerText().catch(() => ""));
      if (typeof name === "string" ? label.includes(name) : name.test(label)) return;
    }
    throw new Error(`Tab never reached ${String(name)}.`);
  };

  test("a target is split and taken back with the keyboard alone", async ({ page }) => {
    await page.goto("/index.html?language=en-US");
    await expect(page.getByText("Reps!C2:C18")).toBeVisible();
    await tabTo(page, "Split a target");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Split a target" })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.type("40000000");
    await tabTo(page, "Use the selected cells: Reps!C2:C18");
    await page.keyboard.press("Space");
    await expect(page.getByRole("button", { name: "Write the formula" })).toBeEnabled();
    await tabTo(page, "Write the formula");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Written to Reps!E2").first()).toBeVisible();
    await tabTo(page, "Undo");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Taken back: Reps!E2").first()).toBeVisible();
  });

  test("the theme follows while the pane is open, and the top right stays free", async ({ page }) => {
    await page.goto("/index.html?language=zh-CN");
    await expect(page.locator("h1")).toBeVisible();
    const background = () => page.evaluate(() => getComputedStyle(document.querySelector(".fui-FluentProvider") as Element).backgroundColor);
    const light = await background();
    await page.evaluate(() => window.gallery.setBackground("#1f1f1f"));
    await expect.poll(background).not.toBe(light);
    const inTheWay = await page.evaluate(() => document.elementsFromPoint(innerWidth - 17, 16).filter((element) => element.matches("button, a, h1, input, select")).length);
    expect(inTheWay).toBe(0);
  });

  test("the first screen stands soon after the script starts", async ({ page }) => {
    await page.goto("/index.html?language=zh-CN");
    await expect(page.getByText("SALES.RANK")).toBeVisible();
    await expect.poll(() => page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length)).toBe(1);
    const { script, paint } = await page.evaluate(() => ({
      script: performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("gallery.js")).map((entry) => (entry as PerformanceResourceTiming).responseEnd)[0] ?? 0,
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    }));
    console.log(`script loaded at ${Math.round(script)} ms, first screen painted at ${Math.round(paint)} ms`);
    expect(paint).toBeGreaterThan(0);
  });
});
