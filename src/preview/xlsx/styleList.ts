import type { CellStyle } from "../workbook/snapshot";

/** The distinct styles of a workbook: equal styles share one index, a style without any property has none. */
export class StyleList {
  readonly styles: CellStyle[] = [];
  private readonly indexByKey = new Map<string, number>();

  /** @returns the index of the style, or undefined for a plain cell. */
  indexOf(style: CellStyle): number | undefined {
    const key = JSON.stringify(style, (_key, value: unknown) => (isRecord(value) ? sorted(value) : value));
    if (key === "{}") return undefined;
    const known = this.indexByKey.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.indexByKey.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
