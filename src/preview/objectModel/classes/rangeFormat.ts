import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import { RichError } from "../../protocol/richError";
import type { CellStyle } from "../../workbook/snapshot";
import type { ExcelHost } from "../excelHost";
import { FormatObject } from "../objects";
import { flag, oneOf, shared, text } from "../values";
import { autofitColumns } from "./autofit";

type Entry = readonly [string, ClassTable<HostObject>];

/** The object model measures in points, the workbook in pixels. */
const pointsPerPixel = 0.75;

/** One style property over all areas; null where cells differ. */
function readStyle<Key extends keyof CellStyle>(host: ExcelHost, format: Pick<FormatObject<never>, "areas">, key: Key): CellStyle[Key] | null {
  return shared(format.areas.map((area) => host.model.style(area)[key] as CellStyle[Key] | null));
}

function writeStyle(host: ExcelHost, format: Pick<FormatObject<never>, "areas">, style: CellStyle): void {
  for (const area of format.areas) host.model.setStyle(area, style);
}

/** Like `readStyle`, with the value that Excel shows where nothing was set. */
function orDefault<T>(value: T | null | undefined, standard: T): T | null {
  return value === undefined ? standard : value;
}

export function rangeFormatClass(host: ExcelHost): Entry {
  return implementClass<FormatObject<"RangeFormat">>("RangeFormat", {
    get: {
      HorizontalAlignment: (format) => orDefault<string>(readStyle(host, format, "horizontal"), "General"),
      VerticalAlignment: (format) => orDefault<string>(readStyle(host, format, "vertical"), "Bottom"),
      WrapText: (format) => orDefault(readStyle(host, format, "wrap"), false),
      ColumnWidth: (format) => {
        const pixels = shared(format.areas.map((area) => host.model.columnWidth(area)));
        return pixels === null ? null : pixels * pointsPerPixel;
      },
    },
    set: {
      HorizontalAlignment: (format, value) => {
        const horizontal = oneOf(value, ["General", "Left", "Center", "Right"]);
        writeStyle(host, format, { horizontal: horizontal === "General" ? undefined : horizontal });
      },
      VerticalAlignment: (format, value) => writeStyle(host, format, { vertical: oneOf<"Top" | "Center" | "Bottom">(value, ["Top", "Center", "Bottom"]) }),
      WrapText: (format, value) => writeStyle(host, format, { wrap: flag(value) }),
      ColumnWidth: (format, value) => {
        if (typeof value !== "number" || value < 0) throw new RichError("InvalidArgument");
        for (const area of format.areas) host.model.setColumnWidth(area, value / pointsPerPixel);
      },
    },
    navigate: {
      Fill: ({ ranges }) => new FormatObject("RangeFill", ranges),
      Font: ({ ranges }) => new FormatObject("RangeFont", ranges),
      Borders: ({ ranges }) => new FormatObject("RangeBorderCollection", ranges),
      Protection: ({ ranges }) => new FormatObject("FormatProtection", ranges),
    },
    call: {
      AutofitColumns: (format) => format.areas.forEach((area) => autofitColumns(host, area)),
    },
    awaitsCalculation: ["AutofitColumns"],
  });
}

export function rangeFillClass(host: ExcelHost): Entry {
  return implementClass<FormatObject<"RangeFill">>("RangeFill", {
    // Excel answers white for no fill and "" for different fills.
    get: { Color: (format) => fillColor(readStyle(host, format, "fill")) },
    set: { Color: (format, value) => writeStyle(host, format, { fill: color(value) }) },
    call: { Clear: (format) => writeStyle(host, format, { fill: "" }) },
  });
}

function fillColor(fill: string | null | undefined): string {
  if (fill === null) return "";
  return fill === undefined || fill === "" ? "#FFFFFF" : fill;
}

export function rangeFontClass(host: ExcelHost): Entry {
  return implementClass<FormatObject<"RangeFont">>("RangeFont", {
    get: {
      Bold: (format) => orDefault(readStyle(host, format, "bold"), false),
      Italic: (format) => orDefault(readStyle(host, format, "italic"), false),
      Size: (format) => orDefault(readStyle(host, format, "fontSize"), 11),
      Color: (format) => orDefault(readStyle(host, format, "fontColor"), "#000000") ?? "",
    },
    set: {
      Bold: (format, value) => writeStyle(host, format, { bold: flag(value) }),
      Italic: (format, value) => writeStyle(host, format, { italic: flag(value) }),
      Size: (format, value) => {
        if (typeof value !== "number" || value < 1 || value > 409) throw new RichError("InvalidArgument");
        writeStyle(host, format, { fontSize: value });
      },
      Color: (format, value) => writeStyle(host, format, { fontColor: color(value) }),
    },
  });
}

export function formatProtectionClass(host: ExcelHost): Entry {
  return implementClass<FormatObject<"FormatProtection">>("FormatProtection", {
    get: {
      Locked: (format) => {
        const isUnlocked = readStyle(host, format, "isUnlocked");
        return isUnlocked === null ? null : !isUnlocked;
      },
      FormulaHidden: () => false,
    },
    set: { Locked: (format, value) => writeStyle(host, format, { isUnlocked: !flag(value) }) },
  });
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000", blue: "#0000FF", gray: "#808080", green: "#008000", orange: "#FFA500", red: "#FF0000", white: "#FFFFFF", yellow: "#FFFF00",
};

/** "#4472c4" -> "#4472C4"; the common colour names are understood too. */
export function color(value: unknown): string {
  const given = text(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1] ?? /^#([0-9a-f]{3})$/i.exec(given)?.[1].replace(/./g, "$&$&");
  const found = hex === undefined ? namedColors[given.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (found === undefined) throw new RichError("InvalidArgument");
  return found;
}
