import { installCustomFunctions } from "../support/customFunctionsStub";
import { questions, rowsOf } from "./catalogue";
import * as engine from "./engine";
import { rowText, summary, type Row } from "./measure";
import { shipped } from "./shipped";

/** Measures every function and the preview's engine; with names of functions, those alone. */
async function main(names: readonly string[]): Promise<void> {
  installCustomFunctions();
  const functions = await shipped();
  const rows: Row[] = [];
  const tell = (row: Row): void => {
    rows.push(row);
    console.log(rowText(row));
  };
  for (const question of questions) {
    if (names.length > 0 && !names.includes(question.id)) continue;
    for (const row of rowsOf(question, functions)) tell(row);
  }
  if (names.length === 0) (await engine.run(functions)).forEach(tell);
  console.log(["", ...summary(rows), `Peak memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`].join("\n"));
}

void main(process.argv.slice(2).map((name) => name.toUpperCase()));
