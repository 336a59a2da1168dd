import { events } from "./events";
import { extras } from "./extras";
import { formats } from "./formats";
import { namesAndSettings } from "./namesAndSettings";
import type { OpenWorkbook } from "./openWorkbook";
import { ranges } from "./ranges";
import { rangeSteps } from "./rangeSteps";
import { rest } from "./rest";
import { sheetParts } from "./sheetParts";
import { sheets } from "./sheets";
import { tables } from "./tables";

/** What every workbook under the object model must satisfy. */
export function allSuites(open: OpenWorkbook): void {
  for (const suite of [ranges, rangeSteps, formats, sheets, sheetParts, extras, tables, namesAndSettings, events, rest]) suite(open);
}
