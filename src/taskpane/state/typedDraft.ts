import { storedObject } from "./storedObject";

/** Longer than anybody types. */
const longest = 500;

/**
 * What was typed and chosen, as it is kept: another version's, or anything else, is read as far as it is understood.
 *
 * @param choices - What a field may hold; a field without them holds text.
 */
export function typedDraftIn<Draft extends object>(stored: string | undefined, empty: Draft, choices: { readonly [Field in keyof Draft]?: readonly unknown[] } = {}): Draft {
  const kept = storedObject(stored);
  const isKnown = (field: string): boolean => {
    const [value, known] = [kept[field], choices[field as keyof Draft]];
    return known === undefined ? typeof value === "string" && value.length <= longest : known.includes(value);
  };
  return { ...empty, ...Object.fromEntries(Object.keys(empty).filter(isKnown).map((field) => [field, kept[field]])) };
}
