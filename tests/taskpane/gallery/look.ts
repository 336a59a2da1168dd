import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";
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
  /** Which of axe's rules this look can break and no other one does; none where only the words differ. */
  readonly axe?: "all" | "contrast" | "scrolling";
}

const looks: readonly Look[] = [
  { name: "zh-CN", language: "zh-CN", width: 350, height: 640, axe: "all" },
  { name: "en-US", language: "en-US", width: 350, height: 640 },
  { name: "zh-TW", language: "zh-TW", width: 350, height: 640 },
  { name: "dark", language: "zh-CN", width: 350, height: 640, query: "dark=1", axe: "contrast" },
  { name: "narrow", language: "en-US", width: 320, height: 400, axe: "scrolling" },
  { name: "forced", language: "en-US", width: 350, height: 640, forced: true },
];

/** Nobody looks at pictures where tests run by themselves; everything else is checked there, too. */
const isForEyes = process.env.CI === undefined;

/** Only colours change with a theme, and only what must be scrolled with a small pane; forced colours are the user's own. */
function axeOf(page: Page, rules: NonNullable<Look["axe"]>): AxeBuilder {
  // The pane has no frames, for which axe would open a page of its own each time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  return rules === "all" ? axe : axe.withRules([rules === "contrast" ? "color-contrast" : "scrollable-region-focusable"]);
}

/** Fading in changes colours; nothing is looked at before it is over. */
const isStill = (page: Page): Promise<unknown> => page.evaluate(async () => {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await Promise.allSettled(document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity).map(({ finished }) => finished));
});

async function takePictures(page: Page, folder: string, name: string): Promise<void> {
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  // The whole of a long screen, as if the pane were high enough.
  const height = await page.evaluate(() => {
    const main = document.querySelector("main");
    return main === null ? 0 : main.scrollHeight - main.clientHeight;
  });
  const size = page.viewportSize();
  if (height <= 0 || size === null) return;
  await page.setViewportSize({ ...size, height: size.height + height });
  await page.screenshot({ path: path.join(folder, `${name}-long.png`) });
  await page.setViewportSize(size);
}

export type Say = (key: MessageKey, values?: Record<string, string>) => string;

/** The pane in one look, and the ways of a user in it. */
export interface LookedPane {
  /** @param more - Query of the gallery's page: the workbook and the bad days. */
  readonly open: (page: Page, more?: string) => Promise<Say>;
  /** Takes a picture where somebody looks, and checks what nobody has to look at. */
  readonly lookAt: (page: Page, name: string) => Promise<void>;
}

/** Tests that are run in every look: each shows something, and words and space differ. */
export function inEveryLook(define: (pane: LookedPane) => void): void {
  inLooks(looks, define);
}

/** Tests of what is alike in every look, in the one that all of axe's rules are run in. */
export function inOneLook(define: (pane: LookedPane) => void): void {
  inLooks(looks.filter(({ axe }) => axe === "all"), define);
}

function inLooks(shown: readonly Look[], define: (pane: LookedPane) => void): void {
  for (const look of shown) {
    test.describe(look.name, () => {
      test.use({ viewport: { width: look.width, height: look.height }, ...(look.forced === true ? { contextOptions: { forcedColors: "active", reducedMotion: "reduce" } } : {}) });
      define({ open: (page, more) => open(page, look, more), lookAt: (page, name) => lookAt(page, look, name) });
    });
  }
}

async function open(page: Page, { language, query }: Look, more = ""): Promise<Say> {
  page.on("pageerror", (error) => { throw error; });
  await page.goto(`/index.html?language=${language}&${query ?? ""}&${more}`);
  await expect(page.locator("h1")).toBeVisible();
  const messages = JSON.parse(readFileSync(path.resolve(__dirname, `../../../src/locales/${language}.json`), "utf8")) as Messages;
  return (key, values) => translate(messages, key, values);
}

/** What is lower than its content and does not scroll. A line that only assistive technology reads has no size of its own, and a wheel turns out of its frame. */
function clippedParts(): string[] {
  const isCut = (part: Element): boolean => part.scrollHeight > part.clientHeight + 1 && part.clientWidth > 1 && /hidden|clip/.test(getComputedStyle(part).overflowY);
  const isFlat = (part: Element): boolean => part.matches("button") && part.clientHeight > 0 && part.clientHeight < part.scrollHeight - 1;
  return [...document.querySelectorAll("main *")].filter((part) => part.closest("[role=progressbar]") === null).filter((part) => isCut(part) || isFlat(part)).map((part) => `${part.tagName} ${part.textContent}`);
}

async function lookAt(page: Page, look: Look, name: string): Promise<void> {
  await isStill(page);
  if (isForEyes) await takePictures(page, path.join(shots, look.name), name);
  const wide = await page.evaluate(() => [...document.querySelectorAll("html, main, footer, header")].filter((part) => part.scrollWidth > part.clientWidth).map((part) => part.tagName));
  expect(wide, "no horizontal scrolling").toEqual([]);
  expect(await page.evaluate(clippedParts), "nothing is cut off without a way to read it").toEqual([]);
  if (look.axe === undefined) return;
  const { violations } = await axeOf(page, look.axe).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} ${String(failureSummary)}`).join("; ")}`)).toEqual([]);
}

export function select(page: Page, address: string): Promise<void> {
  return page.evaluate((where) => window.gallery.workbook.selectAsUser(where), address);
}

export async function toSplit(page: Page, say: Say): Promise<void> {
  await page.getByRole("button", { name: say("split.title") }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("split.title") })).toBeFocused();
}

export function useSelected(page: Page, say: Say, address: string): Locator {
  return page.getByRole("button", { name: say("selection.useAddress", { address }) });
}
