import { mergeLocales } from "@univerjs/core";
import type { ILocales, LocaleType } from "@univerjs/core";
import type { PreviewLocale } from "./engine";

type Texts = NonNullable<ILocales[LocaleType]>;
type Module = { readonly default: Texts };

const modules: Record<PreviewLocale, () => Promise<Module>[]> = {
  "en-US": () => [
    import("@univerjs/preset-sheets-core/locales/en-US"), import("@univerjs/preset-sheets-table/locales/en-US"), import("@univerjs/preset-sheets-conditional-formatting/locales/en-US"),
    import("@univerjs/preset-sheets-data-validation/locales/en-US"), import("@univerjs/preset-sheets-filter/locales/en-US"), import("@univerjs/preset-sheets-sort/locales/en-US"), import("@univerjs/preset-sheets-note/locales/en-US"),
  ],
  "zh-CN": () => [
    import("@univerjs/preset-sheets-core/locales/zh-CN"), import("@univerjs/preset-sheets-table/locales/zh-CN"), import("@univerjs/preset-sheets-conditional-formatting/locales/zh-CN"),
    import("@univerjs/preset-sheets-data-validation/locales/zh-CN"), import("@univerjs/preset-sheets-filter/locales/zh-CN"), import("@univerjs/preset-sheets-sort/locales/zh-CN"), import("@univerjs/preset-sheets-note/locales/zh-CN"),
  ],
  "zh-TW": () => [
    import("@univerjs/preset-sheets-core/locales/zh-TW"), import("@univerjs/preset-sheets-table/locales/zh-TW"), import("@univerjs/preset-sheets-conditional-formatting/locales/zh-TW"),
    import("@univerjs/preset-sheets-data-validation/locales/zh-TW"), import("@univerjs/preset-sheets-filter/locales/zh-TW"), import("@univerjs/preset-sheets-sort/locales/zh-TW"), import("@univerjs/preset-sheets-note/locales/zh-TW"),
  ],
};

/** The grid's own menus and dialogs in one language; each language is a chunk that is loaded when it is asked for. */
export async function loadTexts(locale: PreviewLocale): Promise<Texts> {
  const parts = await Promise.all(modules[locale]());
  return mergeLocales(...parts.map((part) => part.default));
}
