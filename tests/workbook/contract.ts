import { contractReading } from "./contractReading";
import { contractSheets, sheetsSetup } from "./contractSheets";
import { contractStructure } from "./contractStructure";
import { contractWriting } from "./contractWriting";
import type { WorkbookSetup, WorkbookUnderTest } from "./workbookSetup";

/** `=TEST.DOWN(n)` must spill 1..n downwards in the workbook under test; other formulas need not calculate. */
const setup: WorkbookSetup = {
  sheets: [
    {
      name: "Reps",
      rows: [
        ["Name", "Region", "Sales", "Note"],
        ["Ann", "North", 3, "#N/A"],
        ["Ben", "South", 2.5, "'007"],
        ["Cid", "", 0.1, true],
      ],
      numberFormats: { "C2:C4": "#,##0.00" },
    },
    { name: "My 'Q1' Sheet", rows: [["x"], ["=TEST.DOWN(3)"]], merges: ["D2:E3"] },
    { name: "Locked", rows: [["kept"]], isProtected: true },
    { name: "Plan", rows: [["Who", "Weight"], ["Ann", 1], ["Ben", 2], ["Cid", 3]] },
    { name: "Empty", rows: [] },
  ],
  tables: [{ name: "Weights", address: "Plan!A1:B4" }],
  names: { Kept: "Locked!A1" },
  selection: "Reps!C2:C4",
};

/** What every implementation of the port keeps to. */
export function workbookContract(name: string, makeWorkbook: (setup: WorkbookSetup) => Promise<WorkbookUnderTest>): void {
  const contracts = [[setup, contractReading], [setup, contractWriting], [sheetsSetup, contractSheets], [sheetsSetup, contractStructure]] as const;
  describe.each(contracts)(`${name} keeps the workbook contract`, (given, contract) => {
    let under: WorkbookUnderTest;

    beforeEach(async () => {
      under = await makeWorkbook(given);
      await under.settled();
    });
    afterEach(async () => under.close?.());

    contract(() => under);
  });
}
