import type { ClassTables, HostObject } from "./classTable";
import type { HostProfile, ObjectModelDescription } from "./description";
import type { RichError } from "./richError";

export interface InterpreterOptions {
  readonly description: ObjectModelDescription;
  readonly tables: ClassTables;
  readonly profile: HostProfile;
  /** The object behind `context.workbook`. */
  readonly root: HostObject;
  /** Objects that the client asks for by type name, such as the custom-function service. */
  readonly services?: Readonly<Record<string, HostObject>>;
  /** Awaited before anything is read that a write may have changed. */
  readonly beforeRead?: () => Promise<void>;
  /** Turns the model's own errors into errors of the wire. */
  readonly translateError?: (error: unknown) => RichError | undefined;
}
