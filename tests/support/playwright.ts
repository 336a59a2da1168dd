import { findChromium } from "./chromium";

/** How the tests start their browser: headless, with nothing of its own to say to the network. */
export const launchOptions = {
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
};

/**
 * A browser test that fails in CI is tried once more, and told as "flaky" beside the passed ones: two shared cores starve a browser
 * now and then. Elsewhere nothing is tried twice, so that a race shows.
 */
export const retriesInCi = process.env.CI === undefined ? 0 : 1;
