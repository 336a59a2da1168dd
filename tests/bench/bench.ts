import { installCustomFunctions } from "../support/customFunctionsStub";
import * as commission from "./commission";
import { rowText, type Row } from "./measure";
import * as rank from "./rank";
import * as split from "./split";

/** What is measured; add a module with a `run` that returns (a promise of) rows. */
const MODULES: readonly { run(): Row[] | Promise<Row[]> }[] = [commission, split, rank];

async function main(): Promise<void> {
  installCustomFunctions();
  for (const module of MODULES) {
    for (const row of await module.run()) console.log(rowText(row));
  }
  console.log(`Peak memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

void main();
