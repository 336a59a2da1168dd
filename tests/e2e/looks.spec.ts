import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./previewPage";

const folder = path.resolve(__dirname, "../../build/screenshots/preview");
const looks = [
  { name: "en-US", locale: "en-US", colorScheme: "light" },
  { name: "zh-CN-dark", locale: "zh-CN", colorScheme: "dark" },
  { name: "zh-TW", locale: "zh-TW", colorScheme: "light" },
] as const;
const words = {
  "en-US": { split: "Split a target", total: "Target to divide" },
  "zh-CN": { split: "拆分一个目标", total: "要拆分的目标" },
  "zh-TW": { split: "拆分一個目標", total: "要拆分的目標" },
} as const;

for (const { name, locale, colorScheme } of looks) {
  test.describe(name, () => {
    test.use({ previewOptions: { locale }, colorScheme });

    test("pictures of the preview to look at, and a pane that assistive technology can read", async ({ preview }) => {
      const { page } = preview;
      await page.screenshot({ path: path.join(folder, name, "first-screen.png") });
      await preview.select("Reps!D9:D25");
      await page.getByRole("button", { name: words[locale].split, exact: true }).click();
      await preview.pane.getByLabel(words[locale].total).fill("40000000");
      await expect(preview.pane.getByRole("table")).toBeVisible();
      await page.screenshot({ path: path.join(folder, name, "split-a-target.png") });
      const { violations } = await new AxeBuilder({ page }).include("#pane iframe").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(", ")}`)).toEqual([]);
    });
  });
}
