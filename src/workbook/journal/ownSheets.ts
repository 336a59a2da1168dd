import type { Workbook } from "../workbook";

/** Ids of the sheets that the add-in wrote and that were not taken back. Stored in workbooks: a permanent name. */
const sheetsSetting = "salesheet.sheets";

/** The sheets that the add-in wrote; some may have been deleted since. */
export async function readOwnSheets(workbook: Workbook): Promise<ReadonlySet<string>> {
  const stored = await workbook.readSetting(sheetsSetting);
  return new Set(Array.isArray(stored) ? stored.filter((id): id is string => typeof id === "string") : []);
}

/** Remembers a sheet that was written. One that cannot be remembered is taken for a sheet of the team: nothing is lost. */
export async function rememberOwnSheet(workbook: Workbook, id: string): Promise<void> {
  await change(workbook, (ids) => [...ids, id]).catch(() => undefined);
}

/** Forgets a sheet that was taken back. The id of a sheet that is gone harms nothing. */
export async function forgetOwnSheet(workbook: Workbook, id: string): Promise<void> {
  await change(workbook, (ids) => ids.filter((other) => other !== id)).catch(() => undefined);
}

async function change(workbook: Workbook, to: (ids: readonly string[]) => readonly string[]): Promise<void> {
  const own = await readOwnSheets(workbook);
  const there = new Set((await workbook.readSheets()).map(({ id }) => id));
  const ids = to([...own]).filter((id) => there.has(id));
  if (ids.length === own.size && ids.every((id) => own.has(id))) return;
  await workbook.writeSetting(sheetsSetting, ids.length === 0 ? undefined : ids);
}
