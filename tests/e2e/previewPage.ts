import path from "node:path";
import { expect, test as base, type FrameLocator, type Page } from "@playwright/test";
import type { PreviewHandle } from "../../src/preview/page/handle";
import { sampleWorkbook } from "../../src/preview/sample/sampleWorkbook";
import { startPreview, type Preview, type PreviewOptions } from "../../src/preview/server/startPreview";
import type { CellValue } from "../../src/preview/workbook/model";

const root = path.resolve(__dirname, "../..");

declare global {
  interface Window {
    readonly salesheetPreview: PreviewHandle;
  }
}

/** The preview in a browser tab, as a test sees it: cells by address, the pane as a frame. */
export class PreviewPage {
  constructor(
    readonly page: Page,
    readonly preview: Preview,
  ) {}

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane iframe");
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.preview.pageUrl}/`);
    await this.page.waitForFunction(() => window.salesheetPreview?.isReady === true, undefined, { timeout: 180_000 });
    await this.settled();
  }

  settled(): Promise<void> {
    return this.page.evaluate(() => window.salesheetPreview.settled());
  }

  values(address: string): Promise<CellValue[][]> {
    return this.page.evaluate((of) => window.salesheetPreview.values(of), address);
  }

  formulas(address: string): Promise<CellValue[][]> {
    return this.page.evaluate((of) => window.salesheetPreview.formulas(of), address);
  }

  async column(address: string): Promise<CellValue[]> {
    return (await this.values(address)).map(([value]) => value);
  }

  select(address: string): Promise<void> {
    return this.page.evaluate((at) => window.salesheetPreview.select(at), address);
  }

  /** Writes as a user types: numbers as numbers, formulas as formulas. */
  async type(address: string, input: CellValue): Promise<void> {
    await this.page.evaluate(([at, what]) => window.salesheetPreview.type(at, what), [address, input] as const);
    await this.settled();
  }

  /** Every cell with content by sheet, and what lies on it: the whole workbook in one value. */
  snapshot(): Promise<ReturnType<PreviewHandle["snapshot"]>> {
    return this.page.evaluate(() => window.salesheetPreview.snapshot());
  }
}

interface Fixtures {
  readonly previewOptions: PreviewOptions;
  readonly preview: PreviewPage;
}

interface WorkerFixtures {
  /** One tab for all tests of a worker: a page that is loaded again is compiled already. */
  readonly tab: Page;
  readonly serve: (options: PreviewOptions) => Promise<Preview>;
}

/** Opens the preview anew for each test; afterwards nothing may have been asked of Excel that the preview does not have. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  previewOptions: [{}, { option: true }],
  tab: [async ({ browser }, use) => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 } });
    await use(await context.newPage());
    await context.close();
  }, { scope: "worker" }],
  serve: [async ({}, use) => {
    const served = new Map<string, Promise<Preview>>();
    await use(async ({ workbook = sampleWorkbook(), ...options }) => {
      const key = JSON.stringify(options);
      const preview = served.get(key) ?? startPreview({ distFolder: path.join(root, "dist"), pageFolder: path.join(root, "build/preview"), certificateFolder: path.join(root, "build/certs"), pagePort: 0, addinPort: 0, ...options });
      served.set(key, preview);
      (await preview).setWorkbook(workbook);
      return preview;
    });
    for (const preview of served.values()) await (await preview).close();
  }, { scope: "worker" }],
  preview: async ({ tab, serve, previewOptions, colorScheme }, use) => {
    const served = await serve(previewOptions);
    await forget(tab, served.addinUrl);
    await tab.emulateMedia({ colorScheme });
    const faults: string[] = [];
    const remember = (error: Error): number => faults.push(error.stack ?? error.message);
    tab.on("pageerror", remember);
    const preview = new PreviewPage(tab, served);
    await preview.open();
    await use(preview);
    tab.off("pageerror", remember);
    expect(await tab.evaluate(() => window.salesheetPreview.unanswered()), "members of Excel that the preview lacks or refuses").toEqual([]);
    expect(faults, "errors in the page").toEqual([]);
    for (const other of tab.context().pages()) if (other !== tab) await other.close();
  },
});

/** What the add-in keeps in the browser is not the next test's. */
async function forget(tab: Page, origin: string): Promise<void> {
  await tab.goto("about:blank");
  const session = await tab.context().newCDPSession(tab);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.detach();
}

export { expect };
