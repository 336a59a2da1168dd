import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { helpPages } from "./helpPages";
import { loadFunctions } from "./loadFunctions";

/** `tsx src/help/helpCli.ts build/help.json`: the help as one object of paths and texts, for the build to put in its place. */
async function main(target: string | undefined): Promise<void> {
  if (target === undefined) throw new Error("Usage: helpCli <path of the JSON file to write>");
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify(Object.fromEntries(helpPages(await loadFunctions()))));
}

main(process.argv[2]).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
