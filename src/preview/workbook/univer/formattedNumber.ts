import { numfmt } from "@univerjs/core";

/** A number as a format shows it. */
export function formattedNumber(value: number, format: string): string {
  return numfmt.format(format, value, { throws: false });
}
