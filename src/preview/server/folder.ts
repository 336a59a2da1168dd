import { readFile } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { errorCode } from "./errorCode";
import type { Reply } from "./reply";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** One file of a folder as it is on disk; undefined when there is none, or when the path leads out of the folder. */
export async function fileReply(folder: string, path: string): Promise<Reply | undefined> {
  const file = fileInside(folder, path.endsWith("/") ? `${path}index.html` : path);
  if (file === undefined) return undefined;
  try {
    return { status: 200, contentType: contentTypeOf(file), body: await readFile(file) };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function contentTypeOf(file: string): string {
  return contentTypes[extname(file).toLowerCase()] ?? "application/octet-stream";
}

function fileInside(folder: string, path: string): string | undefined {
  if (/[\0\\]/.test(path) || path.split("/").includes("..")) return undefined;
  const root = resolve(folder);
  const file = resolve(join(root, path));
  return file.startsWith(root + sep) ? file : undefined;
}

function isMissing(error: unknown): boolean {
  return ["ENOENT", "EISDIR", "ENOTDIR", "ENAMETOOLONG"].includes(errorCode(error) ?? "");
}
