import path from "node:path";
import { expect, test as base, type FrameLocator, type Page } from "@playwright/test";
import type { PreviewHandle } from "../../src/preview/page/handle";
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
    await this.page.waitForFunction(() => window.salesheetPreview?.isReady === true, undefined, { timeout: 90_000 });
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

  /** Every cell with content, by sheet: the whole workbook in one value. */
  snapshot(): Promise<Record<string, { values: CellValue[][]; formulas: CellValue[][] }>> {
    return this.page.evaluate(() => window.salesheetPreview.snapshot());
  }
}

interface Fixtures {
  readonly previewOptions: PreviewOptions;
  readonly preview: PreviewPage;
}

/** Opens the preview for each test on free ports; afterwards nothing may have been asked of Excel that the preview does not have. */
export const test = base.extend<Fixtures>({
  previewOptions: [{}, { option: true }],
  preview: async ({ page, previewOptions }, use) => {
    const served = await startPreview({
      distFolder: path.join(root, "dist"),
      pageFolder: path.join(root, "build/preview"),
      certificateFolder: path.join(root, "build/certs"),
      pagePort: 0,
      addinPort: 0,
      ...previewOptions,
    });
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
    const preview = new PreviewPage(page, served);
    await preview.open();
    await use(preview);
    expect(await page.evaluate(() => window.salesheetPreview.unanswered()), "members of Excel that the preview lacks or refuses").toEqual([]);
    expect(faults, "errors in the page").toEqual([]);
    await served.close();
  },
});

export { expect };
