import { events } from "./events";
import { formats } from "./formats";
import { namesAndSettings } from "./namesAndSettings";
import type { OpenWorkbook } from "./openWorkbook";
import { ranges } from "./ranges";
import { rest } from "./rest";
import { sheets } from "./sheets";
import { tables } from "./tables";

/** What every workbook under the object model must satisfy. */
export function allSuites(open: OpenWorkbook): void {
  for (const suite of [ranges, formats, sheets, tables, namesAndSettings, events, rest]) suite(open);
}
