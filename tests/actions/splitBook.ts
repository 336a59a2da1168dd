import type { SplitTargetDraft } from "../../src/actions/splitTarget";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { MemorySetup } from "../../src/workbook/memory/setup";
import type { CellValue } from "../../src/workbook/workbook";
import { testFormulas } from "../workbook/testFormulas";

export const reps: readonly (readonly CellValue[])[] = [["Name", "Region", "Sales"], ["Ann", "North", 1], ["Ben", "South", 2], ["Cid", "North", 1]];

export const book = (rows = reps, more: Partial<MemorySetup> = {}): MemoryWorkbook => new MemoryWorkbook({ sheets: [{ name: "Reps", rows }], evaluate: testFormulas, ...more });

export const draft: SplitTargetDraft = { total: 40_000, weightsAddress: "Reps!C2:C4", unit: 1000 };
