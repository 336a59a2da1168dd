import { WorkbookError } from "../workbook";
import { tellingOfCellEdit } from "./cellEdit";
import type { WorkbookErrorCode } from "../workbook";

/** What Excel's error codes mean to the rest of the add-in; everything else is "unknown". */
const meanings: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "editing-cell",
  AccessDenied: "protected",
  ItemNotFound: "not-found",
  InvalidReference: "not-found",
  InvalidSelection: "invalid-selection",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  HostRestartNeeded: "busy",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "unsupported",
  ItemAlreadyExists: "refused",
  InvalidArgument: "refused",
  InvalidOperation: "refused",
  MergedRangeConflict: "refused",
  FilteredRangeConflict: "refused",
  FormulaLengthExceedsLimit: "refused",
};

const sentences: Readonly<Partial<Record<WorkbookErrorCode, string>>> = {
  "editing-cell": "A cell is being edited. Press Enter or Esc in it, then try again.",
  "protected": "The sheet or the workbook is protected.",
  "not-found": "The sheet or the cells no longer exist.",
  "invalid-selection": "Select one block of cells: several blocks, or something other than cells, are selected.",
  "too-large": "That is more than Excel passes on in one piece.",
  "busy": "Excel is busy. Try again in a moment.",
};

/** What a conversation is about. */
export interface ConversationOptions {
  /** Cells are written and nothing else: one step of Excel's own undo, where Excel can. */
  readonly isCellWrite?: boolean;
}

/**
 * One conversation with Excel. It waits for the user to leave a cell that is being edited; `watchCellEdit` tells.
 *
 * @param address - What it is about, for the error.
 * @throws {WorkbookError} for every refusal of Excel; other faults pass unchanged.
 */
export async function runExcel<T>(address: string | undefined, batch: (context: Excel.RequestContext) => Promise<T>, { isCellWrite = false }: ConversationOptions = {}): Promise<T> {
  try {
    return await tellingOfCellEdit(Excel.run({ delayForCellEdit: true, ...(isCellWrite && hasUndoGroups() && { mergeUndoGroup: true }) }, batch));
  } catch (error) {
    throw translated(error, address);
  }
}

/** Above the floor of the manifest: older versions would refuse the option. */
function hasUndoGroups(): boolean {
  return typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}

/** Excel's refusal in the port's words; anything else as it is. */
export function translated(error: unknown, address: string | undefined): unknown {
  if (error instanceof WorkbookError || !isRefusal(error)) return error;
  const code = meanings[error.code] ?? "unknown";
  return new WorkbookError(code, `${sentences[code] ?? ""} Excel says: ${error.message} (${error.code})`.trim(), address, error);
}

/** An error that Excel answered, told by its shape: the client library has several classes of them. */
export function isRefusal(error: unknown): error is Error & { readonly code: string } {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" && "message" in error;
}
