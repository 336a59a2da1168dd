import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserArguments, findBrowser, openBrowser } from "../../../src/preview/server/browser";

const has = (...files: string[]) => (file: string) => files.includes(file);

describe("findBrowser", () => {
  it("takes the first Chromium-family browser on the path", () => {
    const isExecutable = has("/usr/bin/google-chrome", "/usr/bin/brave-browser");
    expect(findBrowser({ platform: "linux", environment: { PATH: "/usr/local/bin:/usr/bin", DISPLAY: ":0" }, isExecutable })).toBe("/usr/bin/google-chrome");
  });

  it("takes none without a display", () => {
    expect(findBrowser({ platform: "linux", environment: { PATH: "/usr/bin" }, isExecutable: () => true })).toBeUndefined();
  });

  it("takes none where there is none", () => {
    expect(findBrowser({ platform: "linux", environment: { PATH: "/usr/bin", WAYLAND_DISPLAY: "wayland-0" }, isExecutable: () => false })).toBeUndefined();
  });

  it("knows where a Mac and Windows keep theirs", () => {
    const edge = "/Users/li/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
    expect(findBrowser({ platform: "darwin", environment: { HOME: "/Users/li" }, isExecutable: has(edge) })).toBe(edge);
    const chrome = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
    expect(findBrowser({ platform: "win32", environment: { ProgramFiles: "C:\\Program Files" }, isExecutable: has(chrome) })).toBe(chrome);
  });
});

describe("browserArguments", () => {
  it("trusts one key in a profile of its own, and drops the sandbox only for root", () => {
    const ofUser = browserArguments("https://localhost:3001/", "/tmp/p", "abc=", false);
    expect(ofUser).toEqual(expect.arrayContaining(["--app=https://localhost:3001/", "--user-data-dir=/tmp/p", "--ignore-certificate-errors-spki-list=abc="]));
    expect(ofUser).not.toContain("--no-sandbox");
    expect(browserArguments("https://localhost:3001/", "/tmp/p", "abc=", true)).toContain("--no-sandbox");
  });
});

describe("openBrowser", () => {
  const folder = mkdtempSync(join(tmpdir(), "salesheet-browser-test-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const program = (script: string): string => {
    const file = join(folder, "browser.sh");
    writeFileSync(file, `#!/bin/sh\nprintf '%s\\n' "$@" > ${folder}/arguments\n${script}\n`);
    chmodSync(file, 0o700);
    return file;
  };
  const profileFolder = () => /--user-data-dir=(.*)/.exec(readFileSync(join(folder, "arguments"), "utf8"))?.[1] ?? "";

  it("removes the profile when it is closed", async () => {
    const browser = openBrowser(program("exec sleep 60"), "https://localhost:1/", "abc=");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(existsSync(profileFolder())).toBe(true);
    await browser.close();
    expect(existsSync(profileFolder())).toBe(false);
  });

  it("removes the profile when the window is closed by hand, and tells when it could not start", async () => {
    expect(await openBrowser(program("exit 0"), "https://localhost:1/", "abc=").closed).toBeUndefined();
    expect(existsSync(profileFolder())).toBe(false);
    expect((await openBrowser(program("exit 21"), "https://localhost:1/", "abc=").closed)?.message).toContain("ended with code 21");
    expect(await openBrowser(join(folder, "nothing"), "https://localhost:1/", "abc=").closed).toMatchObject({ code: "ENOENT" });
  });
});
