import { HostFault, type HostFaultCode } from "../../../src/preview/protocol/faults";
import type { ExecutorResponse } from "./loadLibrary";

/** What `OfficeJsRequestExecutor` of the library makes of an error number; that class itself needs the browser's transport. */
const responses: Readonly<Record<HostFaultCode, readonly [status: number, code: string, message: string]>> = {
  [HostFault.invalidOperationInCellEditMode]: [400, "InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again."],
  [HostFault.activityLimitReached]: [429, "ActivityLimitReached", "The activity limit was reached."],
  [HostFault.requestPayloadSizeLimitExceeded]: [400, "RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit."],
  [HostFault.responsePayloadSizeLimitExceeded]: [400, "ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit."],
  [HostFault.accessDenied]: [401, "AccessDenied", "You cannot perform the requested operation."],
};

export function errorResponse(fault: HostFaultCode): ExecutorResponse {
  const [HttpStatusCode, ErrorCode, ErrorMessage] = responses[fault];
  return { HttpStatusCode, ErrorCode, ErrorMessage, Headers: null, Body: null };
}
