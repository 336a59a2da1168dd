import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import https from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { sampleWorkbook } from "../../src/preview/sample/sampleWorkbook";
import { openFile } from "../../src/preview/server/openFile";
import { writeWorkbook } from "../../src/preview/xlsx/writeWorkbook";
import { expect, test } from "./previewPage";
import { expectFormulas, expectOrders, expectReps } from "./sampleNumbers";

const root = path.resolve(__dirname, "../..");
let folder: string;
let file: string;

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "salesheet-xlsx-"));
  file = path.join(folder, "Team sales.xlsx");
  writeFileSync(file, await writeWorkbook(sampleWorkbook()));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the sample written to disk as .xlsx opens to the same workbook", async ({ preview }) => {
  preview.preview.setWorkbook(await openFile(file));
  await preview.open();
  await expectOrders(preview);
  await expectFormulas(preview);
  await expectReps(preview);
  await expect(preview.page.locator("#unread")).toBeHidden();
});

test("what a file holds and the preview does not show is listed", async ({ preview }) => {
  const unread = [{ part: "xl/charts/chart1.xml", what: "chart", sheet: "Reps", count: 2 }, { part: "xl/vbaProject.bin", what: "macro" }];
  preview.preview.setWorkbook({ ...sampleWorkbook(), unread });
  await preview.open();
  await preview.page.getByText("Not shown from this file: 2").click();
  await expect(preview.page.getByRole("listitem").filter({ hasText: "2 charts on Reps" })).toBeVisible();
});

test("`npm start -- file` builds, serves and names the address", async () => {
  const program = spawn(process.execPath, ["--import", "tsx", "src/preview/server/start.ts", file, "--no-open", "--port", "0", "--addin-port", "0"], { cwd: root });
  let printed = "";
  program.stdout.on("data", (chunk) => (printed += chunk));
  program.stderr.on("data", (chunk) => (printed += chunk));
  const ended = new Promise<number | null>((resolve) => program.on("exit", resolve));
  await expect.poll(() => printed, { timeout: 240_000 }).toMatch(/The preview is at https:\/\/localhost:\d+\//);
  const address = /https:\/\/localhost:\d+/.exec(printed)?.[0] ?? "";
  const workbook = await new Promise<string>((resolve, reject) => {
    https.get(`${address}/workbook.json`, { rejectUnauthorized: false }, (response) => {
      let body = "";
      response.on("data", (chunk) => (body += chunk));
      response.on("end", () => resolve(body));
    }).on("error", reject);
  });
  expect(JSON.parse(workbook).sheets.map((sheet: { name: string }) => sheet.name)).toEqual(["Reps", "Orders", "Bands"]);
  program.kill("SIGINT");
  expect(await ended).toBe(0);
});
