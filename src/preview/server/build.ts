import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { webpack, type Configuration, type MultiCompiler, type MultiStats } from "webpack";
import { PreviewProblem } from "./problem";
import { projectRoot } from "./startPreview";

/** Mode of each configuration of webpack.config.js, by its name: the add-in is built as it ships, the page as it is worked on. */
const modes: Readonly<Record<string, "production" | "development">> = { addin: "production", preview: "development" };

/**
 * Builds the add-in (dist/) and the preview page (build/preview/) as the root webpack.config.js says.
 * Always builds: webpack's own cache knows better than file times what is still fresh.
 */
export async function build(say: (line: string) => void): Promise<void> {
  const file = join(projectRoot, "webpack.config.js");
  if (!existsSync(file)) throw new PreviewProblem(`There is no ${file} to build the add-in with.`);
  const started = Date.now();
  say("Building the add-in and the preview (the first time takes a minute)...");
  const stats = await run(webpack(await configurations(file)));
  if (stats.hasErrors()) {
    throw new PreviewProblem(`The build failed:\n${stats.toString({ all: false, errors: true, errorDetails: false, colors: false })}`);
  }
  say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

async function configurations(file: string): Promise<Configuration[]> {
  const module = (await import(pathToFileURL(file).href)) as { default: readonly Configuration[] };
  return module.default.map((configuration) => ({ context: projectRoot, ...configuration, mode: configuration.mode ?? modes[configuration.name ?? ""] ?? "production" }));
}

/** Closing the compiler is what writes its cache to disk. */
function run(compiler: MultiCompiler): Promise<MultiStats> {
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close((closingFailure) => {
        const error = failure ?? closingFailure;
        if (error) reject(error);
        else if (stats === undefined) reject(new Error("webpack reported nothing."));
        else resolve(stats);
      });
    });
  });
}
