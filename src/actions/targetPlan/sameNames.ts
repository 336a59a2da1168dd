import type { ColumnMap, Region } from "../../imports";

/** The column of another table that holds the same kind of names. */
export function sameNames({ columns }: Region, { meaning, normalisedHeader }: ColumnMap): ColumnMap | undefined {
  const alike = meaning === "ignore" ? undefined : columns.find((one) => one.meaning === meaning);
  return alike ?? columns.find((one) => one.normalisedHeader === normalisedHeader);
}
