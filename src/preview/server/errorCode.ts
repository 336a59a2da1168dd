/** The code of a system error ("ENOENT"); undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  // Not by instanceof: under jest the errors of Node's own modules belong to another realm.
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
