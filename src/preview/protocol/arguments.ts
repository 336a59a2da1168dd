import type { HostObject } from "./classTable";
import type { ArgumentInfo } from "./wire";

type Resolve = (pathId: number) => HostObject | null;

/** Puts objects in the place of path ids: at top level, in nested arrays, and in plain objects (`{_ObjectPathId}`). */
export function resolveArguments(info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, index) => resolveArgument(argument, references[index], resolve));
}

function resolveArgument(argument: unknown, reference: unknown, resolve: Resolve): unknown {
  if (Array.isArray(reference) && Array.isArray(argument)) {
    return argument.map((inner, index) => resolveArgument(inner, reference[index], resolve));
  }
  return typeof reference === "number" && reference > 0 ? resolve(reference) : resolveEmbedded(argument, resolve);
}

function resolveEmbedded(value: unknown, resolve: Resolve): unknown {
  // Large blocks of cell values are plain scalars: they are passed on as they are.
  if (Array.isArray(value)) return value.some(isObject) ? value.map((inner) => resolveEmbedded(inner, resolve)) : value;
  if (!isObject(value)) return value;
  if (typeof value._ObjectPathId === "number") return resolve(value._ObjectPathId);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolveEmbedded(inner, resolve)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
