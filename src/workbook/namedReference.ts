/** A defined name, a table, or one column of a table. */
export interface NamedReference {
  readonly name: string;
  readonly column: string | undefined;
}

const PATTERN = /^([\p{L}_][\p{L}\p{N}_.]*)(?:\[([^[\]'#@]+)\]|\[\[([^[\]'#@]+)\]\])?$/u;

/**
 * Reads a name as it stands in a formula; undefined for everything else, `Reps[#Totals]` and `Reps[[A]:[B]]` included.
 *
 * @example
 * readNamedReference("Reps[Sales]") // => { name: "Reps", column: "Sales" }
 * readNamedReference("Target") // => { name: "Target", column: undefined }
 */
export function readNamedReference(text: string): NamedReference | undefined {
  const parts = PATTERN.exec(text.trim());
  return parts ? { name: parts[1] ?? "", column: parts[2] ?? parts[3] } : undefined;
}
