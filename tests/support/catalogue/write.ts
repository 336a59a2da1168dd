import { writeFileSync } from "node:fs";
import path from "node:path";
import { expectedValues } from "./expectedValues";

/** `npm run update:catalogue` writes the expected values of the catalogue anew; a row of cells a line. */
const file = path.resolve(__dirname, "../../../src/preview/sample/catalogue/expected.json");
const blocks = Object.entries(expectedValues()).map(([key, rows]) => `  ${JSON.stringify(key)}: [\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(",\n")}\n  ]`);
writeFileSync(file, `{\n${blocks.join(",\n")}\n}\n`);
