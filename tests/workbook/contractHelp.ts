import { WorkbookError } from "../../src/workbook/workbook";
import type { RangeReading, Workbook } from "../../src/workbook/workbook";

/** The code of the port's error that an act ends with. */
export async function codeOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
    return "no error";
  } catch (error) {
    return error instanceof WorkbookError ? error.code : `${String(error)} is no WorkbookError`;
  }
}

export async function contents(workbook: Workbook, address: string): Promise<RangeReading["formulas"]> {
  return (await workbook.read(address)).formulas;
}

export async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isTrue(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isTrue()).toBe(true);
}
