import { StubError } from "../../support/customFunctionsStub";
import type { Computed } from "./readComputed";

/** Unrounded numbers may differ by this, of the value where that is above 1. */
const TOLERANCE = 1e-9;

export interface Comparison {
  readonly isSame: boolean;
  /** How far two numbers are apart, of the value where that is above 1; 0 for anything else. */
  readonly distance: number;
}

/** Compares one cell of ours with what the native formula came to. */
export function compareCells(ours: unknown, native: Computed | undefined, isExact: boolean): Comparison {
  if (typeof ours === "number" && typeof native === "number") {
    const distance = Math.abs(ours - native) / Math.max(1, Math.abs(native));
    return { isSame: isExact ? shown(ours) === shown(native) : distance <= TOLERANCE, distance };
  }
  return { isSame: isSameOther(ours, native), distance: 0 };
}

/** At the 15 digits that a cell shows and a file holds. */
function shown(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}

function isSameOther(ours: unknown, native: Computed | undefined): boolean {
  if (typeof native === "object") return ours instanceof StubError && ours.code === native.error;
  return native !== undefined && ours === native;
}

export function textOf(cell: unknown): string {
  if (cell instanceof StubError) return cell.message ? `${cell.code} (${cell.message})` : cell.code;
  if (typeof cell === "object" && cell !== null && "error" in cell) return String(cell.error);
  return cell === undefined ? "nothing" : JSON.stringify(cell);
}
