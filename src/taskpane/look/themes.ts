import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import type { Language } from "../../locales/messages";
import type { ThemeName } from "../state/theme";

/** Deep teal, the colour of the icon; told apart from Excel's green beside it. */
const brand: BrandVariants = {
  10: "#021213", 20: "#052224", 30: "#073537", 40: "#084448", 50: "#095054", 60: "#0a5a5f", 70: "#0a6267", 80: "#0b6a6f",
  90: "#26858a", 100: "#3d9fa3", 110: "#58b5b8", 120: "#76c8ca", 130: "#96d8d9", 140: "#b6e6e6", 150: "#d3f1f0", 160: "#ebf9f8",
};

/** Chinese characters share code points but not shapes: each language names its own faces. */
const chineseFaces: Readonly<Record<Language, string>> = {
  "en-US": "",
  "zh-CN": "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', ",
  "zh-TW": "'Microsoft JhengHei UI', 'Microsoft JhengHei', 'PingFang TC', 'Noto Sans CJK TC', 'Noto Sans TC', ",
};

export function themeFor(name: ThemeName, language: Language): Theme {
  const theme = name === "dark" ? createDarkTheme(brand) : createLightTheme(brand);
  const readable =
    name === "dark"
      ? { colorBrandForeground1: brand[110], colorBrandForeground2: brand[120], colorCompoundBrandForeground1: brand[110], colorCompoundBrandStroke: brand[110] }
      : {};
  return { ...theme, ...readable, fontFamilyBase: `'Segoe UI', ${chineseFaces[language]}-apple-system, system-ui, sans-serif` };
}
