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

/** What `requireChromium` asks of a machine and does to it. */
export interface Machine {
  find(): string | undefined;
  readonly mayInstall: boolean;
  install(): void;
  say(line: string): void;
}

const thisMachine: Machine = {
  find: findChromium,
  mayInstall: process.getuid?.() === 0 && existsSync("/usr/bin/apt-get"),
  install() {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const command of [["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"]]) {
      execFileSync("apt-get", command, { stdio: ["ignore", "ignore", "inherit"], env });
    }
  },
  say: (line) => console.log(line),
};

/** The browser for the end-to-end tests; installs Debian's where that is possible, else says in one sentence what to do. */
export function requireChromium(machine: Machine = thisMachine): string {
  const found = machine.find();
  if (found) return found;
  if (machine.mayInstall) {
    machine.say("No Chromium-family browser found: installing Debian's chromium (and a Chinese font) with apt-get.");
    machine.install();
    const installed = machine.find();
    if (installed) return installed;
  }
  throw new Error("The end-to-end tests need a Chromium-family browser and none was found: install one, on Debian with `sudo apt-get install chromium`, and run `npm test` again.");
}
