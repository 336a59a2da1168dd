import type { Area } from "../address";

/** Whole rows inserted before `row`, or with a negative count deleted from it on. */
export interface RowMove {
  readonly row: number;
  readonly count: number;
}

/** Where a row is afterwards; undefined where it was deleted. */
export function movedRow(row: number, { row: at, count }: RowMove): number | undefined {
  if (row < at) return row;
  if (count > 0) return row + count;
  return row < at - count ? undefined : row + count;
}

/** Where an area is afterwards: it grows and shrinks with rows inside it; undefined where all of it was deleted. */
export function movedArea(area: Area, move: RowMove): Area | undefined {
  const last = area.row + area.rowCount - 1;
  if (move.count > 0) {
    const [row = 0, to = 0] = [movedRow(area.row, move), movedRow(last, move)];
    return { ...area, row, rowCount: to - row + 1 };
  }
  const gone = Math.max(0, Math.min(last, move.row - move.count - 1) - Math.max(area.row, move.row) + 1);
  const row = movedRow(area.row, move) ?? move.row;
  return gone === area.rowCount ? undefined : { ...area, row, rowCount: area.rowCount - gone };
}

/** The same for whole columns: rows and columns change places. */
export function movedColumns(area: Area, move: RowMove): Area | undefined {
  const turned = movedArea(turn(area), move);
  return turned && turn(turned);
}

function turn({ sheetName, row, column, rowCount, columnCount }: Area): Area {
  return { sheetName, row: column, column: row, rowCount: columnCount, columnCount: rowCount };
}
