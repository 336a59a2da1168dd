import type { TypedBand, Walk } from "./walk";
import type { WrittenSheet } from "./writtenSheet";

/** A band as it is typed and as its cells hold it. */
export interface DrawnBand extends TypedBand {
  readonly cells: readonly [number, number];
}

/** Commissions below their heading, and the band table that was drawn with them. */
export function expectCommissions(sheet: WrittenSheet, walk: Walk, header: number, commissions: readonly bigint[], bands: readonly DrawnBand[] = []): void {
  const column = sheet.columnOf(header, walk.say("commission.heading"));
  commissions.forEach((cents, index) => sheet.expect(header + 1 + index, column, Number(cents) / 100, `commission ${index + 1}`));
  if (bands.length === 0) return;
  const from = sheet.columnOf(header, walk.say("bands.from"), column);
  bands.forEach(({ cells }, index) => cells.forEach((cell, at) => sheet.expect(header + 1 + index, from + at, cell, `band ${index + 1}`)));
}
