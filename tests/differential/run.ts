import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installCustomFunctions } from "../support/customFunctionsStub";
import { recalculate, requireLibreOffice, versionOf } from "../support/libreOffice";
import { askAll } from "./lane/askAll";
import { readComputed } from "./lane/readComputed";
import { reportLines, tallyOf } from "./lane/report";
import { verdictOn } from "./lane/verdict";
import { CANARY, writeWorkbook } from "./lane/writeWorkbook";
import { QUESTIONS } from "./questions";

const report = path.resolve(__dirname, "../../build/reports/differential.json");

/** Asks every question of our functions and, in one workbook, of LibreOffice's native formulas. */
async function main(folder: string): Promise<void> {
  installCustomFunctions();
  const soffice = requireLibreOffice();
  const sheets = askAll(QUESTIONS);
  const workbook = path.join(folder, "questions.xlsx");
  await writeWorkbook(workbook, new Map([...sheets].map(([name, { cells }]) => [name, cells])));
  const computed = await readComputed(recalculate(soffice, workbook, folder), [...sheets.keys(), CANARY.sheet]);
  if (computed.get(CANARY.sheet)?.get(CANARY.address) !== CANARY.result) throw new Error("LibreOffice gave back the values of the file instead of computing them.");
  const verdicts = [...sheets].map(([name, sheet]) => verdictOn(sheet, (address) => computed.get(name)?.get(address)));
  const tally = tallyOf(verdicts);
  mkdirSync(path.dirname(report), { recursive: true });
  writeFileSync(report, JSON.stringify({ tally, verdicts }));
  console.log([`Our functions against native formulas of ${versionOf(soffice, folder)}`, ...reportLines(verdicts)].join("\n"));
  process.exitCode = tally.failed > 0 ? 1 : 0;
}

const folder = mkdtempSync(path.join(tmpdir(), "differential-"));
main(folder)
  .catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
