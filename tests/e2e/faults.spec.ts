import english from "../../src/locales/en-US.json";
import { translate, type MessageKey } from "../../src/locales/messages";
import type { WorkbookIncident } from "../../src/preview/page/faults";
import { reps, split } from "./independent";
import { expect, test, type PreviewPage } from "./previewPage";
import { quickSample } from "./quickSample";

const workbook = quickSample();
const sales = reps().map((rep) => rep.sales);
const last = 8 + sales.length;
const shares = split(40_000_000n, sales).map(Number);
const say = (key: MessageKey, values?: Readonly<Record<string, string>>): string => translate(english, key, values);
const button = (preview: PreviewPage, key: MessageKey) => preview.pane.getByRole("button", { name: say(key) });

/** The whole workbook, with what the add-in keeps in it. */
function state({ page }: PreviewPage) {
  return page.evaluate(() => {
    const { model, server, snapshot } = window.salesheetPreview;
    const formats = model.sheets().map(({ id }) => model.usedArea(id, true)).map((area) => area && model.numberFormats(area));
    return { cells: snapshot(), formats, names: model.names().map(({ name, refersTo }) => `${name} ${refersTo}`), settings: Object.fromEntries(server.settings) };
  });
}

const happen = (preview: PreviewPage, incident: WorkbookIncident): Promise<void> => preview.page.evaluate((what) => window.salesheetPreview.faults.happen(what), incident);
const happenBeforeWrite = (preview: PreviewPage, incident: WorkbookIncident, after: number): Promise<void> =>
  preview.page.evaluate(([what, count]) => window.salesheetPreview.faults.happenBeforeWrite(what, count), [incident, after] as const);

/** A split that clears two cells (the first request), writes its formula (the second) and its heading (the third). */
async function propose(preview: PreviewPage): Promise<void> {
  const { pane } = preview;
  await preview.type("Reps!M11", "mine");
  await preview.type("Reps!M12", "=1+1");
  await preview.select(`Reps!D9:D${last}`);
  await pane.getByRole("button", { name: /^Split a target/ }).click();
  await pane.getByLabel(say("split.total")).fill("40000000");
  await pane.getByRole("button", { name: say("selection.useAddress", { address: `Reps!D9:D${last}` }) }).click();
  await pane.getByLabel(say("split.place")).fill("Reps!M9");
  await pane.getByLabel(say("split.overwrite.confirm")).check();
  await expect(button(preview, "split.button")).toBeEnabled();
}

const write = (preview: PreviewPage): Promise<void> => button(preview, "split.button").click();
const isTold = (preview: PreviewPage, key: MessageKey, values?: Readonly<Record<string, string>>): Promise<void> => expect(preview.pane.getByText(say(key, values)).first()).toBeVisible();

/** Proposes, sets the fault, writes, and sees what is told; gives the workbook before and after. */
async function endure(preview: PreviewPage, fault: () => Promise<void>, told: readonly [MessageKey, Readonly<Record<string, string>>?]) {
  await propose(preview);
  const before = await state(preview);
  await fault();
  await write(preview);
  await isTold(preview, ...told);
  await preview.settled();
  return { before, after: () => state(preview) };
}

for (const profile of ["floor", "current"] as const) {
  test.describe(`a write on a bad day, Excel profile "${profile}"`, () => {
    test.use({ previewOptions: { profile, workbook } });

    for (const [fault, after, key] of [["requestPayloadSizeLimitExceeded", 1, "workbook.too-large"], ["activityLimitReached", 1, "workbook.busy"], ["accessDenied", 2, "workbook.protected"]] as const) {
      test(`${fault} in request ${after + 1} gives everything back and says so`, async ({ preview }) => {
        const address = after === 2 ? "Reps!M8" : "Reps!M9";
        const refuse = () => preview.page.evaluate(([name, count]) => window.salesheetPreview.faults.refuseWrites(name, count), [fault, after] as const);
        const { before, after: now } = await endure(preview, refuse, [key, { address }]);
        expect(await now()).toEqual(before);
      });
    }

    test("a cell that is being edited is waited for with a sentence, and the wait can be cancelled", async ({ preview }) => {
      await propose(preview);
      const before = await state(preview);
      await preview.page.evaluate(() => window.salesheetPreview.faults.editCell());
      await write(preview);
      await isTold(preview, "write.waitingForCell");
      await button(preview, "write.cancel").click();
      await preview.page.evaluate(() => window.salesheetPreview.faults.endCellEdit());
      await isTold(preview, "workbook.cancelled");
      await expect(preview.pane.getByText(say("write.waitingForCell")).first()).toBeHidden();
      expect(await state(preview)).toEqual(before);
      await write(preview);
      await isTold(preview, "split.done", { address: "Reps!M9" });
      await preview.settled();
      expect(await preview.column(`Reps!M9:M${last}`)).toEqual(shares);
    });

    test("a sheet renamed or deleted between preview and write is named, and nothing is written", async ({ preview }) => {
      const { before, after } = await endure(preview, () => happen(preview, { what: "renameSheet", sheet: "Reps", to: "People" }), ["workbook.not-found", { address: "Reps!M9" }]);
      await happen(preview, { what: "renameSheet", sheet: "People", to: "Reps" });
      expect(await after()).toEqual(before);
      await happen(preview, { what: "deleteSheet", sheet: "Reps" });
      const without = await state(preview);
      await write(preview);
      await isTold(preview, "workbook.not-found", { address: "Reps!M9" });
      expect(await after()).toEqual(without);
    });

    test("a sheet renamed during the write gets its cells back under its new name", async ({ preview }) => {
      const { before, after } = await endure(preview, () => happenBeforeWrite(preview, { what: "renameSheet", sheet: "Reps", to: "People" }, 1), ["split.changed"]);
      await happen(preview, { what: "renameSheet", sheet: "People", to: "Reps" });
      expect(await after()).toEqual(before);
    });

    test("rows that a co-author inserts during the write are kept, and every cell is given back where it is by then", async ({ preview }) => {
      const inserted = { what: "insertRows", at: "Reps!A10:A11" } as const;
      const { before, after } = await endure(preview, () => happenBeforeWrite(preview, inserted, 1), ["split.changed"]);
      const now = await after();
      await preview.open();
      await propose(preview);
      expect(await state(preview)).toEqual(before);
      await happen(preview, inserted);
      await preview.settled();
      expect(now).toEqual(await state(preview));
    });

    test("a spill target that fills up keeps what the co-author typed", async ({ preview }) => {
      const { before, after } = await endure(preview, () => happenBeforeWrite(preview, { what: "type", at: "Reps!M14", input: "theirs" }, 1), ["workbook.no-room", { address: "Reps!M9" }]);
      expect(await preview.values("Reps!M14")).toEqual([["theirs"]]);
      await preview.type("Reps!M14", "");
      expect(await after()).toEqual(before);
    });

    test("a runtime that ends in the middle finds its cells given back when the pane opens next", async ({ preview }) => {
      const { before, after } = await endure(preview, () => happenBeforeWrite(preview, { what: "endRuntime" }, 1), ["undo.recovered", { address: "Reps!M9" }]);
      expect(await after()).toEqual(before);
    });

    test("cells that cannot be given back are listed, and a second try gives them back", async ({ preview }) => {
      const { before, after } = await endure(preview, () => happenBeforeWrite(preview, { what: "protectSheet", sheet: "Reps" }, 2), ["workbook.unfinished", { addresses: "Reps!M9, Reps!M11:M12" }]);
      await happen(preview, { what: "unprotectSheet", sheet: "Reps" });
      await button(preview, "undo.retry").first().click();
      await isTold(preview, "undo.recovered", { address: "Reps!M9" });
      await preview.settled();
      expect(await after()).toEqual(before);
    });

    test("a workbook that stores nothing is not written to", async ({ preview }) => {
      const { before, after } = await endure(preview, () => preview.page.evaluate(() => window.salesheetPreview.faults.blockSettings(true)), ["workbook.not-stored"]);
      expect(await after()).toEqual(before);
    });
  });
}

/** Somebody else's pane, as far as the workbook shows it: a write of one cell that is going on, with a sign of life every half second. */
const theirWrite = (preview: PreviewPage): Promise<void> => preview.page.evaluate(() => {
  const { settings } = window.salesheetPreview.server;
  const keep = (key: string, value: unknown): unknown => settings.set(key, JSON.stringify(JSON.stringify(value)));
  const block = { address: "Reps!P9", before: { all: "" }, after: { all: "theirs" }, formatsBefore: { all: "General" }, formatsAfter: { all: "General" } };
  keep("salesheet.journal", { version: 1, writes: [{ action: "split-target", address: "Reps!P9", state: "writing", owner: "theirs", blocks: [block] }] });
  let beat = 0;
  const timer = setInterval(() => keep("salesheet.journal.sign", { owner: "theirs", beat: (beat += 1) }), 500);
  document.addEventListener("their-end", () => clearInterval(timer), { once: true });
});

test.describe("while somebody else writes", () => {
  test.use({ previewOptions: { workbook } });

  test("nothing is given back and nothing written; a write that stands still is given back", async ({ preview }) => {
    const before = await state(preview);
    await preview.type("Reps!P9", "theirs");
    await theirWrite(preview);
    await happen(preview, { what: "endRuntime" });
    await isTold(preview, "undo.looking");
    await isTold(preview, "undo.others");
    await propose(preview);
    await write(preview);
    await isTold(preview, "workbook.other-writer");
    expect(await preview.values("Reps!P9")).toEqual([["theirs"]]);
    expect(await preview.values("Reps!M9:M12")).toEqual([[""], [""], ["mine"], [2]]);
    await preview.page.evaluate(() => document.dispatchEvent(new Event("their-end")));
    await isTold(preview, "undo.recovered", { address: "Reps!P9" });
    await write(preview);
    await isTold(preview, "split.done", { address: "Reps!M9" });
    await button(preview, "undo.button").first().click();
    await isTold(preview, "undo.done", { address: "Reps!M9" });
    for (const address of ["Reps!M11", "Reps!M12"]) await preview.type(address, "");
    await preview.settled();
    expect(await state(preview)).toEqual(before);
  });
});

test.describe("with the browser's storage blocked", () => {
  test.use({ previewOptions: { blocksStorage: true, workbook } });

  test("the pane works, writes and takes back, and says what it cannot keep", async ({ preview }) => {
    const storage = await preview.pane.locator("body").evaluate(() => {
      try {
        return typeof window.localStorage;
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(storage).toBe("SecurityError");
    await preview.pane.getByLabel(say("language.label")).selectOption("en-US");
    await isTold(preview, "language.session");
    await propose(preview);
    const before = await state(preview);
    await write(preview);
    await isTold(preview, "split.done", { address: "Reps!M9" });
    await button(preview, "undo.button").click();
    await isTold(preview, "undo.done", { address: "Reps!M9" });
    await preview.settled();
    expect(await state(preview)).toEqual(before);
  });
});
