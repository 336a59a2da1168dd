import { RichError } from "../protocol/richError";

/** Readers of arguments as they come from the wire. */

export function integer(value: unknown, fallback?: number): number {
  const given = value ?? fallback;
  if (typeof given !== "number" || !Number.isInteger(given)) throw new RichError("InvalidArgument");
  return given;
}

export function text(value: unknown): string {
  if (typeof value !== "string" || value === "") throw new RichError("InvalidArgument");
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new RichError("InvalidArgument");
  return value;
}

export function oneOf<T extends string>(value: unknown, choices: readonly T[], fallback?: T): T {
  const found = choices.find((choice) => choice === (value ?? fallback));
  if (found === undefined) throw new RichError("InvalidArgument");
  return found;
}

/** The shared value, or null where they differ: how Excel reports a mixed range. */
export function shared<T>(values: readonly T[]): T | null {
  return values.every((value) => value === values[0]) ? values[0] : null;
}

/** A method that not every workbook has: without it the member that needs it is not implemented. */
export function provided<T>(method: T | undefined, member: string): T {
  if (method === undefined) throw new RichError("NotImplemented", `The preview does not implement ${member}.`, member);
  return method;
}
