import type { Look } from "./sheetDraft";

/** Cells of one look, counted from 0. */
export interface LookArea {
  readonly look: Look;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Rectangles of one look: runs in a row, and equal runs below each other as one. They cover every cell that has a look, once. */
export function sameLooks(looks: readonly (readonly (Look | null)[])[]): readonly LookArea[] {
  const found: LookArea[] = [];
  let above: LookArea[] = [];
  looks.forEach((cells, row) => {
    const runs = runsIn(cells, row).map((run) => {
      const same = above.find(({ look, column, columnCount }) => look === run.look && column === run.column && columnCount === run.columnCount);
      return same === undefined ? run : { ...same, rowCount: same.rowCount + 1 };
    });
    found.push(...above.filter((area) => !runs.some((run) => run.row === area.row && run.column === area.column)));
    above = runs;
  });
  return [...found, ...above];
}

function runsIn(cells: readonly (Look | null)[], row: number): LookArea[] {
  const runs: LookArea[] = [];
  cells.forEach((look, column) => {
    const last = runs[runs.length - 1];
    if (look === null) return;
    if (last?.look === look && last.column + last.columnCount === column) runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else runs.push({ look, row, column, rowCount: 1, columnCount: 1 });
  });
  return runs;
}
