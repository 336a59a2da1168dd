import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { requireChromium } from "./support/chromium";

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const root = path.resolve(__dirname, "..");
const reports = path.join(root, "build/reports");
const bin = (name: string) => path.join(root, "node_modules/.bin", name);

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code === 0));
  });
}

/** A check counts as one test: it passed or it failed. */
async function check(title: string, command: string, args: readonly string[]): Promise<Tally> {
  console.log(`\n== ${title}`);
  return (await run(command, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function jest(): Promise<Tally> {
  console.log("\n== unit and contract tests");
  const report = path.join(reports, "jest.json");
  const succeeded = await run(bin("jest"), ["--json", `--outputFile=${report}`, "--reporters=default"]);
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, "utf8"));
  return atLeastOneFailure({ passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites }, succeeded);
}

async function playwright(title: string, folder: string): Promise<Tally> {
  console.log(`\n== ${title}`);
  const report = path.join(reports, `${path.basename(folder)}.json`);
  const succeeded = await run(bin("playwright"), ["test", "--config", `${folder}/playwright.config.ts`, "--reporter=list,json"], { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  const { stats } = JSON.parse(readFileSync(report, "utf8"));
  return atLeastOneFailure({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }, succeeded);
}

/** A runner that stopped before it could count still failed. */
function atLeastOneFailure(tally: Tally, succeeded: boolean): Tally {
  return succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

async function main(): Promise<void> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  requireChromium();
  const tallies = [
    await check("types", bin("tsc"), ["-p", "tsconfig.json"]),
    await check("types of the domain", bin("tsc"), ["-p", "src/domain/tsconfig.json"]),
    await check("lint", bin("eslint"), ["."]),
    await check("layers", bin("depcruise"), ["--config", "tests/support/dependency-cruiser.cjs", "src"]),
    await check("unused code", bin("knip"), []),
    await check("build", bin("webpack"), ["--stats", "errors-warnings"]),
    await jest(),
    await playwright("screens of the pane, with accessibility checks", "tests/taskpane/gallery"),
    await playwright("end-to-end tests: the production bundle in the preview", "tests/e2e"),
  ];
  const total = tallies.reduce((sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }));
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
