export type ThemeName = "light" | "dark";

export interface ThemeSigns {
  /** From `Office.context.officeTheme`, which Excel on the web does not have. */
  readonly officeBackground: string | undefined;
  readonly prefersDark: boolean;
  /** Contrast themes repaint every colour themselves; the light theme has the borders that they need. */
  readonly forcedColors: boolean;
}

export function chooseTheme({ officeBackground, prefersDark, forcedColors }: ThemeSigns): ThemeName {
  if (forcedColors) return "light";
  const brightness = brightnessOf(officeBackground);
  if (brightness !== undefined) return brightness < 0.5 ? "dark" : "light";
  return prefersDark ? "dark" : "light";
}

/** Perceived brightness of #rrggbb, 0 to 1. */
function brightnessOf(color: string | undefined): number | undefined {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? "");
  if (digits === null) return undefined;
  const [red, green, blue] = digits.slice(1).map((pair) => parseInt(pair, 16) / 255) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
