import { spawn } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

interface Machine {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (file: string) => boolean;
}

export const thisMachine: Machine = { platform: process.platform, environment: process.env, isExecutable };

const linuxNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "brave-browser", "brave"];
const macApps = ["Google Chrome", "Microsoft Edge", "Chromium", "Brave Browser"];
const windowsPrograms = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe", "Chromium\\Application\\chrome.exe", "BraveSoftware\\Brave-Browser\\Application\\brave.exe"];

/** The first Chromium-family browser of this machine; undefined when there is none or no display to show it on. */
export function findBrowser(machine: Machine): string | undefined {
  const { environment, platform } = machine;
  if (platform !== "darwin" && platform !== "win32" && !environment.DISPLAY && !environment.WAYLAND_DISPLAY) return undefined;
  return candidates(machine).find(machine.isExecutable);
}

function candidates({ platform, environment }: Machine): string[] {
  if (platform === "darwin") {
    const folders = ["/Applications", ...(environment.HOME ? [`${environment.HOME}/Applications`] : [])];
    return macApps.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === "win32") {
    const folders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) => environment[name] ?? []);
    return windowsPrograms.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return linuxNames.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/** What the browser is started with: a profile of its own that trusts this one key, and no questions. */
export function browserArguments(url: string, profileFolder: string, spkiHash: string, isRoot: boolean): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profileFolder}`,
    `--ignore-certificate-errors-spki-list=${spkiHash}`,
    "--window-size=1440,900",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-sync",
    ...(isRoot ? ["--no-sandbox", "--test-type"] : []),
  ];
}

export interface OpenBrowser {
  /** Resolves when the last window is closed, with an error when it never opened. */
  readonly closed: Promise<Error | undefined>;
  /** Closes the windows and removes the profile. */
  close(): Promise<void>;
}

export function openBrowser(program: string, url: string, spkiHash: string): OpenBrowser {
  const profileFolder = mkdtempSync(join(tmpdir(), "salesheet-preview-"));
  const child = spawn(program, browserArguments(url, profileFolder, spkiHash, process.getuid?.() === 0), { stdio: "ignore" });
  const ended = new Promise<Error | undefined>((resolve) => {
    child.once("error", resolve);
    child.once("exit", (code) => resolve(code ? new Error(`${program} ended with code ${code}`) : undefined));
  });
  const closed = ended.then((error) => {
    // Its helper processes may write for a moment longer.
    rmSync(profileFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    return error;
  });
  return {
    closed,
    close: async () => {
      child.kill();
      await closed;
    },
  };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
