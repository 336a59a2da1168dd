const { execFileSync } = require("child_process");
const fs = require("fs");
const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { Compilation, sources } = require("webpack");
const { completeMetadata, localizedMetadata } = require("./src/functions/metadata.cjs");

const developmentAddress = "https://localhost:3000/";
const address = process.env.SALESHEET_ADDRESS ?? developmentAddress;
const functionFiles = ["targets", "commissions", "rankings", "progress"].map((topic) => `./src/functions/${topic}.ts`);
const translatedLanguages = ["zh-CN", "zh-TW"];

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
        compilation.updateAsset("functions.json", asset(metadata));
        for (const language of translatedLanguages) {
          const file = path.resolve(__dirname, `src/locales/functions/${language}.json`);
          compilation.fileDependencies.add(file);
          const texts = JSON.parse(fs.readFileSync(file, "utf8"));
          compilation.emitAsset(`functions.${language}.json`, asset(localizedMetadata(metadata, texts)));
        }
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
        // In a process of its own: webpack would take the TypeScript loader for a part of its cached configuration.
        const file = path.resolve(__dirname, "build/objectModel.json");
        execFileSync(process.execPath, ["--import", "tsx", "src/preview/objectModel/describeCli.ts", file], { cwd: __dirname });
        compilation.emitAsset("objectModel.json", new sources.RawSource(fs.readFileSync(file)));
      });
    });
  }
}

const typescript = (target) => ({ test: /\.tsx?$/, loader: "esbuild-loader", options: { target, jsx: "automatic" } });
const resolve = { extensions: [".tsx", ".ts", ".mjs", ".js"] };

/** What ships. Production mode always: the preview and the tests run the very files that users get. */
const addin = {
  name: "addin",
  mode: "production",
  devtool: false,
  entry: {
    functions: "./src/functions/index.ts",
    taskpane: ["./src/commands/index.ts", "./src/taskpane/index.tsx"],
  },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", chunkFilename: "[name].[contenthash:8].js", clean: true },
  resolve,
  module: { rules: [typescript("es2020"), { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
  optimization: { minimizer: [new EsbuildPlugin({ target: "es2020", legalComments: "none" })], splitChunks: { chunks: "async" } },
  performance: { hints: false },
  cache: { type: "filesystem", name: "addin", buildDependencies: { config: [__filename] } },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
    new FunctionLanguagesPlugin(),
    new HtmlWebpackPlugin({ filename: "taskpane.html", template: "./src/taskpane/taskpane.html", chunks: ["functions", "taskpane"], chunksSortMode: "manual", scriptLoading: "defer" }),
    new CopyWebpackPlugin({
      patterns: [
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
