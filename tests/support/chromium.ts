import { findProgram, requireProgram, type Machine, type Program } from "./programs";

const CHROMIUM: Program = {
  names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "brave-browser"],
  wellKnown: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"],
  packages: ["chromium", "fonts-noto-cjk"],
  installing: "No Chromium-family browser found: installing Debian's chromium (and a Chinese font) with apt-get.",
  missing: "The end-to-end tests need a Chromium-family browser and none was found: install one, on Debian with `sudo apt-get install chromium`, and run `npm test` again.",
};

/** The Chromium-family browser of this machine, if it has one. */
export function findChromium(): string | undefined {
  return findProgram(CHROMIUM);
}

/** The browser for the end-to-end tests; installs Debian's where that is possible, else says in one sentence what to do. */
export function requireChromium(machine?: Machine): string {
  return requireProgram(CHROMIUM, machine);
}
