import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import path from "node:path";
import { translate, type Language, type MessageKey, type Messages } from "../../../src/locales/messages";

const shots = path.resolve(__dirname, "../../../build/screenshots/pane");

interface Look {
  readonly name: string;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly query?: string;
  readonly forced?: boolean;
}

const looks: readonly Look[] = [
  { name: "zh-CN", language: "zh-CN", width: 350, height: 640 },
  { name: "en-US", language: "en-US", width: 350, height: 640 },
  { name: "zh-TW", language: "zh-TW", width: 350, height: 640 },
  { name: "dark", language: "zh-CN", width: 350, height: 640, query: "dark=1" },
  { name: "narrow", language: "en-US", width: 320, height: 400 },
  { name: "forced", language: "en-US", width: 350, height: 640, forced: true },
];

type Say = (key: MessageKey, values?: Record<string, string>) => string;

for (const look of looks) {
  test.describe(look.name, () => {
    test.use({ viewport: { width: look.width, height: look.height }, ...(look.forced === true ? { contextOptions: { forcedColors: "active", reducedMotion: "reduce" } } : {}) });

    const open = async (page: Page, more = ""): Promise<Say> => {
      page.on("pageerror", (error) => { throw error; });
      await page.goto(`/index.html?language=${look.language}&${look.query ?? ""}&${more}`);
      await expect(page.locator("h1")).toBeVisible();
      const messages = JSON.parse(readFileSync(path.resolve(__dirname, `../../../src/locales/${look.language}.json`), "utf8")) as Messages;
      return (key, values) => translate(messages, key, values);
    };
    const lookAt = async (page: Page, name: string): Promise<void> => {
      await page.waitForTimeout(100);
      await page.screenshot({ path: path.join(shots, look.name, `${name}.png`) });
      // The whole of a long screen, as if the pane were high enough.
      const height = await page.evaluate(() => {
        const main = document.querySelector("main");
        return main === null ? 0 : main.scrollHeight - main.clientHeight;
      });
      if (height > 0) {
        await page.setViewportSize({ width: look.width, height: look.height + height });
        await page.screenshot({ path: path.join(shots, look.name, `${name}-long.png`) });
        await page.setViewportSize({ width: look.width, height: look.height });
      }
      const wide = await page.evaluate(() => [...document.querySelectorAll("html, main, footer, header")].filter((part) => part.scrollWidth > part.clientWidth).map((part) => part.tagName));
      expect(wide, "no horizontal scrolling").toEqual([]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} ${String(failureSummary)}`).join("; ")}`)).toEqual([]);
    };
    const select = (page: Page, address: string) => page.evaluate((where) => window.gallery.workbook.selectAsUser(where), address);
    const toSplit = async (page: Page, say: Say): Promise<void> => {
      await page.getByRole("button", { name: say("split.title") }).click();
      await expect(page.getByRole("heading", { level: 1, name: say("split.title") })).toBeFocused();
    };
    const useSelected = (page: Page, say: Say, address: string) => page.getByRole("button", { name: say("selection.useAddress", { address }) });

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

    test("function form", async ({ page }) => {
      const say = await open(page);
      await page.getByRole("button", { name: /SALES\.SPLIT/ }).click();
      await lookAt(page, "function-split");
      await page.getByRole("textbox", { name: "total" }).fill("4,000万");
      await page.getByRole("button", { name: say("selection.useAddress", { address: "Reps!C2:C18" }) }).nth(1).click();
      await lookAt(page, "function-split-self");
      await select(page, "Reps!D2");
      await page.getByRole("button", { name: say("form.insert", { address: "Reps!D2" }) }).click();
      await expect(page.getByText(say("form.replace"))).toBeVisible();
      await lookAt(page, "function-split-occupied");
      await select(page, "Reps!F2");
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

    test("split a target", async ({ page }) => {
      const say = await open(page);
      await toSplit(page, say);
      await lookAt(page, "split-empty");
      await select(page, "'2020 Plan'!B1");
      await useSelected(page, say, "'2020 Plan'!B1").first().click();
      await select(page, "Reps!C1:C18");
      await useSelected(page, say, "Reps!C1:C18").nth(0).click();
      await expect(page.getByText(say("split.preview.exact")).first()).toBeVisible();
      await lookAt(page, "split-ready");
      await page.getByRole("button", { name: say("split.preview.more", { count: "17" }) }).click();
      await lookAt(page, "split-all-parts");
      await page.getByRole("button", { name: say("split.button") }).click();
      await expect(page.getByText(say("split.done", { address: "Reps!E2" })).first()).toBeVisible();
      await lookAt(page, "split-done");
      await page.getByRole("button", { name: say("nav.back") }).click();
      await lookAt(page, "home-undo");
      await page.getByRole("button", { name: say("undo.button") }).click();
      await expect(page.getByText(say("undo.done", { address: "Reps!E2" })).first()).toBeVisible();
      await lookAt(page, "home-undone");
    });

    test("split over cells that hold something", async ({ page }) => {
      const say = await open(page);
      await toSplit(page, say);
      await page.getByRole("textbox", { name: say("split.total") }).fill("4000万");
      await page.getByRole("textbox", { name: say("split.weights") }).fill("Reps!C2:C18");
      await page.getByRole("textbox", { name: say("split.place") }).fill("Reps!D2");
      await expect(page.getByText(say("split.overwrite.title"))).toBeVisible();
      await expect(page.getByRole("button", { name: say("split.button") })).toBeDisabled();
      await lookAt(page, "split-occupied");
      await page.getByRole("checkbox").check();
      await page.getByRole("button", { name: say("split.button") }).click();
      await expect(page.getByText(say("split.done", { address: "Reps!D2" })).first()).toBeVisible();
      await page.evaluate(() => window.gallery.workbook.edit("Reps!D2", 5));
      await page.getByRole("button", { name: say("undo.button") }).click();
      await expect(page.getByRole("button", { name: say("undo.keptForce") })).toBeVisible();
      await lookAt(page, "undo-kept");
    });

    test("split problems", async ({ page }) => {
      const say = await open(page);
      await toSplit(page, say);
      const total = page.getByRole("textbox", { name: say("split.total") });
      const weights = page.getByRole("textbox", { name: say("split.weights") });
      await total.fill("forty");
      await weights.fill("报表!B2:B4");
      await weights.blur();
      await expect(page.getByText(say("field.totalText", { text: "forty" }))).toBeVisible();
      await lookAt(page, "split-field-problem");
      await total.fill("1000");
      await expect(page.getByText(say("action.weight-negative", { address: "报表!B3", found: "-3" }))).toBeVisible();
      await lookAt(page, "split-weight-negative");
      await weights.fill("Gone!B2:B4");
      await lookAt(page, "split-not-found");
      await weights.fill("Reps!C2:C18");
      await expect(page.getByRole("button", { name: say("split.button") })).toBeEnabled();
      await page.evaluate(() => window.gallery.workbook.failNext("write", new window.gallery.WorkbookError("editing-cell", "editing")));
      await page.getByRole("button", { name: say("split.button") }).click();
      await expect(page.getByText(say("workbook.editing-cell"))).toBeVisible();
      await lookAt(page, "split-write-failed");
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
}

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
