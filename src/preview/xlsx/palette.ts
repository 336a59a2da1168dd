import { childOf, type XmlElement } from "./xml";

/** A colour as exceljs hands it over. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly indexed?: number;
  readonly tint?: number;
}

/** In the order in which files number them: light and dark come swapped. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const officeTheme = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];

const indexedColors =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
  800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
  3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

/** Turns the colours of a file into "#RRGGBB": its theme's, the old numbered ones, lighter and darker tints. */
export class Palette {
  private readonly theme: readonly string[];

  private readonly indexed: readonly string[];

  constructor(theme: XmlElement | undefined, styles: XmlElement | undefined) {
    const own = childOf(childOf(styles, "colors"), "indexedColors")?.children.map(({ attributes }) => attributes.rgb?.slice(-6) ?? "000000");
    this.indexed = own ?? indexedColors;
    const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
    this.theme = themeOrder.map((name, index) => {
      const attributes = childOf(scheme, name)?.children[0]?.attributes;
      return (attributes?.lastClr ?? attributes?.val ?? officeTheme[index] ?? "000000").slice(-6);
    });
  }

  hexOf(color: FileColor | undefined): string | undefined {
    const rgb = color && (color.argb?.slice(-6) ?? (color.theme === undefined ? this.indexed[color.indexed ?? 64] : this.theme[color.theme]));
    if (color === undefined || rgb === undefined || !/^[0-9a-f]{6}$/i.test(rgb)) return undefined;
    return `#${tinted(rgb, color.tint ?? 0).toUpperCase()}`;
  }
}

/** A tint above 0 moves every channel towards white, below 0 towards black: the same as moving the lightness, within a unit or two. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  return channels.map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint).toString(16).padStart(2, "0")).join("");
}
