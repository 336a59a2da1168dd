import { ESLint } from "eslint";

/** Lints snippets given as JSON on standard input, `[{ code, filePath }]`, and prints the broken rules of each. */
let input = "";
for await (const chunk of process.stdin) input += chunk;
const eslint = new ESLint();
const results = await Promise.all(JSON.parse(input).map(({ code, filePath }) => eslint.lintText(code, { filePath })));
console.log(JSON.stringify(results.map(([{ messages }]) => messages.map(({ ruleId }) => ruleId))));
