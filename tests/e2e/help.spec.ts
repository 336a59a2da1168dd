import { readdirSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./previewPage";

const screenshots = path.resolve(__dirname, "../../build/e2e/help");
const help = path.resolve(__dirname, "../../dist/help");
const pages = readdirSync(help, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));

test("the pane opens the page of the function in its own language", async ({ preview }) => {
  const { page } = preview;
  await preview.pane.getByRole("button", { name: /SALES\.RANK/ }).click();
  const opened = page.context().waitForEvent("page");
  await preview.pane.getByRole("link", { name: "Help with examples" }).click();
  const shown = await opened;
  await expect(shown.getByRole("heading", { level: 1 })).toHaveText("SALES.RANK");
  expect(shown.url()).toBe(`${preview.preview.addinUrl}/help/en-US/rank.html`);
  await shown.getByRole("link", { name: "繁體中文" }).click();
  await expect(shown.locator("html")).toHaveAttribute("lang", "zh-TW");
  await shown.getByRole("link", { name: "所有函數" }).click();
  await expect(shown.getByRole("link", { name: "SALES.SPLIT", exact: true })).toBeVisible();
  expect(shown.url()).toBe(`${preview.preview.addinUrl}/help/zh-TW/index.html`);
});

test("the function wizard's link leads to a page that is there", async ({ preview, request }) => {
  const { addinUrl } = preview.preview;
  for (const file of ["functions.json", "functions.zh-CN.json", "functions.zh-TW.json"]) {
    const { functions } = (await (await request.get(`${addinUrl}/${file}`)).json()) as { functions: { helpUrl: string }[] };
    for (const { helpUrl } of functions) {
      const reply = await request.get(`${addinUrl}${new URL(helpUrl).pathname}`);
      expect([helpUrl, reply.status(), reply.headers()["content-type"]]).toEqual([helpUrl, 200, "text/html; charset=utf-8"]);
    }
  }
});

test.describe("from a folder, without a server and without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every page loads, leads to pages that are there, and asks no other host for anything", async ({ page }) => {
    const asked: string[] = [];
    const failed: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("requestfailed", (request) => failed.push(request.url()));
    for (const file of pages) {
      const address = `file://${path.join(help, file)}`;
      await page.goto(address);
      const targets = [...(await page.content()).matchAll(/<a href="([^"]+)"/g)].map(([, href]) => path.relative(help, new URL(href, address).pathname));
      expect(targets.length).toBeGreaterThan(2);
      expect([file, targets.filter((target) => !pages.includes(target))]).toEqual([file, []]);
    }
    expect(failed).toEqual([]);
    expect(asked.filter((address) => !address.startsWith("file:"))).toEqual([]);
  });
});

for (const [name, file, width, colorScheme] of [
  ["english", "en-US/commission.html", 1000, "light"],
  ["dark", "zh-CN/timepassed.html", 1000, "dark"],
  ["narrow", "en-US/progress.html", 320, "light"],
  ["errors", "zh-TW/errors.html", 1000, "light"],
  ["index", "zh-TW/index.html", 600, "dark"],
] as const) {
  test.describe(`${file}, ${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    test("can be read by everyone", async ({ page }) => {
      await page.goto(`file://${path.join(help, file)}`);
      await page.screenshot({ path: path.join(screenshots, `${name}.png`), fullPage: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "best-practice"]).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });
}
