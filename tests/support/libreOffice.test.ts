import { requireLibreOffice } from "./libreOffice";

test("as root on Debian LibreOffice is installed, and one line says so", () => {
  const said: string[] = [];
  const found = [undefined, "/usr/bin/soffice"];
  const machine = { find: () => found.shift(), mayInstall: true, install: () => undefined, say: (line: string) => said.push(line) };
  expect(requireLibreOffice(machine)).toBe("/usr/bin/soffice");
  expect(said).toEqual([expect.stringMatching(/^No LibreOffice found: installing Debian's libreoffice-calc/)]);
});

test("elsewhere one sentence says what to do", () => {
  const machine = { find: () => undefined, mayInstall: false, install: () => undefined, say: () => undefined };
  expect(() => requireLibreOffice(machine)).toThrow(/sudo apt-get install libreoffice-calc/);
});
