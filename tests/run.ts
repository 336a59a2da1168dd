import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { tallyIn, type Tally } from "./differential/lane/report";
import { requireChromium } from "./support/chromium";
import { requireLibreOffice } from "./support/libreOffice";

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

interface Check {
  readonly title: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** A check counts as one test: it passed or it failed. Two run at a time; each prints what it said when it is over. */
async function checks(all: readonly Check[]): Promise<Tally> {
  const waiting = [...all];
  let passed = 0;
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { isPassed, output } = await listenTo(next);
      console.log(`\n== ${next.title}: ${isPassed ? "passed" : "failed"}\n${output}`.trimEnd());
      if (isPassed) passed += 1;
    }
  };
  await Promise.all([worker(), worker()]);
  return { passed, failed: all.length - passed };
}

function listenTo({ command, args }: Check): Promise<{ readonly isPassed: boolean; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ isPassed: code === 0, output: said.join("") }));
  });
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
  if (stats.flaky > 0) console.log(`${stats.flaky} of them passed at the second try only (see "flaky" above).`);
  return atLeastOneFailure({ passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped }, succeeded);
}

/** One test a function. A run that left no report is a failure. */
async function differential(): Promise<Tally> {
  console.log("\n== differential tests: our functions against native formulas");
  const succeeded = await run(bin("tsx"), ["tests/differential/run.ts"]);
  return atLeastOneFailure(tallyIn(path.join(reports, "differential.json")), succeeded);
}

/** A runner that stopped before it could count still failed. */
function atLeastOneFailure(tally: Tally, succeeded: boolean): Tally {
  return succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

async function main(): Promise<void> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  requireChromium();
  requireLibreOffice();
  const tallies = [
    await checks([
      { title: "lint", command: bin("eslint"), args: ["."] },
      { title: "types", command: bin("tsc"), args: ["-p", "tsconfig.json"] },
      { title: "build", command: bin("webpack"), args: ["--stats", "errors-warnings"] },
      { title: "types of the domain", command: bin("tsc"), args: ["-p", "src/domain/tsconfig.json"] },
      { title: "types of the imports", command: bin("tsc"), args: ["-p", "src/imports/tsconfig.json"] },
      { title: "layers", command: bin("depcruise"), args: ["--config", "tests/support/dependency-cruiser.cjs", "src"] },
      { title: "unused code", command: bin("knip"), args: [] },
    ]),
    await jest(),
    await differential(),
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
