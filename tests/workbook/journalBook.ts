import type { WritePlan } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { MemorySheetSetup } from "../../src/workbook/memory/setup";
import type { CellValue, Workbook } from "../../src/workbook/workbook";
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

/** The same workbook, open in another runtime. */
export const openedBy = (workbook: MemoryWorkbook, id: string, pause: (milliseconds: number) => Promise<void> = async () => undefined): MemoryWorkbook =>
  Object.create(workbook, { runtime: { value: { id, pause } } }) as MemoryWorkbook;

/** Calls back before each write, counted from 0. */
export function beforeWrites(workbook: Workbook, act: (write: number) => void | Promise<void>): void {
  const write = workbook.write.bind(workbook);
  let count = 0;
  workbook.write = async (blocks) => {
    await act(count);
    count += 1;
    return write(blocks);
  };
}

/** A write of so many cells below `Reps!D1`: three chunks for 45,000. */
export const longPlan = (rowCount = 45_000): WritePlan => ({
  action: "test",
  address: "Reps!D1",
  blocks: [{ address: `Reps!D1:D${rowCount}`, contents: Array.from({ length: rowCount }, (_, row) => [row + 0.5]) }],
});

export const oldCells = (rowCount = 45_000): CellValue[][] => Array.from({ length: rowCount }, (_, row) => ["", "", "", `old ${row}`]);

/** Comparing so many cells one by one takes seconds. */
export const wholeText = (workbook: MemoryWorkbook): string => JSON.stringify(workbook.snapshot());
