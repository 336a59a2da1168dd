import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import type * as walk from "../../src/domain/bands/walkBands";

const DOMAIN = join(__dirname, "../../src/domain");
const EXAMPLE = /^(?<call>.+?) \/\/ => (?<value>.+)$/;

interface Example {
  readonly name: string;
  readonly call: string;
  readonly value: string;
}

const files = readdirSync(DOMAIN, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && path !== "index.ts")
  .map((path) => join(DOMAIN, path));

function exportedFunctions(path: string): ts.FunctionDeclaration[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2021, true);
  return source.statements.filter(ts.isFunctionDeclaration).filter((node) => node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword));
}

function examplesOf(node: ts.FunctionDeclaration): Example[] {
  const tags = ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === "example");
  const lines = tags.flatMap(({ comment }) => (ts.getTextOfJSDocComment(comment) ?? "").split("\n"));
  return lines.flatMap((line) => {
    const { call, value } = EXAMPLE.exec(line)?.groups ?? {};
    return call && value ? [{ name: node.name?.text ?? "", call, value }] : [];
  });
}

/** Everything the domain exports, and the shorthands that examples may use. */
function scope(): Record<string, unknown> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the list of modules is found at run time
  const modules = files.map((path) => require(path) as Record<string, unknown>);
  const known = Object.assign({}, ...modules) as Record<string, unknown> & typeof walk;
  const bands = (...rows: [number, number][]): unknown => rows.map(([from, rate], index) => ({ from, rate, fixed: 0, row: index + 1 }));
  const walked = (amount: number, edges: number[], method: "marginal" | "retroactive", side: "lower" | "upper"): number[][] => {
    const parts: number[][] = [];
    known.walkBands(
      { bandCount: edges.length, startsAtZero: edges[0] === 0, hasThreshold: false, method, side },
      { compare: (edge) => amount - (edge < 0 ? 0 : edges[edge]), pay: (...part) => void parts.push(part.slice(0, 3) as number[]) },
    );
    return parts;
  };
  return { ...known, bands, walked };
}

describe("the examples in the docstrings of the domain", () => {
  const names = scope();
  const evaluate = (code: string): unknown => {
    const script = ts.transpile(`return (${code});`, { target: ts.ScriptTarget.ES2021 });
    return new Function(...Object.keys(names), script)(...Object.values(names)) as unknown;
  };

  for (const path of files) {
    for (const node of exportedFunctions(path)) {
      const examples = examplesOf(node);
      test(`${relative(DOMAIN, path)}: ${node.name?.text} has an example`, () => expect(examples.length).toBeGreaterThan(0));
      test.each(examples)("$name: $call", ({ call, value }) => expect(evaluate(call)).toEqual(evaluate(value)));
    }
  }
});
