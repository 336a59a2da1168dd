import { formatAddress, parseAddress } from "../address";
import { cellAddress } from "../area";
import { isSameContent } from "../cellText";
import { WorkbookError } from "../workbook";
import type { SheetOutline, Workbook } from "../workbook";
import type { GivenBack, Giving } from "./giveBack";
import { gridEntry } from "./grid";
import type { OwnedSheet } from "./journalRecord";
import { contentsOf, mayComeOf } from "./ownedCells";
import { forgetOwnSheet } from "./ownSheets";
import { usesOf } from "./sheetUses";

/** The write's sheet as it is called and used now; undefined where it was deleted or never came. */
async function findOwnedSheet(workbook: Workbook, { id, name, otherIds }: OwnedSheet): Promise<SheetOutline | undefined> {
  return (await workbook.readSheets()).find((sheet) => (id === undefined ? sheet.name === name && !otherIds.includes(sheet.id) : sheet.id === id));
}

interface SheetGiving extends Giving {
  /** False while a write runs: its contents are as planned, not as the workbook made them. */
  readonly isReadBack: boolean;
  /** True where nobody had time to refer to it. */
  readonly isNew?: boolean;
}

/**
 * Deletes the sheet of a write, unless it holds something else by now (somebody filled it, or it is somebody else's sheet of the
 * same name) or formulas elsewhere use it: then it is kept, and the cells are listed. With `includeEdited` nobody looks.
 *
 * @throws {WorkbookError} `cancelled` before it is deleted; `unfinished` where the workbook does not let it go
 */
export async function giveBackSheet(workbook: Workbook, owned: OwnedSheet, { includeEdited, isReadBack, isNew = false, steps }: SheetGiving): Promise<GivenBack> {
  const sheet = await findOwnedSheet(workbook, owned);
  if (sheet === undefined) return { restored: 0, kept: [], gone: [formatAddress({ ...parseAddress("A1"), sheetName: owned.name })] };
  const kept = includeEdited ? [] : await editedCells(workbook, owned, sheet, { isReadBack, steps });
  const uses = includeEdited || isNew ? undefined : await usesOf(workbook, sheet, steps, (more) => steps.advance(more * owned.cellCount));
  const isUsed = uses !== undefined && uses.places.length > 0;
  if (kept.length > 0 || isUsed) return { restored: 0, kept, gone: [], ...(isUsed && { uses }) };
  steps.commit();
  try {
    await workbook.deleteSheet(sheet.id);
  } catch (error) {
    const address = formatAddress({ ...parseAddress("A1"), sheetName: sheet.name });
    throw new WorkbookError("unfinished", "The sheet could not be deleted yet.", address, error, [address]);
  }
  steps.advance(2 * owned.cellCount);
  await forgetOwnSheet(workbook, sheet.id);
  return { restored: owned.cellCount, kept: [], gone: [] };
}

async function editedCells(workbook: Workbook, { contents, cellCount }: OwnedSheet, { usedAddress, name }: SheetOutline, { isReadBack, steps }: Pick<SheetGiving, "isReadBack" | "steps">): Promise<GivenBack["kept"]> {
  let told = 0;
  const onProgress = (share: number): void => {
    steps.advance((share - told) * cellCount);
    told = share;
  };
  const reading = await steps.unlessCancelled(workbook.read(usedAddress ?? formatAddress({ ...parseAddress("A1"), sheetName: name }), undefined, { onProgress }));
  const area = parseAddress(reading.address);
  const spilled = new Set(reading.spilled.map(({ row, column }) => `${row}:${column}`));
  return contentsOf(reading).flatMap((row, r) => row.flatMap((content, c) => {
    const written = gridEntry(contents, area.row + r, area.column + c) ?? null;
    if (content === "") return written === null || !isReadBack ? [] : [cell(r, c)];
    const isEdited = written === null ? !spilled.has(`${r}:${c}`) : !(isReadBack ? isSameContent(written, content) : mayComeOf(written, content));
    return isEdited ? [cell(r, c)] : [];
  }));

  function cell(row: number, column: number): GivenBack["kept"][number] {
    return { address: cellAddress(area, { row, column }), text: reading.texts[row]?.[column] ?? "" };
  }
}
