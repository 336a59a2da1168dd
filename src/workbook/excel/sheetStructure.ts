import { WorkbookError } from "../workbook";

/** Adds an empty sheet behind the one with that id, or behind all. One or two round trips. */
export async function addSheet(context: Excel.RequestContext, name: string, after: string | undefined): Promise<string> {
  const position = after === undefined ? undefined : await positionOf(context, after);
  const sheet = context.workbook.worksheets.add(name);
  if (position !== undefined) sheet.position = position + 1;
  sheet.load("id");
  await context.sync();
  return sheet.id;
}

async function positionOf(context: Excel.RequestContext, id: string): Promise<number> {
  return (await sheetWith(context, id)).position;
}

/** Deletes the sheet with that id. Two round trips. */
export async function deleteSheet(context: Excel.RequestContext, id: string): Promise<void> {
  (await sheetWith(context, id)).delete();
  await context.sync();
}

/** @throws {WorkbookError} `not-found` */
export async function sheetWith(context: Excel.RequestContext, id: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("position");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError("not-found", `There is no sheet with the id "${id}".`);
  return sheet;
}
