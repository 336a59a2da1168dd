import { installCustomFunctions } from "../support/customFunctionsStub";
import * as commission from "./commission";
import * as engine from "./engine";
import { rowText, type Row } from "./measure";
import * as rank from "./rank";
import { shipped, type Shipped } from "./shipped";
import * as split from "./split";

/** What is measured; add a module with a `run` that returns (a promise of) rows. */
const MODULES: readonly { run(functions: Shipped): Row[] | Promise<Row[]> }[] = [commission, split, rank, engine];

async function main(): Promise<void> {
  installCustomFunctions();
  const functions = await shipped();
  for (const module of MODULES) {
    for (const row of await module.run(functions)) console.log(rowText(row));
  }
  console.log(`Peak memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

void main();
