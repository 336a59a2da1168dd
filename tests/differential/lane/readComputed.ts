import { readFileSync } from "node:fs";
import JSZip from "jszip";
import { childOf, descendants, parseXml } from "../../../src/preview/xlsx/xml";

/** What a formula came to. */
export type Computed = number | string | boolean | { readonly error: string };

/**
 * What the formulas of a computed file came to, by sheet (in the order of the names) and address. A formula without a
 * result is missing. Read from the parts of the file, because exceljs takes an empty text for no result.
 */
export async function readComputed(file: string, names: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, Computed>>> {
  const parts = await JSZip.loadAsync(readFileSync(file));
  const sheets = names.map(async (name, index) => {
    const part = parts.file(`xl/worksheets/sheet${index + 1}.xml`);
    if (!part) throw new Error(`The computed file has no sheet for ${name}.`);
    return [name, computedIn(await part.async("string"))] as const;
  });
  return new Map(await Promise.all(sheets));
}

/** What the formulas of one sheet came to, by address. */
export function computedIn(sheet: string): Map<string, Computed> {
  const found = new Map<string, Computed>();
  for (const cell of descendants(parseXml(sheet), "c")) {
    const value = childOf(cell, "v");
    const computed = value && childOf(cell, "f") ? valueOf(cell.attributes.t, value.text) : undefined;
    if (computed !== undefined) found.set(cell.attributes.r, computed);
  }
  return found;
}

function valueOf(type: string | undefined, text: string): Computed | undefined {
  if (type === "str") return text;
  if (type === "b") return text === "1";
  if (type === "e") return { error: text };
  return text === "" ? undefined : Number(text);
}
