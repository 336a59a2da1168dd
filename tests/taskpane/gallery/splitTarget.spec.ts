import { expect, test } from "@playwright/test";
import { inEveryLook, inOneLook, select, toSplit, useSelected } from "./look";

inEveryLook(({ open, lookAt }) => {
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

  test("a long undo, and somebody else's write", async ({ page }) => {
    const say = await open(page);
    await toSplit(page, say);
    await page.getByRole("textbox", { name: say("split.total") }).fill("1000");
    await page.getByRole("textbox", { name: say("split.weights") }).fill("Reps!C2:C18");
    await page.getByRole("button", { name: say("split.button") }).click();
    await expect(page.getByText(say("split.done", { address: "Reps!E2" })).first()).toBeVisible();
    await page.evaluate(() => {
      const { workbook } = window.gallery;
      const read = workbook.read.bind(workbook);
      workbook.read = async (...where) => {
        const reading = await read(...where);
        await new Promise((resolve) => document.addEventListener("read-on", resolve, { once: true }));
        return reading;
      };
      document.addEventListener("fast-again", () => (workbook.read = read), { once: true });
    });
    const undo = page.getByRole("button", { name: say("undo.button") });
    await undo.click();
    await expect(page.getByText(say("undo.progress", { share: "0%" }))).toBeVisible();
    await lookAt(page, "undo-progress");
    await page.getByRole("button", { name: say("write.cancel") }).click();
    await expect(page.getByText(say("undo.cancelled")).first()).toBeVisible();
    await page.evaluate(() => ["fast-again", "read-on"].forEach((event) => document.dispatchEvent(new Event(event))));
    await undo.click();
    await expect(page.getByText(say("undo.done", { address: "Reps!E2" })).first()).toBeVisible();
    await page.evaluate(async () => {
      const { workbook } = window.gallery;
      await workbook.writeSetting("salesheet.journal", { version: 1, writes: [{ action: "split-target", address: "Reps!F2", state: "writing", owner: "theirs", blocks: [] }] });
      let beat = 0;
      workbook.runtime.pause = async () => workbook.writeSetting("salesheet.journal.sign", { owner: "theirs", beat: (beat += 1) });
    });
    await page.getByRole("button", { name: say("split.button") }).click();
    await expect(page.getByText(say("workbook.other-writer"))).toBeVisible();
    await lookAt(page, "write-others");
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
    await expect(page.getByText(say("workbook.not-found", { address: "Gone!B2:B4" }))).toBeVisible();
    await lookAt(page, "split-not-found");
    await weights.fill("Reps!C2:C18");
    await expect(page.getByRole("button", { name: say("split.button") })).toBeEnabled();
    await page.evaluate(() => window.gallery.workbook.failNext("write", new window.gallery.WorkbookError("editing-cell", "editing")));
    await page.getByRole("button", { name: say("split.button") }).click();
    await expect(page.getByText(say("workbook.editing-cell"))).toBeVisible();
    await lookAt(page, "split-write-failed");
  });
});

inOneLook(({ open, lookAt }) => {
  test("a preview follows the sheet, and a write that follows an edit looks again", async ({ page }) => {
    const say = await open(page);
    await toSplit(page, say);
    await page.getByRole("textbox", { name: say("split.total") }).fill("1000");
    await page.getByRole("textbox", { name: say("split.weights") }).fill("Reps!C2:C4");
    const row = (index: number) => page.getByRole("row").nth(index);
    const write = page.getByRole("button", { name: say("split.button") });
    const edit = (value: number) => page.evaluate((to) => ["Reps!C2", "Reps!C3", "Reps!C4"].forEach((at, index) => window.gallery.workbook.edit(at, index === 0 ? to : 1)), value);
    await edit(8);
    await expect(row(1)).toContainText("800");
    await edit(2);
    await expect(row(1)).toContainText("500");
    // Typed and pressed at once: the parts that were looked at are not those that would be written.
    await edit(18);
    await write.press("Enter");
    await expect(page.getByText(say("split.changed"))).toBeVisible();
    await expect(row(1)).toContainText("900");
    // Reading takes long by now: nothing is read again unasked.
    await page.evaluate(() => {
      const { workbook } = window.gallery;
      const obstacles = workbook.obstacles.bind(workbook);
      workbook.obstacles = async (...where) => {
        await new Promise((resolve) => setTimeout(resolve, 600));
        return obstacles(...where);
      };
    });
    await edit(8);
    await expect(row(1)).toContainText("800");
    await edit(2);
    await expect(page.getByText(say("write.outdated"))).toBeVisible();
    await expect(row(1)).toContainText("800");
    await lookAt(page, "split-outdated");
    await page.getByRole("button", { name: say("write.update") }).click();
    await expect(page.getByRole("button", { name: say("write.updating") })).toBeDisabled();
    await expect(row(1)).toContainText("500");
    await expect(page.getByText(say("write.outdated"))).toBeHidden();
  });
});
