import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { expect, test } from "./previewPage";

const dist = path.resolve(__dirname, "../../dist");
const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)));
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const kilobytes = (bytes: number) => bytes / 1024;

test("the preview serves dist byte for byte, but for the address of Office.js", async ({ preview, request }) => {
  const { addinUrl, pageUrl } = preview.preview;
  for (const file of files) {
    const served = await (await request.get(`${addinUrl}/${file}`)).body();
    const built = readFileSync(path.join(dist, file));
    const expected = file.endsWith(".html") ? Buffer.from(built.toString("latin1").replace(cdn, `${pageUrl}/lib/1/hosted/office.js`), "latin1") : built;
    expect(served.equals(expected), file).toBe(true);
  }
  expect(readFileSync(path.join(dist, "taskpane.html"), "utf8").split(cdn)).toHaveLength(2);
});

test("functions.js registers every function with nothing but CustomFunctions", () => {
  const registered: string[] = [];
  class FunctionError extends Error {}
  runInNewContext(readFileSync(path.join(dist, "functions.js"), "utf8"), { CustomFunctions: { associate: (id: string) => registered.push(id), Error: FunctionError, ErrorCode: {} } });
  const { functions } = JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8"));
  expect(registered.sort((one, other) => one.localeCompare(other))).toEqual(functions.map(({ id }: { id: string }) => id).sort((one: string, other: string) => one.localeCompare(other)));
});

test("what ships is small: functions below 40 KB, the pane's first load below 300 KB, gzipped", async ({ preview }) => {
  const { page } = preview;
  expect(kilobytes(gzipSync(readFileSync(path.join(dist, "functions.js"))).length)).toBeLessThan(40);
  const { addinUrl } = preview.preview;
  const loaded = await page.frames().find((frame) => frame.url().startsWith(addinUrl))?.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const own = (loaded ?? []).filter((address) => address.startsWith(addinUrl)).map((address) => new URL(address).pathname);
  expect(own).toContain("/taskpane.js");
  const size = own.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length, 0);
  expect(kilobytes(size)).toBeLessThan(300);
});
