import * as fc from "fast-check";
import { formatAddress } from "../../src/workbook/address";
import { apply, undo } from "../../src/workbook/journal";
import type { PlannedBlock } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { WorkbookError } from "../../src/workbook/workbook";
import type { CellValue } from "../../src/workbook/workbook";
import { testFormulas } from "./testFormulas";

const input: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(""),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom("'12", "'=A1", "Ann", "''x", "#N/A", "=TEST.DOWN(1)", "=TEST.DOWN(2)", "=SUM(S!A1:A3)", "-", "'true"),
);
const sheet = fc.array(fc.array(input, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const numberFormat = fc.constantFrom("General", "@", "0.00");

const block: fc.Arbitrary<PlannedBlock> = fc
  .record({ row: fc.nat(4), column: fc.nat(3), rows: fc.integer({ min: 1, max: 3 }), spill: fc.integer({ min: 1, max: 4 }), isFormula: fc.boolean(), text: fc.constantFrom(7, "Share", "", "'12") })
  .map(({ row, column, rows, spill, isFormula, text }) => {
    const area = (rowCount: number): string => formatAddress({ sheetName: "S", row, column, rowCount, columnCount: 1 });
    if (isFormula) return { address: area(1), contents: [[`=TEST.DOWN(${spill})`]], spill: area(spill) };
    return { address: area(rows), contents: Array.from({ length: rows }, () => [text]), numberFormats: Array.from({ length: rows }, () => ["0"]) };
  });

const workbookOf = (rows: readonly (readonly CellValue[])[], format: string): MemoryWorkbook =>
  new MemoryWorkbook({ sheets: [{ name: "S", rows, numberFormats: { "B1:C4": format } }], evaluate: testFormulas });

it("apply then undo is the identity on the whole workbook, whatever stood there and whatever was written", async () => {
  await fc.assert(fc.asyncProperty(sheet, numberFormat, block, async (rows, format, planned) => {
    const workbook = workbookOf(rows, format);
    const before = workbook.snapshot();
    const result = await attempt(() => apply(workbook, { action: "test", address: planned.address, blocks: [planned] }, { overwrite: true }));
    if (result === "applied") await undo(workbook);
    expect(workbook.snapshot()).toEqual(before);
  }), { numRuns: 500 });
});

it("a write that fails anywhere leaves the workbook as it was", async () => {
  await fc.assert(fc.asyncProperty(sheet, fc.array(block, { minLength: 1, maxLength: 3 }), fc.nat(5), async (rows, planned, after) => {
    const workbook = workbookOf(rows, "General");
    const before = workbook.snapshot();
    const apart = planned.filter((each, index) => planned.findIndex((other) => column(other) === column(each)) === index);
    workbook.failNext("write", new WorkbookError("busy", "told to fail"), after);
    const result = await attempt(() => apply(workbook, { action: "test", address: "S!A1", blocks: apart }, { overwrite: true }));
    if (result === "applied") return;
    expect(workbook.snapshot()).toEqual(before);
  }), { numRuns: 500 });
});

const column = ({ address }: PlannedBlock): string => address.slice(0, 3);

async function attempt(act: () => Promise<{ status: string }>): Promise<string> {
  try {
    return (await act()).status;
  } catch (error) {
    if (error instanceof WorkbookError && error.code !== "unfinished") return error.code;
    throw error;
  }
}
