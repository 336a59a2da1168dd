import type { WritePlan } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { MemorySheetSetup } from "../../src/workbook/memory/setup";
import type { CellValue } from "../../src/workbook/workbook";
import { testFormulas } from "./testFormulas";

export const book = (rows: readonly (readonly CellValue[])[], more: Partial<MemorySheetSetup> = {}): MemoryWorkbook =>
  new MemoryWorkbook({ sheets: [{ name: "Reps", rows, ...more }], evaluate: testFormulas });

/** A formula that spills over three cells, with its heading. */
export const spillPlan: WritePlan = {
  action: "test",
  address: "Reps!B2",
  blocks: [
    { address: "Reps!B2", contents: [["=TEST.DOWN(3)"]], spill: "Reps!B2:B4" },
    { address: "Reps!B1", contents: [["Share"]] },
  ],
};

export const overwrite = { overwrite: true };
export const careful = { overwrite: false };

export const shown = async (workbook: MemoryWorkbook, address = "Reps!B1:B4"): Promise<CellValue[]> => (await workbook.read(address)).values.map(([value = ""]) => value);
