import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { requireProgram, type Machine, type Program } from "./programs";

const LIBRE_OFFICE: Program = {
  names: ["soffice", "libreoffice"],
  wellKnown: ["/Applications/LibreOffice.app/Contents/MacOS/soffice", "C:\\Program Files\\LibreOffice\\program\\soffice.exe"],
  packages: ["libreoffice-calc"],
  installing: "No LibreOffice found: installing Debian's libreoffice-calc with apt-get.",
  missing: "The differential tests need LibreOffice Calc and it was not found: install it, on Debian with `sudo apt-get install libreoffice-calc`, and run `npm test` again.",
};

/** Whatever values a workbook brings are computed again on loading; 0 is "always". */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** LibreOffice Calc for the differential tests; installs Debian's where that is possible, else says in one sentence what to do. */
export function requireLibreOffice(machine?: Machine): string {
  return requireProgram(LIBRE_OFFICE, machine);
}

/** The version as LibreOffice tells it, such as "LibreOffice 7.4.7.2". */
export function versionOf(soffice: string, folder: string): string {
  return execFileSync(soffice, [profileIn(folder), "--headless", "--version"], { encoding: "utf8" }).trim().split(" ").slice(0, 2).join(" ");
}

/**
 * Computes an xlsx workbook and saves it, values and all, as an xlsx workbook of the same name in another folder.
 * The profile is a private one in `folder`: no setting of this machine counts, and no LibreOffice that is open is disturbed.
 */
export function recalculate(soffice: string, workbook: string, folder: string): string {
  const results = path.join(folder, "computed");
  const said = execFileSync(soffice, [profileIn(folder), "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", results, workbook], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], timeout: 600_000 });
  if (!said.includes("->")) throw new Error(`LibreOffice did not compute ${workbook}: ${said.trim() || "it said nothing"}`);
  return path.join(results, path.basename(workbook));
}

function profileIn(folder: string): string {
  const user = path.join(folder, "profile", "user");
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, "registrymodifications.xcu"), SETTINGS);
  return `-env:UserInstallation=${pathToFileURL(path.dirname(user)).href}`;
}
