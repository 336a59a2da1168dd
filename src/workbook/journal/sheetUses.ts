import { addressIn, cellAddress, cellCount } from "../area";
import { formatAddress, parseAddress, quoteSheet } from "../address";
import { isFormula } from "../cellText";
import { rowBands } from "../chunks";
import type { SheetOutline, Workbook } from "../workbook";
import { formulaParts, sheetIn } from "./formulaParts";
import type { Steps } from "./steps";

/** Cells looked at between two chances to cancel. */
const cellsPerLook = 50_000;

/** What would show #REF! without a sheet. */
export interface SheetUses {
  /** As the sheet is called now. */
  readonly sheet: string;
  /** Cells of other sheets whose formulas refer to it, and visible names of its cells. */
  readonly places: readonly string[];
}

/**
 * Looks through the formulas of all other sheets, those that the add-in wrote included.
 *
 * @param onProgress - Told the share that was looked at since it was last told.
 */
export async function usesOf(workbook: Workbook, sheet: SheetOutline, steps: Steps, onProgress: (more: number) => void): Promise<SheetUses> {
  const others = (await workbook.readSheets()).filter(({ id, usedAddress }) => id !== sheet.id && usedAddress !== undefined);
  const bands = others.flatMap(({ usedAddress = "" }) => rowBands(parseAddress(usedAddress), cellsPerLook));
  const cells = bands.reduce((sum, band) => sum + cellCount(band), 0);
  const isUse = usesSheet(sheet.name, sheet.tables.map(({ name }) => name));
  const places = (await workbook.readNames()).filter(({ address, isVisible }) => isVisible && address !== undefined && addressIn(address)?.sheetName === sheet.name).map(({ name }) => name);
  for (const band of bands) {
    await steps.next();
    const { address, values, formulas = [] } = await steps.unlessCancelled(workbook.readGrid(formatAddress(band), { withFormulas: true }));
    const area = parseAddress(address);
    for (const [row, contents] of formulas.entries()) {
      for (const [column, formula] of contents.entries()) {
        if (isFormula(formula, values[row]?.[column] ?? "") && isUse(String(formula))) places.push(cellAddress(area, { row, column }));
      }
    }
    onProgress(cellCount(band) / cells);
  }
  return { sheet: sheet.name, places };
}

/** True for formulas that refer to a sheet by its name, at an end of several sheets, in a text for INDIRECT, or by one of its tables. */
export function usesSheet(sheetName: string, tables: readonly string[]): (formula: string) => boolean {
  const name = sheetName.toLowerCase();
  const words = new Set(tables.map((table) => table.toLowerCase()));
  const inTexts = [`${name}!`, `${quoteSheet(name)}!`];
  return (formula) => {
    const parts = formulaParts(formula.toLowerCase());
    return parts.some((part, index) => {
      if (part.startsWith('"')) return inTexts.some((text) => part.includes(text));
      const named = sheetIn(part);
      if (named === undefined) return words.has(part) && parts[index + 1]?.startsWith("(") !== true;
      // `[Other.xlsx]Plan!A1` is another workbook's.
      if (parts[index - 1]?.endsWith("]") === true) return false;
      const ends = parts[index - 1] === ":" ? [named, parts[index - 2]] : named.split(":");
      return ends.includes(name);
    });
  };
}
