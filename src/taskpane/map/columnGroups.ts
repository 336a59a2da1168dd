import type { ColumnMap } from "../../imports";

/** Neighbouring columns that hold one thing for several periods are corrected together; every other column stands alone. */
export function columnGroups(columns: readonly ColumnMap[]): readonly (readonly [ColumnMap, ...ColumnMap[]])[] {
  const groups: [ColumnMap, ...ColumnMap[]][] = [];
  for (const column of columns) {
    const last = groups[groups.length - 1];
    if (last && isSameAcross(last[last.length - 1], column)) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

function isSameAcross(one: ColumnMap, next: ColumnMap): boolean {
  return one.period !== undefined && next.period?.grain === one.period.grain && one.meaning === next.meaning && one.unit.factor === next.unit.factor;
}
