import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { catalogueWorkbook } from "../sample/catalogue/catalogueWorkbook";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readWorkbook } from "../xlsx/readWorkbook";
import { UnreadableWorkbook } from "../xlsx/unreadable";
import { errorCode } from "./errorCode";
import { PreviewProblem } from "./problem";

/** The built-in workbook of that name, else the file at that path. */
export async function openWorkbook(name: string): Promise<WorkbookSnapshot> {
  return name === "catalogue" ? catalogueWorkbook() : openFile(name);
}

/** Reads a workbook from disk; whatever is wrong with the file is one sentence. */
export async function openFile(path: string): Promise<WorkbookSnapshot> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new PreviewProblem(whyNot(path, error));
  });
  try {
    return await readWorkbook(bytes, basename(path));
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw new PreviewProblem(error.message);
    throw error;
  }
}

function whyNot(path: string, error: unknown): string {
  const code = errorCode(error);
  if (code === "ENOENT") return `There is no file ${path}: check the path.`;
  if (code === "EISDIR") return `${path} is a folder: name an .xlsx file inside it.`;
  if (code === "EACCES" || code === "EPERM") return `${path} may not be read by this account: change its permissions or copy it.`;
  return `${path} cannot be read (${error instanceof Error ? error.message : String(error)}).`;
}
