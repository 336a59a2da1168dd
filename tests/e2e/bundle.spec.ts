import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "./previewPage";

const dist = path.resolve(__dirname, "../../dist");

/** A copy of dist/ in which RANK answers something else. Whatever computes the grid must show it. */
function withAnotherRank(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "salesheet-dist-"));
  cpSync(dist, folder, { recursive: true });
  const file = path.join(folder, "functions.js");
  const bundle = readFileSync(file, "utf8");
  const swapped = bundle.replace(/CustomFunctions\.associate\("RANK",\s*[\w$]+\)/, 'CustomFunctions.associate("RANK",values=>values.map(row=>row.map(()=>"swapped")))');
  if (swapped === bundle) throw new Error("dist/functions.js does not associate RANK in the expected form.");
  writeFileSync(file, swapped);
  return folder;
}

const folder = withAnotherRank();
test.use({ previewOptions: { distFolder: folder } });
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the grid shows what dist/functions.js computes", async ({ preview }) => {
  expect(await preview.values("Reps!K9:K10")).toEqual([["swapped"], ["swapped"]]);
  expect(await preview.values("Reps!J4")).toEqual([[40_000_000]]);
});
