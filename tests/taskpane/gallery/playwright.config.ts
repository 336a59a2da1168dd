import path from "node:path";
import { defineConfig } from "@playwright/test";

const root = path.resolve(__dirname, "../../..");

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: path.join(root, "test-results/gallery"),
  workers: 1,
  reporter: "list",
  timeout: 30_000,
  use: {
    baseURL: "http://127.0.0.1:4179",
    viewport: { width: 350, height: 640 },
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `node ${path.join(__dirname, "build.mjs")} --serve 4179`,
    url: "http://127.0.0.1:4179/index.html",
    reuseExistingServer: false,
  },
});
