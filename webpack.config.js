const { execFileSync } = require("child_process");
const fs = require("fs");
const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { Compilation, IgnorePlugin, sources } = require("webpack");
const { completeMetadata, functionTopics, localizedMetadata, withHelp } = require("./src/functions/metadata.cjs");

const developmentAddress = "https://localhost:3000/";
const address = process.env.SALESHEET_ADDRESS ?? developmentAddress;
/** Where the links to help pages lead; the pages are built into dist/help/ and may be served from elsewhere. */
const helpAddress = process.env.SALESHEET_HELP ?? `${address}help/`;
const functionFiles = functionTopics.map((topic) => `./src/functions/${topic}.ts`);
const translatedLanguages = ["zh-CN", "zh-TW"];

/** What a script writes, in a process of its own: webpack would take the TypeScript loader for a part of its cached configuration. */
function written(script, file) {
  const target = path.resolve(__dirname, file);
  execFileSync(process.execPath, ["--import", "tsx", script, target], { cwd: __dirname, stdio: ["ignore", "inherit", "pipe"] });
  return fs.readFileSync(target);
}

/** Completes the generated functions.json and writes its translations, which the generator cannot do. */
class FunctionLanguagesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionLanguagesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "FunctionLanguagesPlugin", stage }, () => {
        const generated = compilation.getAsset("functions.json");
        if (!generated) return;
        const metadata = completeMetadata(JSON.parse(generated.source.source().toString()));
        const asset = (content) => new sources.RawSource(JSON.stringify(content, null, 2));
        compilation.updateAsset("functions.json", asset(withHelp(metadata, helpAddress, "en-US")));
        for (const language of translatedLanguages) {
          const file = path.resolve(__dirname, `src/locales/functions/${language}.json`);
          compilation.fileDependencies.add(file);
          const texts = JSON.parse(fs.readFileSync(file, "utf8"));
          compilation.emitAsset(`functions.${language}.json`, asset(withHelp(localizedMetadata(metadata, texts), helpAddress, language)));
        }
      });
    });
  }
}

/** The help pages, out of the docstrings, the locale files and the examples. A function without its page stops the build. */
class HelpPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HelpPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "HelpPlugin", stage }, () => {
        for (const folder of ["help", "locales", "functions", "domain"]) compilation.contextDependencies.add(path.resolve(__dirname, "src", folder));
        const pages = JSON.parse(written("src/help/helpCli.ts", "build/help.json").toString());
        for (const [file, page] of Object.entries(pages)) compilation.emitAsset(`help/${file}`, new sources.RawSource(page));
      });
    });
  }
}

/** Writes the object-model description that the preview answers with; it is read out of the installed office.js and never committed. */
class ObjectModelPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ObjectModelPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ObjectModelPlugin", stage }, () => {
        compilation.emitAsset("objectModel.json", new sources.RawSource(written("src/preview/objectModel/describeCli.ts", "build/objectModel.json")));
      });
    });
  }
}

const typescript = (target) => ({ test: /\.tsx?$/, loader: "esbuild-loader", options: { target, jsx: "automatic" } });
const resolve = { extensions: [".tsx", ".ts", ".mjs", ".js"] };
/** Layers that only declare: what is not used of them is left out, although their doors name all of it. */
const pureLayers = { include: ["domain", "imports", "actions", "workbook", "locales"].map((layer) => path.resolve(__dirname, "src", layer)), sideEffects: false };
/** date-holidays asks moment for equinoxes only: ten years of time zones and no languages give the same days, in half the bytes. */
const leanMoment = { "moment-timezone$": "moment-timezone/builds/moment-timezone-with-data-10-year-range.js" };

/** What ships. Production mode always: the preview and the tests run the very files that users get. */
const addin = {
  name: "addin",
  mode: "production",
  devtool: false,
  entry: {
    // Handed over to the pane by this name, which previews results with them.
    functions: { import: "./src/functions/index.ts", library: { type: "assign", name: ["globalThis", "salesheetFunctions"] } },
    taskpane: ["./src/commands/index.ts", "./src/taskpane/index.tsx"],
  },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", chunkFilename: "[name].[contenthash:8].js", clean: true },
  resolve: { ...resolve, alias: leanMoment },
  module: { rules: [typescript("es2020"), pureLayers, { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
  optimization: { minimizer: [new EsbuildPlugin({ target: "es2020", legalComments: "none" })], splitChunks: { chunks: "async" } },
  performance: { hints: false },
  cache: { type: "filesystem", name: "addin", buildDependencies: { config: [__filename] } },
  plugins: [
    new IgnorePlugin({ resourceRegExp: /^\.\/locale$/, contextRegExp: /moment$/ }),
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
    new FunctionLanguagesPlugin(),
    new HelpPlugin(),
    new HtmlWebpackPlugin({ filename: "taskpane.html", template: "./src/taskpane/taskpane.html", chunks: ["functions", "taskpane"], chunksSortMode: "manual", scriptLoading: "defer" }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "NOTICE", to: "NOTICE.txt", toType: "file" },
        { from: "src/commands/icons/*.png", to: "icons/[name][ext]" },
        { from: "manifest.xml", transform: (content) => content.toString().replaceAll(developmentAddress, address) },
      ],
    }),
  ],
};

/** The embedded workbook. Not minified: that would take a minute and nobody downloads it. */
const preview = {
  name: "preview",
  mode: "development",
  devtool: false,
  entry: { page: "./src/preview/page/index.ts" },
  output: { path: path.resolve(__dirname, "build/preview"), filename: "[name].js", chunkFilename: "[name].[contenthash:8].js", clean: true },
  resolve,
  module: { rules: [typescript("es2022"), { test: /\.css$/, use: ["style-loader", "css-loader"] }, { test: /\.m?js$/, resolve: { fullySpecified: false } }] },
  optimization: { minimize: false, splitChunks: { chunks: "async" } },
  performance: { hints: false },
  cache: { type: "filesystem", name: "preview", buildDependencies: { config: [__filename] } },
  plugins: [
    new ObjectModelPlugin(),
    new HtmlWebpackPlugin({ filename: "index.html", template: "./src/preview/page/index.html", scriptLoading: "defer" }),
  ],
};

module.exports = [addin, preview];
