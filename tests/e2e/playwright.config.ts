import path from "node:path";
import { defineConfig } from "@playwright/test";
import { launchOptions, retriesInCi } from "../support/playwright";

/** End-to-end tests drive the built add-in (dist/) in the built preview (build/preview/): `npm run build` comes first. */
export default defineConfig({
  testDir: ".",
  outputDir: path.resolve(__dirname, "../../build/e2e"),
  workers: 3,
  fullyParallel: true,
  // Far above what is needed: a slow machine is no fault, and speed is measured in the bench.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  retries: retriesInCi,
  forbidOnly: true,
  use: { actionTimeout: 60_000, browserName: "chromium", ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 }, launchOptions, trace: process.env.CI === undefined ? "retain-on-failure" : "off" },
});
