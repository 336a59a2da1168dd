import { formatAddress, parseAddress } from "../address";
import type { Area } from "../address";
import { covers, isSameSheet, union } from "../area";
import type { CellBlock, Obstacle } from "../workbook";
import type { PlannedBlock } from "./writePlan";

/** A planned block with what stands in its way. */
export interface Obstructed {
  readonly block: PlannedBlock;
  readonly obstacles: readonly Obstacle[];
}

/** True where a block writes anything but number formats. */
export function hasContents(block: CellBlock): boolean {
  return block.contents.some((row) => row.some((content) => content !== null));
}

/**
 * What empties the cells that a spill needs: at most one block per planned block, however scattered they are.
 *
 * Cells that the plan fills itself are left to it.
 */
export function clearing(obstructed: readonly Obstructed[]): readonly CellBlock[] {
  const planned = obstructed.map(({ block }) => parseAddress(block.address));
  return obstructed.flatMap(({ obstacles }) => {
    const filled = obstacles.filter(({ code }) => code === "not-empty").map(({ address }) => parseAddress(address));
    const scattered = filled.filter((area) => !planned.some((block) => covers(block, area)));
    return scattered.length === 0 ? [] : [emptied(scattered, planned)].filter(hasContents);
  });
}

function emptied(filled: readonly Area[], planned: readonly Area[]): CellBlock {
  const box = filled.reduce(union);
  const contents = Array.from({ length: box.rowCount }, () => new Array<"" | null>(box.columnCount).fill(null));
  for (const area of filled) mark(contents, box, area, "");
  for (const area of planned) if (isSameSheet(area, box)) mark(contents, box, area, null);
  return { address: formatAddress(box), contents };
}

function mark(contents: ("" | null)[][], box: Area, area: Area, mark: "" | null): void {
  for (let row = Math.max(area.row, box.row); row < Math.min(area.row + area.rowCount, box.row + box.rowCount); row += 1) {
    contents[row - box.row]?.fill(mark, Math.max(0, area.column - box.column), Math.max(0, area.column + area.columnCount - box.column));
  }
}
