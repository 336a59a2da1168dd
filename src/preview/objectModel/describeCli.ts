import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describeObjectModel } from "./describe";

/** `tsx src/preview/objectModel/describeCli.ts build/preview/objectModel.json` */
const target = process.argv[2];
if (target === undefined) {
  process.stderr.write("Usage: describeCli <path of the JSON file to write>\n");
  process.exitCode = 1;
} else {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify(describeObjectModel()));
}
