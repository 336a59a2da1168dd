import type { Workbook } from "../workbook/workbook";

/** What Excel admits as the length of a sheet's name. */
const longest = 31;

/** The name itself, or with a number behind it where a sheet has it already. Signs that Excel does not admit are left out. */
export async function freeSheetName(workbook: Workbook, wanted: string): Promise<string> {
  const taken = new Set((await workbook.readSheets()).map(({ name }) => name.toLowerCase()));
  const base = wanted.replace(/[\\/?*[\]:]/g, "").replace(/^'+|'+$/g, "").slice(0, longest);
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = base.slice(0, longest - suffix.length) + suffix;
  }
  return name;
}
