import { WorkbookError } from "../workbook";
import type { Workbook } from "../workbook";

/** Calls that can be told to fail: all that change the workbook. */
export type FailingMethod = keyof Pick<Workbook, "write" | "writeSetting" | "setAnchor" | "addSheet" | "deleteSheet" | "formatSheet" | "growTable" | "shrinkTable">;

/** Failures that were ordered and have not happened yet. */
export class PlannedFaults {
  private readonly planned: { readonly method: FailingMethod; after: number; readonly error: WorkbookError }[] = [];

  /** The call after so many others of its kind fails, once. */
  plan(method: FailingMethod, error: WorkbookError, after: number): void {
    this.planned.push({ method, error, after });
  }

  /** Fails where it is due. */
  meet(method: FailingMethod, address?: string): void {
    const fault = this.planned.find((each) => each.method === method);
    if (!fault) return;
    fault.after -= 1;
    if (fault.after >= 0) return;
    this.planned.splice(this.planned.indexOf(fault), 1);
    throw new WorkbookError(fault.error.code, fault.error.message, fault.error.address ?? address);
  }
}
