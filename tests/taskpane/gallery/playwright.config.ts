import path from "node:path";
import { defineConfig } from "@playwright/test";
import { launchOptions, retriesInCi } from "../../support/playwright";

const port = 4179;

/** Every screen and state of the pane over the in-memory workbook: screenshots to look at, and axe on each of them. */
export default defineConfig({
  testDir: ".",
  outputDir: path.resolve(__dirname, "../../../build/gallery-tests"),
  workers: 2,
  fullyParallel: true,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  retries: retriesInCi,
  forbidOnly: true,
  use: { browserName: "chromium", baseURL: `http://127.0.0.1:${port}`, viewport: { width: 350, height: 640 }, contextOptions: { reducedMotion: "reduce" }, launchOptions },
  webServer: { command: `node ${path.join(__dirname, "build.mjs")} --serve ${port}`, url: `http://127.0.0.1:${port}/index.html`, reuseExistingServer: false },
});
