import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const root = path.resolve(__dirname, "..");
const bin = (name: string) => path.join(root, "node_modules/.bin", name);
const trees: string[] = [];

/** A small tree of its own, with this project's configuration, in which a violation can be planted. */
function plant(files: { readonly [file: string]: string }): string {
  const tree = mkdtempSync(path.join(tmpdir(), "salesheet-locks-"));
  trees.push(tree);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
    writeFileSync(path.join(tree, file), text);
  }
  cpSync(path.join(root, "tsconfig.json"), path.join(tree, "tsconfig.json"));
  symlinkSync(path.join(root, "node_modules"), path.join(tree, "node_modules"));
  return tree;
}

async function outputOf(command: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    return (await promisify(execFile)(command, [...args], { cwd })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}

afterAll(() => trees.forEach((tree) => rmSync(tree, { recursive: true, force: true })));

describe("the layer rules", () => {
  const value = "export const value = 1;\n";
  const importing = (...modules: string[]) => modules.map((module, index) => `import { value as value${index} } from "${module}";\nexport const use${index} = value${index};\n`).join("");
  const planted: { readonly [rule: string]: { readonly [file: string]: string } } = {
    "domain-is-pure": { "src/domain/money/amount.ts": importing("../../actions/act"), "src/actions/act.ts": value },
    "front-door": { "src/actions/act.ts": importing("../domain/money/amount"), "src/domain/money/amount.ts": value },
    "money-is-the-floor": { "src/domain/money/amount.ts": importing("../bands/band"), "src/domain/bands/band.ts": value },
    "bands-knows-no-later-topic": { "src/domain/bands/band.ts": importing("../commission/pay"), "src/domain/commission/pay.ts": value },
    "targets-knows-no-later-topic": { "src/domain/targets/split.ts": importing("../commission/pay"), "src/domain/commission/pay.ts": value },
    "commission-knows-no-later-topic": { "src/domain/commission/pay.ts": importing("../ranking/rank"), "src/domain/ranking/rank.ts": value },
    "ranking-knows-money-only": { "src/domain/ranking/rank.ts": importing("../bands/band"), "src/domain/bands/band.ts": value },
    "calendar-knows-money-only": { "src/domain/calendar/dates.ts": importing("../tracking/pace"), "src/domain/tracking/pace.ts": value },
    "tracking-knows-money-and-calendar-only": { "src/domain/tracking/attain.ts": importing("../commission/pay"), "src/domain/commission/pay.ts": value },
    "customers-is-a-last-topic": { "src/domain/customers/abc.ts": importing("../pipeline/funnel"), "src/domain/pipeline/funnel.ts": value },
    "pipeline-is-a-last-topic": { "src/domain/pipeline/funnel.ts": importing("../forecast/trend"), "src/domain/forecast/trend.ts": value },
    "forecast-is-a-last-topic": { "src/domain/forecast/trend.ts": importing("../tracking/pace"), "src/domain/tracking/pace.ts": value },
    "functions-are-thin": { "src/functions/targets.ts": importing("../workbook/workbook"), "src/workbook/workbook.ts": value },
    "functions-are-called-through-the-root": { "src/taskpane/screens/home.ts": importing("../../functions/index"), "src/functions/index.ts": value },
    "functions-by-their-door": { "src/taskpane/index.tsx": importing("../functions/targets"), "src/functions/targets.ts": value },
    "port-knows-nothing": { "src/workbook/workbook.ts": importing("./address"), "src/workbook/address.ts": value },
    "imports-see-the-domain": { "src/imports/read.ts": importing("../workbook/workbook"), "src/workbook/workbook.ts": value },
    "imports-by-their-door": { "src/actions/act.ts": importing("../imports/layout/cells"), "src/imports/layout/cells.ts": value },
    "actions-see-the-port": { "src/actions/act.ts": importing("../workbook/excel/excelWorkbook"), "src/workbook/excel/excelWorkbook.ts": value },
    "adapter-only-at-the-root": { "src/taskpane/screens/home.ts": importing("../../workbook/excel/excelWorkbook"), "src/workbook/excel/excelWorkbook.ts": value },
    "memory-workbook-is-for-tests": { "src/taskpane/index.tsx": importing("../workbook/memory/memoryWorkbook"), "src/workbook/memory/memoryWorkbook.ts": value },
    "workbook-is-below-the-pane": { "src/workbook/journal.ts": importing("../taskpane/app"), "src/taskpane/app.ts": value },
    "nothing-imports-the-help": { "src/taskpane/app.ts": importing("../help/pages"), "src/help/pages.ts": value },
    "help-reads-what-it-explains": { "src/help/pages.ts": importing("../actions/act"), "src/actions/act.ts": value },
    "nothing-imports-the-preview": { "src/taskpane/app.ts": importing("../preview/page/index"), "src/preview/page/index.ts": value },
    "preview-imports-nothing-of-the-addin": { "src/preview/page/index.ts": importing("../../domain/index"), "src/domain/index.ts": value },
    "protocol-knows-no-spreadsheet": { "src/preview/protocol/batch.ts": importing("../objectModel/range"), "src/preview/objectModel/range.ts": value },
    "no-circular": { "src/actions/one.ts": importing("./two"), "src/actions/two.ts": importing("./one") },
    "shipped-code-has-no-development-packages": { "src/actions/act.ts": 'import { test } from "fast-check";\nexport const use = test;\n', "package.json": '{"devDependencies":{"fast-check":"4"}}' },
  };
  const config = path.join(root, "tests/support/dependency-cruiser.cjs");
  const cruised = (trees: readonly { readonly [file: string]: string }[]): string[][] =>
    JSON.parse(execFileSync("node", ["tests/support/cruiseTrees.mjs"], { cwd: root, input: JSON.stringify(trees.map(plant)), encoding: "utf8" }));

  it("are all planted here", () => {
    const rules = (jest.requireActual(config) as { forbidden: { name: string }[] }).forbidden.map((rule) => rule.name);
    expect(Object.keys(planted).sort((one, other) => one.localeCompare(other))).toEqual(rules.sort((one, other) => one.localeCompare(other)));
  });

  it("are met by imports that they allow", () => {
    expect(cruised([{ "src/actions/act.ts": importing("../workbook/workbook"), "src/workbook/workbook.ts": value }])).toEqual([[]]);
  }, 60_000);

  it("bite, each where it is broken", () => {
    const rules = Object.keys(planted);
    const broken = cruised(Object.values(planted));
    for (const [index, rule] of rules.entries()) expect([rule, broken[index]]).toEqual([rule, expect.arrayContaining([rule])]);
    expect(broken).toHaveLength(rules.length);
  }, 60_000);
});

describe("the lint rules", () => {
  const planted = [
    ["src/taskpane/screens/Home.tsx", "export const workbook = Excel;", "no-restricted-globals"],
    ["src/actions/act.ts", "export const context = Office.context;", "no-restricted-globals"],
    ["src/domain/money/amount.ts", "export const error = CustomFunctions;", "no-restricted-globals"],
    ["src/domain/calendar/today.ts", "export const today = () => Date.now();", "no-restricted-properties"],
    ["src/functions/targets.ts", "export const today = () => new Date();", "no-restricted-syntax"],
    ["src/imports/map.ts", "export const today = () => new Date();", "no-restricted-syntax"],
    ["src/functions/targets.ts", "export const chance = () => Math.random();", "no-restricted-properties"],
    ["src/domain/ranking/rank.ts", "export const order = (list: number[]) => list.sort();", "no-restricted-syntax"],
    ["src/taskpane/app.ts", "export function ask() { return confirm('sure?'); }", "no-alert"],
    ["src/actions/act.ts", "export function act(run: () => void) { try { run(); } catch (error) { console.log(error); } }", "no-restricted-syntax"],
    ["src/actions/act.ts", "export const anything: any = 1;", "@typescript-eslint/no-explicit-any"],
  ] as const;
  const adapter = "src/workbook/excel/excelWorkbook.ts";
  const carelessRead = "export async function read() { return Excel.run(async (context) => { const range = context.workbook.getSelectedRange(); await context.sync(); return range.values; }); }";
  let broken: string[][];

  beforeAll(() => {
    const snippets = [...planted.map(([filePath, code]) => ({ filePath, code })), { filePath: adapter, code: carelessRead }];
    broken = JSON.parse(execFileSync("node", ["tests/support/lintSnippets.mjs"], { cwd: root, input: JSON.stringify(snippets), encoding: "utf8" }));
  }, 60_000);

  it.each(planted.map(([filePath, code, rule], index) => ({ filePath, code, rule, index })))("$rule bites in $filePath: $code", ({ rule, index }) => {
    expect(broken[index]).toContain(rule);
  });

  it("let the Excel adapter name Excel, and hold it to load before read", () => {
    expect(broken[planted.length]).not.toContain("no-restricted-globals");
    expect(broken[planted.length]).toContain("office-addins/load-object-before-read");
  });
});

describe.each(["src/domain", "src/imports"])("the compiler settings of %s", (layer) => {
  it("know no browser, no Node and no Office", async () => {
    const outside = ["document.title", "console.log(1)", "Excel.run", "setTimeout", "process.env"];
    const tree = plant({ [`${layer}/index.ts`]: outside.map((expression, index) => `export const outside${index} = ${expression};\n`).join("") });
    cpSync(path.join(root, layer, "tsconfig.json"), path.join(tree, layer, "tsconfig.json"));
    const output = await outputOf(bin("tsc"), ["-p", `${layer}/tsconfig.json`], tree);
    expect([...output.matchAll(/index\.ts\((\d),.*error TS2\d+: Cannot find name/g)].map(([, line]) => Number(line))).toEqual([1, 2, 3, 4, 5]);
  }, 60_000);
});

describe("the search for unused code", () => {
  it("finds an export, a file and a package that nothing uses", async () => {
    const tree = plant({
      "package.json": JSON.stringify({ name: "planted", knip: { entry: ["src/index.ts"], project: ["src/**"] }, dependencies: { "fast-check": "4" } }),
      "src/index.ts": 'import { used } from "./used";\nused();\n',
      "src/used.ts": "export const used = () => 1;\nexport const spare = () => 2;\n",
      "src/orphan.ts": "export const orphan = 1;\n",
    });
    const output = await outputOf(bin("knip"), ["--directory", tree], tree);
    for (const name of ["orphan.ts", "spare", "fast-check"]) expect(output).toContain(name);
  }, 60_000);
});
