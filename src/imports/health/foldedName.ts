/** A name without spaces around it, doubled ones, and those between Chinese characters. */
export function tidyName(name: string): string {
  const single = name.replace(/[\u200B\uFEFF]/gu, "").replace(/\s+/gu, " ").trim();
  return single.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
}

/** A name without what nobody means by it: stray spaces, full width, case. */
export function foldedName(name: string): string {
  return tidyName(name.normalize("NFKC")).toLowerCase();
}
