import { createRequire } from "node:module";
import { cruise } from "dependency-cruiser";

/** Cruises the trees that are given as JSON on standard input, an array of folders, and prints the broken rules of each. */
let input = "";
for await (const chunk of process.stdin) input += chunk;
const { forbidden, options } = createRequire(import.meta.url)("./dependency-cruiser.cjs");
const { enhancedResolveOptions, ...cruiseOptions } = options;
const broken = [];
for (const baseDir of JSON.parse(input)) {
  process.chdir(baseDir);
  const { output } = await cruise(["src"], { ...cruiseOptions, baseDir, validate: true, ruleSet: { forbidden } }, enhancedResolveOptions);
  broken.push(output.summary.violations.map(({ rule }) => rule.name));
}
console.log(JSON.stringify(broken));
