import { findChromium } from "./chromium";

/** How the tests start their browser: headless, with nothing of its own to say to the network. */
export const launchOptions = {
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
};
