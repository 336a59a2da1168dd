import type { WritePlan } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { MemorySetup } from "../../src/workbook/memory/setup";
import type { Workbook } from "../../src/workbook/workbook";
import { testFormulas } from "./testFormulas";

/** Two people in a table with a totals row, and a note two columns further right. */
export const growthSetup = {
  sheets: [{ name: "Reps", rows: [["Name", "Sales", "", "", "", "note"], ["Ann", 10], ["Ben", 20], ["Total", 30]] }],
  tables: [{ name: "Team", address: "Reps!A1:B4", hasTotals: true }],
  selection: "Reps!A1",
} satisfies MemorySetup;

export const growthBook = (more: Partial<MemorySetup> = {}): MemoryWorkbook => new MemoryWorkbook({ ...growthSetup, evaluate: testFormulas, ...more });

/** Two columns in the table, one formula a row, and cells beyond it. */
export async function growthPlan(workbook: Workbook): Promise<WritePlan> {
  const [table] = await workbook.readTables("Reps!A1");
  return {
    action: "test",
    address: "Reps!C2",
    growth: { tableId: table?.id ?? "", tableName: "Team", address: "Reps!C1:D4", headings: ["Pay", "Rank 2"] },
    blocks: [
      { address: "Reps!H1:H2", contents: [["Rate"], [2]] },
      {
        address: "Reps!C1:D3",
        contents: [["Pay", "'Rank 2"], ["=[@Sales]*2", "=[@Pay]+1"], ["=[@Sales]*2", "=[@Pay]+1"]],
        numberFormats: [[null, null], ["0.00", "0"], ["0.00", "0"]],
      },
    ],
  };
}

const changing = ["write", "writeSetting", "setAnchor", "growTable", "shrinkTable"] as const;

/** Lets the runtime end after so many changes of the workbook: nothing changes any more, until the answer is called. */
export function endAfter(workbook: Workbook, changes: number): { readonly open: () => void; readonly hasEnded: () => boolean } {
  let left = changes;
  const kept = changing.map((name) => [name, workbook[name]] as const);
  for (const [name, method] of kept) {
    Object.assign(workbook, {
      [name]: async (...given: unknown[]): Promise<void> => {
        left -= 1;
        if (left < 0) throw new Error("the runtime ended");
        await (method as (...all: unknown[]) => Promise<void>).apply(workbook, given);
      },
    });
  }
  return {
    open: () => Object.assign(workbook, Object.fromEntries(kept)),
    hasEnded: () => left < 0,
  };
}
