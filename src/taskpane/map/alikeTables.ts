import type { Region } from "../../imports";

/** How many other tables have the same columns, such as a sheet for each month: a job reads one of them. */
export function alikeTables({ id, kind, columns }: Region, regions: readonly Region[]): number {
  const headers = (all: Region["columns"]): string => all.map(({ normalisedHeader }) => normalisedHeader).join("\n");
  const own = headers(columns);
  return regions.filter((other) => other.id !== id && other.kind === kind && headers(other.columns) === own).length;
}
