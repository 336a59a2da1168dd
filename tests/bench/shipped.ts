import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { functionTopics } from "../../src/functions/metadata.cjs";

type CellsFunction = (...args: readonly unknown[]) => unknown[][];

/** The functions as they ship, by id: bundled and minified like dist/functions.js, but handed over instead of registered. */
export type Shipped = Readonly<Record<string, CellsFunction>>;

const FUNCTIONS = join(__dirname, "../../src/functions");

/**
 * Bundles the wrappers for the production and loads them. A loader for development such as tsx calls every imported
 * function through a getter, which costs more than the calculation and says nothing about what users run.
 */
export async function shipped(): Promise<Shipped> {
  const folder = mkdtempSync(join(tmpdir(), "salesheet-bench-"));
  try {
    const entry = join(folder, "entry.js");
    writeFileSync(entry, functionTopics.map((file) => `export * from ${JSON.stringify(join(FUNCTIONS, file))};`).join("\n"));
    await build(entry, folder);
    const named = createRequire(__filename)(join(folder, "bundle.js")) as Record<string, CellsFunction>;
    return Object.fromEntries(Object.entries(named).map(([name, work]) => [name.toUpperCase(), work]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function build(entry: string, folder: string): Promise<void> {
  const config: webpack.Configuration = {
    mode: "production",
    entry,
    output: { path: folder, filename: "bundle.js", library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: require.resolve("esbuild-loader"), options: { target: "es2021" } }] },
    performance: { hints: false },
  };
  return new Promise((resolve, reject) => {
    webpack(config, (fault, stats) => {
      if (fault ?? stats?.hasErrors()) reject(fault ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}
