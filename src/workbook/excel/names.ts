import { formatAddress, readAddress } from "../address";
import { WorkbookError } from "../workbook";
import type { NameReading } from "../workbook";
import { locate, rangeOf } from "./locate";

/** Names of the whole workbook. One round trip: where a name lies is read out of what it refers to. */
export async function readNames(context: Excel.RequestContext): Promise<readonly NameReading[]> {
  const names = context.workbook.names;
  names.load("items/name,items/formula,items/visible");
  await context.sync();
  return names.items.map(({ name, formula, visible }) => ({ name, address: cellsOf(String(formula)), isVisible: visible }));
}

/** `=Bands!$A$1:$B$5` is cells, `=0.15`, `=#REF!` and `=OFFSET(...)` are not. */
function cellsOf(formula: string): string | undefined {
  const area = readAddress(formula.replace(/^=/, ""));
  return area?.sheetName === undefined ? undefined : formatAddress(area);
}

/** Creates, moves or removes a hidden name. Two or three round trips. */
export async function setAnchor(context: Excel.RequestContext, name: string, address: string | undefined): Promise<void> {
  const names = context.workbook.names;
  const known = names.getItemOrNullObject(name);
  known.load("visible");
  const located = address === undefined ? undefined : await locate(context, address);
  if (!located) await context.sync();
  if (!known.isNullObject && known.visible) throw new WorkbookError("refused", `The workbook has a visible name "${name}" already.`, address);
  if (!known.isNullObject) known.delete();
  if (located) names.add(name, rangeOf(located.sheet, located.area)).visible = false;
  await context.sync();
}
