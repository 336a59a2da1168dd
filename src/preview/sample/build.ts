import { writeFileSync } from "node:fs";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { sampleWorkbook } from "./sampleWorkbook";

/** `tsx src/preview/sample/build.ts out.xlsx` writes the sample workbook as a file for Excel. */
async function build(path: string | undefined): Promise<void> {
  if (path === undefined) throw new Error("Say where to write it: tsx src/preview/sample/build.ts out.xlsx");
  writeFileSync(path, await writeWorkbook(sampleWorkbook()));
  console.log(`Wrote ${path}`);
}

build(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
