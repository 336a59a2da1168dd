import type { HostObject } from "../protocol/classTable";

/** What a part of the object model was given and keeps, by wire name, with the parts inside it. */
export interface Kept {
  readonly values: Record<string, unknown>;
  readonly parts: Record<string, Kept>;
}

export function nothingKept(): Kept {
  return { values: {}, parts: {} };
}

/** The part at the end of a path of wire names; nothing where nobody touched it. */
export function keptAt(kept: Kept, ...path: readonly string[]): Kept["values"] {
  return path.reduce<Kept>((inside, name) => inside.parts[name] ?? nothingKept(), kept).values;
}

/** A part of a chart, of a conditional format or of a page; the owner is what all its parts belong to. */
export class KeptObject<Name extends string = string, Owner = unknown> implements HostObject {
  constructor(
    readonly typeName: Name,
    readonly kept: Kept,
    readonly owner: Owner,
  ) {}
}
