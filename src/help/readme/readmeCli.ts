import { writeFileSync } from "node:fs";
import path from "node:path";
import { loadFunctions } from "../loadFunctions";
import { functionsReadme } from "./functionsReadme";

/** `npm run docs` */
async function main(): Promise<void> {
  writeFileSync(path.resolve(__dirname, "../../functions/README.md"), functionsReadme(await loadFunctions()));
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
