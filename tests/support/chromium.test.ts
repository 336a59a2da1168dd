import { requireChromium } from "./chromium";
import type { Machine } from "./programs";

function machine(options: Partial<Machine> & { readonly appears?: boolean }): { machine: Machine; said: string[] } {
  const said: string[] = [];
  let isInstalled = false;
  return {
    said,
    machine: {
      find: () => (isInstalled ? "/usr/bin/chromium" : undefined),
      mayInstall: false,
      install: () => {
        isInstalled = options.appears ?? true;
      },
      say: (line) => said.push(line),
      ...options,
    },
  };
}

test("a browser that is there is taken, without a word", () => {
  const { machine: own, said } = machine({ find: () => "/opt/chrome" });
  expect(requireChromium(own)).toBe("/opt/chrome");
  expect(said).toEqual([]);
});

test("as root on Debian one is installed, and one line says so", () => {
  const { machine: own, said } = machine({ mayInstall: true });
  expect(requireChromium(own)).toBe("/usr/bin/chromium");
  expect(said).toEqual([expect.stringMatching(/^No Chromium-family browser found: installing/)]);
});

test.each([{}, { mayInstall: true, appears: false }])("elsewhere one sentence says what to do: %j", (options) => {
  expect(() => requireChromium(machine(options).machine)).toThrow(/sudo apt-get install chromium/);
});
