// Bundles the gallery into build/gallery and prints what the pane's first load weighs.
// usage: node tests/taskpane/gallery/build.mjs
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";

// The esbuild that the shipped bundle is minified with.
const { build } = createRequire(createRequire(import.meta.url).resolve("esbuild-loader"))("esbuild");
const root = path.resolve(import.meta.dirname, "../../..");
const out = path.join(root, "build/gallery");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const result = await build({
  entryPoints: { gallery: path.join(root, "tests/taskpane/gallery/gallery.tsx") },
  absWorkingDir: root, outdir: out, bundle: true, splitting: true, format: "esm", minify: true, metafile: true, jsx: "automatic", target: "es2021",
  define: { "process.env.NODE_ENV": '"production"' }, logLevel: "warning",
});
writeFileSync(path.join(out, "meta.json"), JSON.stringify(result.metafile));
writeFileSync(path.join(out, "index.html"), `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Salesheet</title><meta name="viewport" content="width=device-width"></head><body style="margin:0"><div id="pane"></div><script type="module" src="gallery.js"></script></body></html>\n`);

const outputs = result.metafile.outputs;
const weight = (file) => gzipSync(readFileSync(path.join(root, file))).length;
const firstLoad = new Set();
const visit = (file) => {
  if (firstLoad.has(file)) return;
  firstLoad.add(file);
  outputs[file].imports.filter(({ kind }) => kind === "import-statement").forEach(({ path: next }) => visit(next));
};
visit(Object.keys(outputs).find((file) => file.endsWith("gallery.js")));
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
console.log(`first load: ${kilobytes([...firstLoad].reduce((sum, file) => sum + weight(file), 0))} gzip in ${firstLoad.size} files`);
for (const file of Object.keys(outputs).filter((name) => name.endsWith(".js") && !firstLoad.has(name))) {
  console.log(`  on demand: ${kilobytes(weight(file))} ${path.basename(file)} ${Object.keys(outputs[file].inputs).slice(-1)}`);
}

const port = process.argv.indexOf("--serve");
if (port > 0) {
  createServer((request, response) => {
    const name = path.normalize(new URL(request.url, "http://localhost").pathname);
    const file = path.join(out, name);
    if (!file.startsWith(out) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": file.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8" }).end(readFileSync(file));
  }).listen(Number(process.argv[port + 1]), "127.0.0.1");
}
