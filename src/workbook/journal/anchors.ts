import { formatAddress, parseAddress } from "../address";
import type { Runtime } from "../runtime";
import type { CellBlock, Workbook } from "../workbook";
import type { OwnedBlock, WriteRecord } from "./journalRecord";
import type { Steps } from "./steps";

/** A block with the hidden name that finds it again. */
export interface AnchoredBlock extends CellBlock {
  readonly anchor: string;
}

/** Hidden names of a write's blocks are `_salesheet.w.a.<runtime>.1` and on, or `.b.`. Stored in workbooks: permanent. */
const prefix = "_salesheet.w.";

/**
 * Names for the blocks of a write; the write before, which an undo may still need, has the other letter. No two runtimes share
 * one: a write that waited while somebody took it for broken and began his own must not find its names on his cells.
 */
export function withAnchors(blocks: readonly CellBlock[], previous: WriteRecord | undefined, { id }: Runtime): readonly AnchoredBlock[] {
  const letter = previous?.blocks.some(({ anchor }) => anchor?.startsWith(`${prefix}a.`)) === true ? "b" : "a";
  const tag = id.replace(/[^a-z0-9]/gi, "_");
  return blocks.map((block, index) => ({ ...block, anchor: `${prefix}${letter}.${tag}.${index + 1}` }));
}

export async function setAnchors(workbook: Workbook, blocks: readonly AnchoredBlock[], steps: Steps): Promise<void> {
  for (const { anchor, address } of blocks) {
    steps.check();
    await workbook.setAnchor(anchor, address);
  }
}

/** Removes the names that no remembered write needs: of writes that were forgotten, given back, or never begun. */
export async function sweepAnchors(workbook: Workbook, record: WriteRecord | undefined): Promise<void> {
  const needed = new Set(record?.blocks.map(({ anchor }) => anchor));
  const names = await workbook.readNames();
  for (const { name } of names) {
    if (name.startsWith(prefix) && !needed.has(name)) await workbook.setAnchor(name, undefined);
  }
}

/** Where a block lies now; with its name where that is how it was found. */
interface OwnedPlace {
  readonly address: string;
  readonly anchor?: string;
}

/** Where the blocks of a write lie now, in their order; undefined for those that are gone with their cells or sheet. */
export async function locateOwned(workbook: Workbook, blocks: readonly OwnedBlock[]): Promise<readonly (OwnedPlace | undefined)[]> {
  const names = new Map((await workbook.readNames()).map(({ name, address }) => [name, address]));
  const sheets = new Map((await workbook.readSheets()).map(({ id, name }) => [id, name]));
  return blocks.map(({ anchor, sheetId, address }) => {
    const anchored = anchor === undefined ? undefined : names.get(anchor);
    if (anchored !== undefined) return { address: anchored, ...(anchor !== undefined && { anchor }) };
    if (anchor !== undefined && names.has(anchor)) return undefined;
    // Without its name a block is looked for where it was, on the sheet that has its id.
    if (sheetId === undefined) return { address };
    const sheetName = sheets.get(sheetId);
    return sheetName === undefined ? undefined : { address: formatAddress({ ...parseAddress(address), sheetName }) };
  });
}
