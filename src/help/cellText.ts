import { dayText } from "../domain";
import type { CellFormat } from "./examples/example";
import { HostError } from "./functionHost";

/** A cell as Excel shows it to readers of a language; a number without a format with as many digits as a column has room for. */
export function cellText(value: unknown, format: CellFormat | undefined, language: string): string {
  if (value === null || value === "") return "";
  if (value instanceof HostError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return String(value);
  switch (format) {
    case "percent":
      return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 }).format(value);
    case "money":
      return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
    case "date":
      return dayText(value);
    case undefined:
      return new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
  }
}
