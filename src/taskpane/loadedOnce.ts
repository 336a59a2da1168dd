import type { Language } from "../locales/messages";

/** The texts of a language, loaded by the first screen that waits for them. */
export function loadedOnce<Texts>(load: (language: Language) => Promise<Texts>): (language: Language) => Promise<Texts> {
  const loading = new Map<Language, Promise<Texts>>();
  return (language) => {
    const begun = loading.get(language);
    if (begun !== undefined) return begun;
    const texts = load(language);
    loading.set(language, texts);
    // A failed load is asked for again the next time the screen opens; this time the boundary tells it.
    texts.catch(() => loading.delete(language));
    return texts;
  };
}
