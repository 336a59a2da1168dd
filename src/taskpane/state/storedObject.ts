/** What is kept as text, as far as it is an object: another version or another hand may have written it. */
export function storedObject(stored: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(stored ?? "{}");
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
