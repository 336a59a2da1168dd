import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "brave-browser"];
const wellKnown = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"];

/** The Chromium-family browser of this machine, if it has one. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...wellKnown];
  return candidates.find((file) => existsSync(file));
}

/** The browser for the end-to-end tests; installs Debian's where that is possible, else says in one sentence what to do. */
export async function requireChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("No Chromium-family browser found: installing Debian's chromium (and a Chinese font) with apt-get.");
    const quiet = { stdio: ["ignore", "ignore", "inherit"] as const, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    execFileSync("apt-get", ["update", "-qq"], { ...quiet, stdio: [...quiet.stdio] });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"], { ...quiet, stdio: [...quiet.stdio] });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error("The end-to-end tests need a Chromium-family browser and none was found: install one, on Debian with `sudo apt-get install chromium`, and run `npm test` again.");
}
